import type { EntenteOutputs } from "@entente/client";
import type { RatedValue, ReadinessBand } from "@entente/domain";
import { formatRatedValue, formatShare } from "../../../lib/figure-words.ts";
import { listOf } from "../../../lib/sentence.ts";
import { BAND_WORDS, bandLevels, type PriorityNames } from "../frame/names.ts";
import { placeWords } from "./run-words.ts";

type Comparison = EntenteOutputs["priority"]["compareRuns"]["comparison"];
export type CauseEffect = Comparison["causes"][number];
type Move = Comparison["moved"][number];

/** Names and units of both runs' criteria. */
export interface ComparisonWords extends PriorityNames {
  readonly unit: (criterion: string) => string;
}

/** What differs between two runs, in a sentence. */
export function causeWords({ cause }: CauseEffect, words: ComparisonWords): string {
  switch (cause.kind) {
    case "rating": {
      const { technology, criterion, band, from, to } = cause;
      const place = `${words.technology(technology)}, ${words.criterion(criterion)} (${bandInSentence(band)})`;
      const value = (rated: RatedValue | null) =>
        rated === null ? "not rated" : formatRatedValue(rated, words.unit(criterion));
      return `${place}: ${value(from)} became ${value(to)}.`;
    }
    case "weights": {
      const moves = cause.changed.map(
        ({ criterion, from, to }) =>
          `${words.criterion(criterion)} from ${formatShare(from)} to ${formatShare(to)}`,
      );
      return `Weights changed: ${listOf(moves)}.`;
    }
    case "model":
      return `The model went from version ${cause.from} to version ${cause.to}.`;
    case "technologies": {
      const parts = [
        ...(cause.added.length > 0 ? [`${listOf(cause.added.map(words.technology))} came in`] : []),
        ...(cause.removed.length > 0 ? [`${listOf(cause.removed.map(words.technology))} went out`] : []),
      ];
      return `${listOf(parts)}.`;
    }
  }
}

/** What that alone would have changed in the earlier run. */
export function effectWords({ moves, isComputable }: CauseEffect, words: ComparisonWords): string {
  if (!isComputable) return "Takes effect only together with the other differences.";
  if (moves.length === 0) return "Alone, it moves nothing.";
  const told = moves.map((move) => `${words.technology(move.technology)} ${moveWords(move)}`);
  return `Alone: ${listOf(told)}.`;
}

/** Where one technology went, such as "from 2 (0.77) to 4 (0.61)". */
export function moveWords({ from, to }: Move): string {
  return `from ${placeWords(from)} to ${placeWords(to)}`;
}

function bandInSentence(band: ReadinessBand | null): string {
  return band === null ? "whole chain" : `${BAND_WORDS[band].toLowerCase()}, ${bandLevels(band)}`;
}
