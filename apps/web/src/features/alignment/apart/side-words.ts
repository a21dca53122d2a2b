import { capitalized, listOf } from "../../../lib/sentence.ts";
import { type AlignmentNames, BLOC_WORDS } from "../frame/names.ts";
import type { BlocSide } from "./apart-address.ts";

const NAMED_MAXIMUM = 4;

/** A side on its own: "Transatlantic", "Japan and US", "6 countries". */
export function sideWords(side: BlocSide, { shortCountry }: AlignmentNames): string {
  if (side.kind === "bloc") return BLOC_WORDS[side.name];
  if (side.members.length > NAMED_MAXIMUM) return `${side.members.length} countries`;
  return listOf(side.members.map(shortCountry));
}

/** Both sides at the beginning of a sentence, such as "Transatlantic and transpacific countries". */
export function sidesInSentence(one: BlocSide, other: BlocSide, names: AlignmentNames): string {
  if (one.kind === "bloc" && other.kind === "bloc") {
    return `${BLOC_WORDS[one.name]} and ${BLOC_WORDS[other.name].toLowerCase()} countries`;
  }
  return capitalized(
    `${sideInSentence(one, names)} on one side and ${sideInSentence(other, names)} on the other`,
  );
}

/** A side within a sentence: "the transatlantic countries", "the United States and Japan". */
export function sideInSentence(side: BlocSide, { countryInSentence }: AlignmentNames): string {
  if (side.kind === "bloc") return `the ${BLOC_WORDS[side.name].toLowerCase()} countries`;
  if (side.members.length > NAMED_MAXIMUM) return `${side.members.length} countries`;
  return listOf(side.members.map(countryInSentence));
}
