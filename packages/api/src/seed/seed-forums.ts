import type { Forums } from "@entente/data";
import { type Database, recordFirstForums, type Signature } from "@entente/db";

/**
 * Puts forums, who belongs there, meetings and sheets into a register that has none. Can be called again after it was
 * stopped in the middle: what is there stays, what is missing follows. What people changed since is never touched.
 */
export async function seedForums(database: Database, forums: Forums, signature: Signature): Promise<void> {
  await recordFirstForums(database, forums, "What the register opens with.", signature);
}
