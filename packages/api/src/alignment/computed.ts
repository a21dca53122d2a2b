import type { Result } from "@entente/domain";

/** The value of a computation whose inputs have been checked before: a refusal here is a fault of ours. */
export function computed<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`checked inputs were refused: ${JSON.stringify(result.error)}`);
}
