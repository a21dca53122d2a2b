import { parseArgs } from "node:util";
import { RefusedStart, WRONG_SETTINGS } from "../start/refused-start.ts";

const COUNT_MAXIMUM = 10_000_000;
const SEED_MAXIMUM = 0xffff_ffff;

export interface LoadOptions {
  readonly count: number;
  readonly seed: number;
}

/** What `load` is asked for. Throws `RefusedStart` naming the option that cannot be used. */
export function loadOptions(args: readonly string[]): LoadOptions {
  const { count = "100000", seed = "7" } = parsed(args);
  return {
    count: wholeNumber("--count", count, 1, COUNT_MAXIMUM),
    seed: wholeNumber("--seed", seed, 0, SEED_MAXIMUM),
  };
}

function parsed(args: readonly string[]): { readonly count?: string; readonly seed?: string } {
  try {
    const options = { count: { type: "string" }, seed: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RefusedStart(`${reason} Use --count NUMBER and --seed NUMBER.`, WRONG_SETTINGS, error);
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new RefusedStart(
    `${option} ${JSON.stringify(text)} cannot be used: give a whole number from ${least} to ${most}.`,
    WRONG_SETTINGS,
  );
}
