import { type PriorityCell, READINESS_BANDS } from "@entente/domain";
import { groups } from "d3-array";
import { listOf } from "../../../../lib/sentence.ts";
import { BAND_WORDS, type PriorityNames } from "../../frame/names.ts";
import { frontCells } from "./front-path.ts";

/** The finding of the plot: which cells nothing ranked beats on both counts. */
export function frontSentence(cells: readonly PriorityCell[], names: PriorityNames): string {
  const front = frontCells(cells.filter(({ isCovered }) => isCovered)).toReversed();
  const named = groups(front, ({ technology }) => technology).map(([technology, own]) => {
    const bands = READINESS_BANDS.filter((band) => own.some((cell) => cell.band === band));
    return `${names.technology(technology)} in ${listOf(bands.map((band) => BAND_WORDS[band].toLowerCase()))}`;
  });
  if (front.length === 0) return "No cell is ranked.";
  if (front.length === 1) return `No ranked cell is more critical or more amenable than ${listOf(named)}`;
  return `${listOf(named)} form the front: nothing ranked beats one of them on both counts`;
}
