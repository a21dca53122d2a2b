import { entryAccepted, withdrawRollEntryInput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { appendRollEntry } from "./append-roll-entry.ts";

/** Takes back an entry of a roll that was put down by mistake. */
export const withdrawRollEntry = procedureFor("change-forum")
  .input(withdrawRollEntryInput)
  .output(entryAccepted)
  .mutation(({ ctx, input: { table, seen, entry, reason }, path }) =>
    appendRollEntry(ctx, { table, seen, entry: { kind: "withdrawn", entry }, reason }, path),
  );
