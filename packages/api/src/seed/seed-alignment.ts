import type { Alignment } from "@entente/data";
import { type Database, recordFirstStances, registerItself, repositories, type Signature } from "@entente/db";

/**
 * Puts issues, stances and links into a register that has none. Can be called again after it was stopped in the
 * middle: what is there stays, what is missing follows. What people changed since is never touched.
 */
export async function seedAlignment(
  database: Database,
  { model, stances, effects }: Alignment,
  signature: Signature,
): Promise<void> {
  const { alignment } = repositories(database, registerItself(signature.by.person));
  if ((await alignment.findModel(model.version)) === null) {
    await alignment.appendModel(model, "The issues that the register opens with.", signature);
  }
  await recordFirstStances(database, stances, signature);
  for (const effect of effects) {
    await alignment.appendEffect(effect, 0, "Linked when the register opened.", signature);
  }
}
