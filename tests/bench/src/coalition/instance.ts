import type { Choice } from "@entente/cases/coalition-program.ts";
import type { CoalitionDraft } from "@entente/domain/coalition";
import { randomNumbers } from "../priority/random-numbers.ts";

export type Instance = CoalitionDraft<string, string>;

/** Generated countries: sparse levels 0 to 4, requirements of level 2 or 3 and depth 1 or 2, alignments 38 to 99. */
export function generatedInstance(candidates: number, requirements: number, seed: number): Instance {
  const next = randomNumbers(seed);
  const oneOf = (list: readonly number[]) => list[Math.floor(next() * list.length)] ?? 0;
  const names = Array.from({ length: candidates }, (_, place) => `C${place + 1}`);
  const spots = names.map(() => [next(), next()] as const);
  const alignment = names.map(() => Array.from({ length: candidates }, () => 100));
  for (const [row, [x, y]] of spots.entries()) {
    for (const [column, [otherX, otherY]] of spots.slice(0, row).entries()) {
      const apart = 99 - 50 * Math.hypot(x - otherX, y - otherY) - 8 * next();
      const value = Math.round(Math.max(38, apart));
      alignment[row]?.splice(column, 1, value);
      alignment[column]?.splice(row, 1, value);
    }
  }
  return {
    candidates: names,
    requirements: Array.from({ length: requirements }, (_, place) => ({
      id: `R${place + 1}`,
      weight: oneOf([1, 2, 3, 4, 5]),
      level: oneOf([2, 2, 3]),
      depth: oneOf([1, 1, 2]),
    })),
    capability: names.map(() =>
      Array.from({ length: requirements }, () => oneOf([0, 0, 0, 0, 1, 1, 2, 2, 3, 4])),
    ),
    alignment,
    alignmentMaximum: 100,
  };
}

/** One number for a front, the same for the same choices in any order. */
export function checksumOf(front: readonly Choice[]): number {
  return front.reduce(
    (sum, { size, coverage, weakest }) => sum + size * 1e6 + coverage * 1e3 + weakest ** 2,
    0,
  );
}
