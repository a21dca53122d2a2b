import type { Move } from "../frame/outputs.ts";
import type { MoveOrder } from "./closing-address.ts";

/** The moves by what they close in all, or for each step of the way; those without countable steps last. */
export function movesInOrder(moves: readonly Move[], order: MoveOrder): readonly Move[] {
  if (order === "effect") return moves;
  return moves.toSorted(
    (a, b) =>
      (b.reductionPerStep ?? Number.NEGATIVE_INFINITY) - (a.reductionPerStep ?? Number.NEGATIVE_INFINITY),
  );
}
