import type { Holdings } from "@entente/data";
import { type Database, registerItself, repositories, type Signature } from "@entente/db";

/** Puts data holdings into a register that does not have them. What is there stays, whatever became of it. */
export async function seedHoldings(
  database: Database,
  { holdings }: Holdings,
  signature: Signature,
): Promise<void> {
  const { pooling } = repositories(database, registerItself(signature.by.person));
  for (const { reason, ...holding } of holdings) {
    await pooling.appendHolding(holding.id, 0, { holding, reason }, signature);
  }
}
