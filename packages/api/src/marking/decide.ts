import { decideMarkingInput, entryAccepted } from "@entente/contract";
import type { MarkingEntry, StoredRecord } from "@entente/db";
import { decideMarkingRequest, type MarkingRequested, ok } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { openRequests } from "./open-requests.ts";
import { putDown } from "./put-down.ts";

/** The coordinator of the agency that designated a recommendation grants or declines what somebody asked for. */
export const decide = procedureFor("change-marking")
  .input(decideMarkingInput)
  .output(entryAccepted)
  .mutation(({ ctx, input: { recommendation, seen, request: number, isGranted, reason }, path }) =>
    putDown(ctx, {
      act: ctx.act,
      action: path,
      recommendation,
      seen,
      decide(stored, history) {
        const asked = openRequests(history).find(({ sequence }) => sequence === number);
        if (asked === undefined) {
          throw refusalError({ code: "not-found", kind: "marking request", value: String(number) });
        }
        const decision = { isGranted, reason, at: ctx.now(), by: authorOf(ctx.actor) };
        const decided = orRefuse(
          decideMarkingRequest(stored.designation, requestOf(asked, stored), decision),
        );
        const kind = isGranted ? "changed" : "declined";
        return ok({ kind, designation: asked.designation, reason: decided.reason, request: number });
      },
    }),
  );

function requestOf({ designation, reason, at, by }: MarkingEntry, stored: StoredRecord): MarkingRequested {
  return { to: designation, from: stored.designation, reason, at, by };
}
