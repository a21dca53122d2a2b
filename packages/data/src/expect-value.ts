import type { RefusalBase, Result } from "@entente/domain";

/** The value of a result that cannot be a refusal here; a refusal is a broken promise of this package and is thrown. */
export function expectValue<T, E extends RefusalBase>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`unexpected refusal: ${JSON.stringify(result.error)}`);
}
