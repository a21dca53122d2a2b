/** Order of two texts by code unit, the same on every machine whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const UNREADABLE = /^[\s\p{Cc}\p{Cf}]*$/u;

/** True when there is nothing to read: only white space, control characters and zero-width marks. */
export function isBlank(text: string): boolean {
  return UNREADABLE.test(text);
}
