import { type RollEntry, rollAfter, type TableId } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { orRefuse } from "../refusal.ts";
import { storedTableOf } from "./stored-tables.ts";

/** One more entry of a table's roll, decided by the domain; refused when somebody was faster. */
export async function appendRollEntry(
  ctx: SignedInContext,
  change: {
    readonly table: TableId;
    readonly seen: number;
    readonly entry: RollEntry;
    readonly reason: string;
  },
  action: string,
): Promise<{ readonly sequence: number }> {
  const { table, seen, entry, reason } = change;
  const { entries, setup } = await storedTableOf(ctx, table);
  const { rolls } = ctx.repositories.forum;
  const newestFirst = async () => (await rolls.entries(table)).toReversed();
  if (seen < entries.length) {
    throw await entryChanged("roll", moved(seen, entries.length), newestFirst);
  }
  orRefuse(
    rollAfter(
      entries.map(({ content }) => content),
      entry,
      setup.isRollComplete,
    ),
  );
  const saved = await rolls.append(table, seen, entry, reason, signatureOf(ctx, ctx.actor, action));
  if (!saved.ok) throw await entryChanged("roll", saved.error, newestFirst);
  return { sequence: saved.value };
}

function moved(expected: number, actual: number) {
  return { code: "sequence-moved", expected, actual } as const;
}
