import { median } from "d3-array";

/** One of those that are compared; what it returns is checked against the others and kept from being optimized away. */
export interface Runner {
  readonly name: string;
  readonly run: () => number;
}

/** A runner with the median of its durations in milliseconds and the figure that it returned. */
export interface Timed {
  readonly name: string;
  readonly milliseconds: number;
  readonly figure: number;
}

/** Runs the contenders in turns, so that a busy moment of the machine meets all of them; the first round warms up. */
export function inTurns(runners: readonly Runner[], rounds: number): readonly Timed[] {
  const durations = runners.map((): number[] => []);
  const figures = runners.map(() => Number.NaN);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, { run }] of runners.entries()) {
      const startedAt = performance.now();
      figures[place] = run();
      if (round > 0) durations[place]?.push(performance.now() - startedAt);
    }
  }
  return runners.map(({ name }, place) => ({
    name,
    milliseconds: median(durations[place] ?? []) ?? Number.NaN,
    figure: figures[place] ?? Number.NaN,
  }));
}

/** Milliseconds as a table shows them. */
export function millisecondsText(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0);
}
