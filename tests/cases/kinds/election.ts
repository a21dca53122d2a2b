import {
  type Ballot,
  type BallotBox,
  ballotBox,
  type PairwiseTable,
  pairwiseTable,
} from "@entente/domain/priority";
import { isJson, type Json } from "../case.ts";
import { type Answer, absent, type Figure, named } from "../figure.ts";
import { answered, InputUnreadable, namesIn, numberFrom, rowsFrom } from "../input.ts";
import { memberOf } from "../spelling.ts";

/** Ballots of one election, counted. */
export interface Election {
  readonly candidates: readonly string[];
  readonly box: BallotBox<string>;
  readonly table: PairwiseTable<string>;
}

/** The election that a case states: rankings, or orders of the candidates, counted. */
export function electionIn(input: Json): Election {
  const ballots = ballotsIn(input);
  const candidates = namesIn(
    input,
    ballots[0]?.ranking.length ?? 0,
    "k",
    "candidates",
    "items",
    "alternatives",
  );
  const box = answered(ballotBox(candidates, ballots));
  return { candidates, box, table: answered(pairwiseTable(box)) };
}

function ballotsIn(input: Json): readonly Ballot[] {
  const given = memberOf(input, "ballots", "votes", "rankings", "rows");
  if (!Array.isArray(given)) throw new InputUnreadable("input needs ballots");
  const names = memberOf(input, "candidates", "items", "alternatives");
  return given.map((ballot: unknown) => {
    const order = isJson(ballot) ? memberOf(ballot, "order", "preference") : undefined;
    const stated = isJson(ballot) ? memberOf(ballot, "ranking", "ranks", "rank") : ballot;
    const [ranking] = rowsFrom([Array.isArray(order) ? ranksInOrder(order, names) : stated]) ?? [];
    if (ranking === undefined) throw new InputUnreadable(`${JSON.stringify(ballot)} is no ballot`);
    const count = isJson(ballot) ? numberFrom(memberOf(ballot, "count", "weight", "voters")) : null;
    return { count: count ?? 1, ranking };
  });
}

/** Ranks of the candidates, or of places from 0, in an order, best first; who is not in it has none. */
function ranksInOrder(order: readonly unknown[], candidates: unknown): readonly (number | null)[] {
  const all: readonly unknown[] = Array.isArray(candidates) ? candidates : [...order.keys()];
  return all.map((name, place) => {
    const at = order.findIndex((entry) => entry === name || entry === place);
    return at === -1 ? null : at + 1;
  });
}

/** A figure for each candidate: a list, or by their names where the case asks so. */
export function ofCandidates(candidates: readonly string[], figures: readonly Figure[]): Answer {
  return (expected) =>
    isJson(expected) && candidates.every((name) => name in expected)
      ? Object.fromEntries(
          candidates.map((name, place) => [name, figures[place] ?? absent("no such candidate")]),
        )
      : figures;
}

/** The order that ranks make, best first, by places or names. */
export function orderFigure(candidates: readonly string[], ranks: readonly number[]): Figure {
  const places = [...ranks.keys()].toSorted((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
  return places.map((place) => named(place, candidates));
}
