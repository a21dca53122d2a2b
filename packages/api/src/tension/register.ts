import { tensionRegisterOutput } from "@entente/contract";
import type { LedgerCount } from "@entente/db";
import { LEDGER_SIDE_OF_THEME, type LedgerEntry, ledgerBalance, tensionRegister } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { foundTensions } from "./found-tensions.ts";

/** Everything that pulls against something else, as people state it and as linked stance changes show it. */
export const register = procedureFor("read-internal")
  .output(tensionRegisterOutput)
  .query(async ({ ctx }) => {
    const { statements, recommendations } = ctx.repositories;
    const [stated, found, ledger] = await Promise.all([
      statements.tensions.standing(),
      foundTensions(ctx),
      recommendations.ledger(),
    ]);
    const entries = tensionRegister(
      stated.map(({ content }) => content),
      found.pairs,
    );
    if (!entries.ok) throw new Error(`stored tensions that are refused: ${JSON.stringify(entries.error)}`);
    const keys = entries.value
      .flatMap(({ first, second }) => [first, second])
      .flatMap((side) => (side.kind === "recommendation" ? [side.key] : []));
    return {
      entries: entries.value,
      standing: stated,
      issues: found.issues,
      recommendations: await recommendations.titles([...new Set(keys)]),
      balance: ledgerBalance(ledger.flatMap(entriesOf)),
    };
  });

/** One entry for each recommendation that is counted. */
function entriesOf({ theme, done, open }: LedgerCount): readonly LedgerEntry[] {
  const side = LEDGER_SIDE_OF_THEME[theme];
  return [
    ...Array.from({ length: done }, () => ({ side, isDone: true })),
    ...Array.from({ length: open }, () => ({ side, isDone: false })),
  ];
}
