import { midRanks } from "@entente/domain/priority";
import { type Answer, type Figure, list } from "../figure.ts";
import { spelled } from "../spelling.ts";
import { ranksOf } from "./decision.ts";

/** Every listed ranking must be optimal and listed once; there may be more. */
export function optimaAsked(
  isOptimal: (ranking: unknown) => boolean,
  known: readonly (readonly number[])[],
  count: number,
): Answer {
  return (expected) => {
    if (!Array.isArray(expected)) return known;
    const isEach = expected.every((ranking, place) => {
      const isNew = expected.slice(0, place).every((other) => !isSameOrder(other, ranking));
      return isNew && isOptimal(ranking);
    });
    return echoedIf(isEach && expected.length <= count, expected, known);
  };
}

/** What is expected, where it is as good as what the package lists first. */
export function echoedIf(isAsGood: boolean, expected: unknown, listed: Figure): Figure {
  return isAsGood ? (expected as Figure) : listed;
}

/** Ranks of the candidates from the places that they share or hold alone, best first. */
export function ranksByPlace(
  candidates: readonly string[],
  places: readonly (readonly string[])[],
): readonly number[] {
  const placeOf = (name: string) => places.findIndex((place) => place.includes(name));
  const ranks = ranksOf(candidates.map((name) => -placeOf(name)));
  return list(ranks);
}

/** Ranks from an order that names candidates by their places from 0; absent for any other. */
export function ranksFromPlaces(order: unknown, candidates: readonly string[]): readonly number[] | null {
  if (!Array.isArray(order) || !order.every((place) => typeof place === "number")) return null;
  const ranks = candidates.map((_name, place) => 1 + order.indexOf(place));
  return ranks.includes(0) || order.length !== candidates.length ? null : ranks;
}

/** An order of names from ranks or from a list of the candidates, best first. */
export function orderOf(ranking: unknown, candidates: readonly string[]): readonly string[] | null {
  if (!Array.isArray(ranking) || ranking.length !== candidates.length) return null;
  if (ranking.every((name) => typeof name === "string")) {
    return ranking.map((name) => candidates.find((one) => spelled(one) === spelled(name)) ?? name);
  }
  const ranks = ranking as readonly number[];
  return candidates.toSorted(
    (a, b) => (ranks[candidates.indexOf(a)] as number) - (ranks[candidates.indexOf(b)] as number),
  );
}

/** Whether two rankings put everybody in the same places, whatever the numbers that say so. */
export function isSameOrder(ranks: unknown, other: unknown): boolean {
  if (!Array.isArray(ranks) || !Array.isArray(other) || ranks.length !== other.length) return false;
  if (![...ranks, ...other].every((rank) => typeof rank === "number")) return String(ranks) === String(other);
  return (
    String(midRanks(ranks as number[], "one-is-first")) ===
    String(midRanks(other as number[], "one-is-first"))
  );
}
