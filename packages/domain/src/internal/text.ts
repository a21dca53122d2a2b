/** Order of two texts by code unit, the same on every machine whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when nothing but white space is left. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}
