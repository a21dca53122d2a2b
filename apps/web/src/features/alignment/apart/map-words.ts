import type { CountryCode } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { PairLine } from "../frame/outputs.ts";

/** Countries by their distance from one of them, the nearest first; those that cannot be compared are left out. */
export function byNearness(
  pairs: readonly PairLine[],
  holder: CountryCode,
): readonly { readonly holder: CountryCode; readonly distance: number }[] {
  return pairs
    .flatMap(({ first, second, distance }) => {
      if (distance === null || (first !== holder && second !== holder)) return [];
      return [{ holder: first === holder ? second : first, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance);
}

/** One place of the map in words: who is nearest and who farthest by the true distances. */
export function placeWords(pairs: readonly PairLine[], holder: CountryCode, names: AlignmentNames): string {
  const others = byNearness(pairs, holder);
  const [nearest, farthest] = [others[0], others.at(-1)];
  if (nearest === undefined || farthest === undefined)
    return `${names.shortCountry(holder)}: nobody to compare with`;
  return `${names.shortCountry(holder)}: nearest ${names.country(nearest.holder)} at ${formatDistance(nearest.distance)}, farthest ${names.country(farthest.holder)} at ${formatDistance(farthest.distance)}`;
}

/** States the finding: who is nearest to the country, and who farthest. */
export function mapTitle(pairs: readonly PairLine[], holder: CountryCode, names: AlignmentNames): string {
  const others = byNearness(pairs, holder);
  const last = others.at(-1);
  if (last === undefined) return "Who stands near whom";
  const near = others
    .slice(0, 2)
    .map(({ holder: other, distance }) => `${names.countryInSentence(other)} (${formatDistance(distance)})`);
  const title = `Nearest to ${names.countryInSentence(holder)} ${near.length === 1 ? "is" : "are"} ${listOf(near)}`;
  if (others.length <= 2) return title;
  return `${title}, farthest is ${names.countryInSentence(last.holder)} (${formatDistance(last.distance)})`;
}

/** What the stress of the map means for who reads it. */
export function stressWords(stress: number): string {
  const figure = `Stress ${stress.toFixed(2)}`;
  if (stress < 0.05) return `${figure}: the map draws the distances nearly true.`;
  if (stress < 0.1) return `${figure}: the map draws the distances fairly true.`;
  if (stress < 0.2) {
    return `${figure}: the map draws the distances roughly; read who is near whom, and take figures from the table.`;
  }
  return `${figure}: two dimensions cannot hold these distances, and the map misleads; use the table.`;
}
