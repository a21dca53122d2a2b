import { RefusedStart, WRONG_SETTINGS } from "../start/refused-start.ts";

/** The number that an option of a command gives. Throws `RefusedStart` naming the option, its value and the range. */
export function wholeNumberFrom(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new RefusedStart(
    `${option} ${JSON.stringify(text)} cannot be used: give a whole number from ${least} to ${most}.`,
    WRONG_SETTINGS,
  );
}
