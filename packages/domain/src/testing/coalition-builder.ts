import { type CoalitionDraft, type CoalitionModel, coalitionModel } from "../coalition/model.ts";
import { expectOk } from "./expect-result.ts";

export type Draft = CoalitionDraft<string, string>;

/** Alignment of every pair, with 100 on the diagonal: `of` is asked with the earlier candidate first. */
export function aligned(
  count: number,
  of: (first: number, second: number) => number | null,
): (number | null)[][] {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.map((row) =>
    places.map((column) => (row === column ? 100 : of(Math.min(row, column), Math.max(row, column)))),
  );
}

/** Four candidates, all aligned by 80, of whom A meets design, B and C make, and C and D test; testing needs two. */
export const FOUR: Draft = {
  candidates: ["A", "B", "C", "D"],
  requirements: [
    { id: "design", weight: 3, level: 3, depth: 1 },
    { id: "make", weight: 2, level: 2, depth: 1 },
    { id: "test", weight: 4, level: 2, depth: 2 },
  ],
  capability: [
    [4, 0, 1],
    [0, 2, 0],
    [2, 3, 2],
    [1, 1, 4],
  ],
  alignment: aligned(4, () => 80),
  alignmentMaximum: 100,
};

export function modelOf(draft: Draft): CoalitionModel<string, string> {
  return expectOk(coalitionModel(draft));
}

/** The four with some facts changed. */
export function fourWith(changes: Partial<Draft> = {}): CoalitionModel<string, string> {
  return modelOf({ ...FOUR, ...changes });
}
