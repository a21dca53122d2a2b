import { type Database, registerItself, repositories, type Signature } from "@entente/db";
import type { StatedTension } from "@entente/domain";

/**
 * Puts tensions into a register that does not have them. What was ever said of one stays as it is, taken back or not;
 * what is missing follows.
 */
export async function seedTensions(
  database: Database,
  tensions: readonly StatedTension[],
  signature: Signature,
): Promise<void> {
  const { statements } = repositories(database, registerItself());
  for (const tension of tensions) {
    await statements.tensions.append(tension.id, 0, tension, "Stated when the register opened.", signature);
  }
}
