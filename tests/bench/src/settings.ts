import { parseArgs } from "node:util";

const ENGINES = ["postgres", "pglite"] as const;
export type EngineName = (typeof ENGINES)[number];

export interface Settings {
  /** Generated recommendations, beside those of the brief. */
  readonly count: number;
  readonly seed: number;
  readonly calls: number;
  readonly engines: readonly EngineName[];
}

/** What the command line asks for: `--count 100000 --calls 300 --seed 7 --engines postgres,pglite`. */
export function settingsFrom(args: readonly string[]): Settings {
  const option = (text: string) => ({ type: "string", default: text }) as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: option("100000"),
      calls: option("300"),
      seed: option("7"),
      engines: option(ENGINES.join(",")),
    },
  });
  const engines = values.engines.split(",");
  const unknown = engines.filter((name) => !ENGINES.some((known) => known === name));
  if (unknown.length > 0) throw new RangeError(`no engine ${unknown.join(", ")}: ${ENGINES.join(", ")}`);
  return {
    count: wholeNumber("--count", values.count, 100),
    calls: wholeNumber("--calls", values.calls, 1),
    seed: wholeNumber("--seed", values.seed, 0),
    engines: ENGINES.filter((name) => engines.includes(name)),
  };
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = /^\d{1,8}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least) return value;
  throw new RangeError(`${option} ${text} cannot be used: give a whole number from ${least}`);
}
