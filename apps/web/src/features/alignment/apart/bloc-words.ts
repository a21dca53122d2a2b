import { capitalized, listOf } from "../../../lib/sentence.ts";
import { BLOC_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { BlocsAnswer } from "../frame/outputs.ts";
import type { ApartAddress } from "./apart-address.ts";
import { sideInSentence } from "./side-words.ts";

type Sides = Pick<ApartAddress, "one" | "other">;

/** Whether the line between the two sides explains how far apart countries stand, in a sentence or two. */
export function separationSentence(
  { across, separation, reason }: BlocsAnswer["comparison"],
  { one, other }: Sides,
  names: AlignmentNames,
): string {
  const sides = `${sideInSentence(one, names)} and ${sideInSentence(other, names)}`;
  if (separation === null) {
    const known = across.mean === null ? "" : ` They are ${formatDistance(across.mean)} apart.`;
    return `How far the line separates ${sides} is not known: ${BLOC_ABSENCE_WORDS[reason]}.${known}`;
  }
  const figure = formatDistance(Math.abs(separation));
  if (Number(figure) === 0) {
    return `The line between ${sides} explains nothing: they are as far apart among themselves as across it.`;
  }
  return separation > 0
    ? `${capitalized(sides)} are ${figure} farther apart across the line than among themselves.`
    : `${capitalized(sides)} are ${figure} farther apart among themselves than across the line, which explains nothing.`;
}

export type Nearer = "one" | "other" | "neither" | "unknown";

/** To which side an outsider is nearer; `neither` when both means read alike. */
export function nearerSide({ toFirst, toSecond }: BlocsAnswer["outsiders"][number]): Nearer {
  if (toFirst.mean === null || toSecond.mean === null) return "unknown";
  const [first, second] = [formatDistance(toFirst.mean), formatDistance(toSecond.mean)];
  if (first === second) return "neither";
  return Number(first) < Number(second) ? "one" : "other";
}

/** Who of those outside is nearer to which side, in a sentence; absent when there is nobody outside. */
export function outsidersSentence(
  outsiders: BlocsAnswer["outsiders"],
  { one, other }: Sides,
  names: AlignmentNames,
): string | null {
  if (outsiders.length === 0) return null;
  const of = (nearer: Nearer) =>
    outsiders
      .filter((outsider) => nearerSide(outsider) === nearer)
      .map(({ holder }) => names.countryInSentence(holder));
  const part = (whom: readonly string[], words: string) =>
    whom.length === 0 ? [] : [`${listOf(whom)} ${whom.length === 1 ? "is" : "are"} ${words}`];
  const parts = [
    ...part(of("one"), `nearer to ${sideInSentence(one, names)}`),
    ...part(of("other"), `nearer to ${sideInSentence(other, names)}`),
    ...part(of("neither"), "as near to both"),
    ...part(of("unknown"), "not comparable with both"),
  ];
  return `${capitalized(parts.join("; "))}.`;
}
