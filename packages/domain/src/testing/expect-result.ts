import type { Result } from "../result.ts";

interface Coded {
  readonly code: string;
}
type WithCode<E extends Coded, C extends string> = Extract<E, { readonly code: C }>;

/** The value of a decision that must have been accepted. */
export function expectOk<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}

/** The refusal of a decision that must have been refused with this code. */
export function expectRefusal<E extends Coded, C extends E["code"]>(
  result: Result<unknown, E>,
  code: C,
): WithCode<E, C> {
  if (result.ok) throw new Error(`accepted, but ${code} was expected: ${JSON.stringify(result.value)}`);
  if (hasCode(result.error, code)) return result.error;
  throw new Error(`refused, but ${code} was expected: ${JSON.stringify(result.error)}`);
}

function hasCode<E extends Coded, C extends E["code"]>(error: E, code: C): error is WithCode<E, C> {
  return error.code === code;
}
