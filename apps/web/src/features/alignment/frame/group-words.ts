import { formatCount } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { AlignmentGroup } from "./alignment-view.ts";
import { type AlignmentNames, BLOC_WORDS } from "./names.ts";

const NAMED_MAXIMUM = 4;

/** Whose distances are shown, at the beginning of a sentence: "The 17 countries", "The transatlantic countries", "Japan and the United States". */
export function groupWords(group: AlignmentGroup, size: number, names: AlignmentNames): string {
  switch (group.kind) {
    case "all":
      return `The ${formatCount(size)} countries`;
    case "bloc":
      return `The ${formatCount(size)} ${BLOC_WORDS[group.name].toLowerCase()} countries`;
    case "countries": {
      if (group.members.length > NAMED_MAXIMUM) return `The ${formatCount(size)} chosen countries`;
      const words = listOf(group.members.map(names.countryInSentence));
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
  }
}
