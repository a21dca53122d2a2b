import { entryAccepted, recordMembershipInput } from "@entente/contract";
import type { RollEntry } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { procedureFor } from "../procedure.ts";
import { appendRollEntry } from "./append-roll-entry.ts";
import { reportedSource } from "./source.ts";

/** Puts down that a country belongs to a table, from one day to another, with what says so. */
export const recordMembership = procedureFor("change-forum")
  .input(recordMembershipInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { table, seen, reason, source, ...given }, path }) => {
    checkCountries(await ctx.repositories.reference.countries(), "country", [given.country]);
    const membership = { ...given, source: reportedSource(source, ctx.today) };
    const entry: RollEntry = { kind: "joined", membership };
    return appendRollEntry(ctx, { table, seen, entry, reason }, path);
  });
