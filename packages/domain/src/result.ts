/** Outcome of a decision: a value, or a refusal that carries the facts needed to explain it. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A refusal is a tagged object: `code` is a fact in kebab-case, the rest explains it. */
export interface RefusalBase {
  readonly code: string;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function err<const E extends RefusalBase>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
