import type { Commitments } from "@entente/data";
import { type Database, registerCommitments, type Signature } from "@entente/db";

/** Puts commitments into a register that does not have them. What is there stays, whatever became of it. */
export async function seedCommitments(
  database: Database,
  { histories }: Commitments,
  signature: Signature,
): Promise<void> {
  await registerCommitments(database, histories, signature);
}
