import type { PriorityCell } from "@entente/domain";
import { listOf } from "../../../../lib/sentence.ts";
import { BAND_WORDS, type PriorityNames } from "../../frame/names.ts";
import { frontCells } from "./front-path.ts";

/** The finding of the plot: which cells nothing ranked beats on both counts. */
export function frontSentence(cells: readonly PriorityCell[], names: PriorityNames): string {
  const front = frontCells(cells.filter(({ isCovered }) => isCovered));
  const named = (cell: PriorityCell) =>
    `${names.technology(cell.technology)} in ${BAND_WORDS[cell.band].toLowerCase()}`;
  const [only] = front;
  if (only === undefined) return "No cell is ranked.";
  if (front.length === 1) return `No ranked cell is more critical or more amenable than ${named(only)}`;
  return `${listOf(front.toReversed().map(named))} form the front: nothing ranked beats one of them on both counts`;
}
