import { markingGetInput, markingGetOutput, type Refusal } from "@entente/contract";
import type { MarkingEntry } from "@entente/db";
import { type Act, checkAccess, formatBanner } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import type { SignedInContext } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { markingSubject } from "./marking-subject.ts";
import { openRequests } from "./open-requests.ts";

/** How a recommendation is marked, and at home how that came about and what is asked for. */
export const get = procedureFor("read-register")
  .input(markingGetInput)
  .output(markingGetOutput)
  .query(async ({ ctx, input: { recommendation } }) => {
    const [stored, history] = await Promise.all([
      storedRecord(ctx, recommendation),
      ctx.repositories.marking.history(recommendation),
    ]);
    const { designation, record } = stored;
    const refusalOf = (act: Act): Refusal | null => refusalFor(ctx, act, markingSubject(stored));
    return {
      recommendation,
      title: record.recommendation.title,
      designation,
      banner: formatBanner(designation.marking),
      sequence: history[0]?.sequence ?? 0,
      history: history.map((entry) => ({ ...entry, banner: formatBanner(entry.designation.marking) })),
      openRequests: openRequests(history).map(({ sequence }: MarkingEntry) => sequence),
      changeRefusal: refusalOf("change-marking"),
      requestRefusal: refusalOf("request-marking"),
    };
  });

function refusalFor(
  { actor }: SignedInContext,
  act: Act,
  subject: Parameters<typeof checkAccess>[2],
): Refusal | null {
  const allowed = checkAccess(actor, act, subject);
  return allowed.ok ? null : allowed.error;
}
