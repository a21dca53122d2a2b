import fc from "fast-check";
import { type Ballot, type BallotBox, ballotBox } from "../priority/group/ballot.ts";
import { type PairwiseTable, pairwiseTable } from "../priority/group/pairwise.ts";
import { type RaterBallots, raterBallots } from "../priority/group/rater-table.ts";
import { expectOk } from "./expect-result.ts";

const ITEMS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] as const;

export interface Poll {
  readonly items: readonly string[];
  readonly ballots: readonly Ballot[];
}

export interface PollShape {
  readonly itemsMaximum: number;
  /** Whether counts may be parts of one. */
  readonly isWeighted?: boolean;
}

/** Any ballots on up to so many items, with ties and gaps. */
export function polls({ itemsMaximum, isWeighted = false }: PollShape): fc.Arbitrary<Poll> {
  const counts = isWeighted ? fc.constantFrom(0.1, 0.2, 0.3, 0.6) : fc.integer({ min: 1, max: 4 });
  return fc.integer({ min: 1, max: itemsMaximum }).chain((size) => {
    const rankings = fc.oneof(
      fc.array(fc.option(fc.integer({ min: 1, max: size }), { freq: 5 }), {
        minLength: size,
        maxLength: size,
      }),
      fc.shuffledSubarray(
        Array.from({ length: size }, (_entry, index) => index + 1),
        { minLength: size },
      ),
    );
    return fc.record({
      items: fc.constant(ITEMS.slice(0, size)),
      ballots: fc.array(fc.record({ count: counts, ranking: rankings }), { maxLength: 6 }),
    });
  });
}

/** Rows of scores or ranks of the same items, some missing. */
export function raterRows(): fc.Arbitrary<readonly (readonly (number | null)[])[]> {
  return fc.integer({ min: 0, max: 7 }).chain((size) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 12 }), {
        minLength: size,
        maxLength: size,
      }),
      { maxLength: 6 },
    ),
  );
}

export function boxOf({ items, ballots }: Poll): BallotBox<string> {
  return expectOk(ballotBox(items, ballots));
}

export function tableOf(poll: Poll): PairwiseTable<string> {
  return expectOk(pairwiseTable(boxOf(poll)));
}

/** A ballot for each text of items, best first: "abc", or "a=bc" where a and b are tied; others are not ranked. */
export function ordersOver(items: string, ...orders: readonly string[]): Poll {
  const ranking = (order: string) => {
    const ranks = order.split("").reduce<ReadonlyMap<string, number>>((known, item, at) => {
      if (item === "=") return known;
      const rank = order[at - 1] === "=" ? (known.get(order[at - 2] ?? "") ?? 0) : known.size + 1;
      return new Map(known).set(item, rank);
    }, new Map());
    return items.split("").map((item) => ranks.get(item) ?? null);
  };
  return { items: items.split(""), ballots: orders.map((order) => ({ count: 1, ranking: ranking(order) })) };
}

/** The ballots of raters R1, R2, … on items a, b, … with these ranks. */
export function ratersWith(...rows: readonly (readonly (number | null)[])[]): RaterBallots<string, string> {
  const raters = rows.map((_row, index) => `R${index + 1}`);
  const items = ITEMS.slice(0, rows[0]?.length ?? 0);
  return expectOk(raterBallots({ raters, items, scale: "one-is-first", rows }));
}

/** Every order of the items. */
export function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [first, ...rest]),
  );
}

/** Every way to give the items places from 1 on, none left empty. */
export function weakOrders(size: number): readonly (readonly number[])[] {
  const places = Array.from({ length: size }, (_entry, index) => index + 1);
  const all = places.reduce<readonly (readonly number[])[]>(
    (orders) => orders.flatMap((order) => places.map((place) => [...order, place])),
    [[]],
  );
  return all.filter((order) => new Set(order).size === Math.max(0, ...order));
}

/** What a ranking costs, pair by pair and ballot by ballot; `cost` takes the sign of each, −1 when the first is ahead. */
export function distanceToPoll(
  ranking: readonly number[],
  { ballots }: Poll,
  cost: (ofBallot: number, ofRanking: number) => number,
): number {
  let distance = 0;
  for (const { count, ranking: ballot } of ballots) {
    for (const [i, rank] of ballot.entries()) {
      for (const [j, other] of ballot.slice(0, i).entries()) {
        if (rank === null || other === null) continue;
        const ofRanking = Math.sign((ranking[i] ?? 0) - (ranking[j] ?? 0));
        distance += count * cost(Math.sign(rank - other), ofRanking);
      }
    }
  }
  return distance;
}
