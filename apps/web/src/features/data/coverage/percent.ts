/** A share in whole percent; never "100%" while something is missing, never "0%" while something is there. */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return "0%";
  const percent = Math.round((100 * part) / whole);
  if (percent === 100 && part < whole) return "over 99%";
  if (percent === 0 && part > 0) return "under 1%";
  return `${percent}%`;
}
