import { wholeUnits } from "../internal/whole-units.ts";
import { err, ok, type Result } from "../result.ts";
import { type PlayerRepeated, type VotesInvalid, type VotesMiscounted, votingGame } from "./game.ts";

/** More players, or more different sums of votes, than sets can be counted for. */
export interface VotesUncountable {
  readonly code: "votes-uncountable";
  readonly players: number;
  /** The quota in the largest unit of which all votes are whole multiples. */
  readonly quotaUnits: number;
}

const PLAYERS_MAXIMUM = 500;
const STEPS_MAXIMUM = 1e9;

/**
 * The Shapley value of every player of a voting game, in their order: the chance that its votes are those that bring
 * the players before it to the quota. Exact but for rounding at any number of players, by counting sets by size and
 * votes (Shapley and Shubik 1954; Mann and Shapley 1962).
 *
 * Fails as `votingGame` does, and with `votes-uncountable` when there are more than 500 players or too many sums.
 */
export function votingPower<P extends string>(
  players: readonly P[],
  votes: readonly number[],
  quota: number,
): Result<readonly number[], PlayerRepeated<P> | VotesMiscounted | VotesInvalid<P> | VotesUncountable> {
  const game = votingGame(players, votes, quota);
  if (!game.ok) return game;
  const units = [...wholeUnits([...votes, quota]).counts];
  const quotaUnits = units.pop() as number;
  const different = new Set(units);
  if (players.length > PLAYERS_MAXIMUM || different.size * players.length ** 2 * quotaUnits > STEPS_MAXIMUM) {
    return err({ code: "votes-uncountable", players: players.length, quotaUnits });
  }
  const powers = new Map<number, number>();
  for (const own of different) {
    const others = units.toSpliced(units.indexOf(own), 1);
    powers.set(own, powerOf(own, others, quotaUnits));
  }
  return ok(units.map((own) => powers.get(own) as number));
}

/** Mean over the sizes of the part of the sets of others that miss the quota without these votes and reach it with them. */
function powerOf(own: number, others: readonly number[], quota: number): number {
  const sets = setsBelow(others, quota);
  let [sum, setsOfSize] = [0, 1];
  for (let size = 0; size <= others.length; size++) {
    let decided = 0;
    for (let votes = Math.max(0, quota - own); votes < quota; votes++) {
      decided += sets[size * quota + votes] as number;
    }
    sum += decided / setsOfSize;
    setsOfSize = (setsOfSize * (others.length - size)) / (size + 1);
  }
  return sum / (others.length + 1);
}

/** How many sets of these have each size and each sum of votes below the quota, size by size. */
function setsBelow(votes: readonly number[], quota: number): Float64Array {
  const sets = new Float64Array((votes.length + 1) * quota);
  sets[0] = 1;
  for (const [before, own] of votes.entries()) {
    for (let size = before; size >= 0; size--) {
      for (let sum = quota - 1 - own; sum >= 0; sum--) {
        const withOwn = (size + 1) * quota + sum + own;
        sets[withOwn] = (sets[withOwn] as number) + (sets[size * quota + sum] as number);
      }
    }
  }
  return sets;
}
