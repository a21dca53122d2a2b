import { endMembershipInput, entryAccepted } from "@entente/contract";
import type { RollEntry } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { appendRollEntry } from "./append-roll-entry.ts";
import { reportedSource } from "./source.ts";

/** Puts down that a country left a table, with what says so. */
export const endMembership = procedureFor("change-forum")
  .input(endMembershipInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { table, seen, reason, country, left, source }, path }) => {
    const entry: RollEntry = { kind: "left", country, left, source: reportedSource(source, ctx.today) };
    return appendRollEntry(ctx, { table, seen, entry, reason }, path);
  });
