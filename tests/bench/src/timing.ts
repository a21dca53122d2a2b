import { median, quantile } from "d3-array";

/** Durations in milliseconds, in the order in which they were taken, and what failed instead of ending. */
export interface Timing {
  readonly durations: readonly number[];
  readonly errors: readonly unknown[];
}

/** One of those that are compared: does call number so and so. */
export type Contender = (number: number) => Promise<unknown>;

export interface Extent {
  /** Calls before the first one that counts. */
  readonly warmUp: number;
  readonly calls: number;
}

/** Contenders take turns so often, so that a busy moment of the machine meets all of them. */
const ROUNDS = 10;

/** Times the contenders one call at a time, in turns. */
export async function timeInTurns<Contenders extends readonly [Contender, ...Contender[]]>(
  contenders: Contenders,
  { warmUp, calls }: Extent,
): Promise<{ readonly [Index in keyof Contenders]: Timing }> {
  const timings: { readonly contender: Contender; readonly parts: Timing[] }[] = [];
  for (const contender of contenders) {
    timings.push({ contender, parts: [untimed(await timeCalls(contender, 0, warmUp))] });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = warmUp + Math.floor((round * calls) / ROUNDS);
    const to = warmUp + Math.floor(((round + 1) * calls) / ROUNDS);
    for (const { contender, parts } of timings) parts.push(await timeCalls(contender, from, to));
  }
  return timings.map(({ parts }) => together(parts)) as { [Index in keyof Contenders]: Timing };
}

/** Times calls `from` to `to` with one contender for each caller at the same time, and how long that took in all. */
export async function timeTogether(
  callers: readonly Contender[],
  from: number,
  { warmUp, calls }: Extent,
): Promise<Timing & { readonly seconds: number }> {
  let next = from;
  const until = (end: number) =>
    Promise.all(
      callers.map(async (caller) => {
        const parts: Timing[] = [];
        while (next < end) {
          const number = next;
          next += 1;
          parts.push(await timeCalls(caller, number, number + 1));
        }
        return together(parts);
      }),
    );
  const warmedUp = (await until(from + warmUp)).map(untimed);
  const startedAt = performance.now();
  const timed = await until(from + warmUp + calls);
  return { ...together([...warmedUp, ...timed]), seconds: (performance.now() - startedAt) / 1000 };
}

/** Its errors alone: durations of a warm-up say nothing. */
function untimed({ errors }: Timing): Timing {
  return { durations: [], errors };
}

async function timeCalls(contender: Contender, from: number, to: number): Promise<Timing> {
  const durations: number[] = [];
  const errors: unknown[] = [];
  for (let number = from; number < to; number += 1) {
    const startedAt = performance.now();
    try {
      await contender(number);
      durations.push(performance.now() - startedAt);
    } catch (error) {
      errors.push(error);
    }
  }
  return { durations, errors };
}

function together(parts: readonly Timing[]): Timing {
  return {
    durations: parts.flatMap(({ durations }) => durations),
    errors: parts.flatMap(({ errors }) => errors),
  };
}

/** Not a number when nothing was timed. */
export function medianOf({ durations }: Timing): number {
  return median(durations) ?? Number.NaN;
}

/** The duration that 95 of 100 calls stay under. */
export function p95Of({ durations }: Timing): number {
  return quantile(durations, 0.95) ?? Number.NaN;
}
