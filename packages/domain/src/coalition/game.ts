import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";

/** Players, and what each set of them is worth. */
export interface CooperativeGame<P extends string> {
  readonly players: readonly P[];
  /** Worth of the players whose entry is 1, in the order of `players`; asked with nobody too. The entries are only lent. */
  readonly worthOf: (isIn: Readonly<Uint8Array>) => number;
}

export interface PlayerRepeated<P extends string> {
  readonly code: "player-repeated";
  readonly player: P;
}
export interface PlayerUnknown {
  readonly code: "player-unknown";
  readonly player: string;
}
export interface WorthsMiscounted {
  readonly code: "worths-miscounted";
  readonly worths: number;
  /** Two to the power of the number of players. */
  readonly expected: number;
}
/** Two worths are stated for the same set of players. */
export interface WorthRepeated<P extends string> {
  readonly code: "worth-repeated";
  readonly players: readonly P[];
}
export interface VotesMiscounted {
  readonly code: "votes-miscounted";
  readonly votes: number;
  /** Number of players. */
  readonly expected: number;
}
export interface VotesInvalid<P extends string> {
  readonly code: "votes-invalid";
  /** Whose votes they are; absent for the quota. */
  readonly player: P | null;
  readonly value: number;
  readonly expected: "0, or a number from 0.000001 to 1000000000; a quota above 0";
}

/**
 * The game in which set number s is worth `worths[s]`: player i is in it when bit i of s is 1, counted from the first
 * player and the lowest bit.
 *
 * Fails with `player-repeated` when a player is named twice, and with `worths-miscounted` unless every set has a worth.
 */
export function gameOfWorths<P extends string>(
  players: readonly P[],
  worths: readonly number[],
): Result<CooperativeGame<P>, PlayerRepeated<P> | WorthsMiscounted> {
  const repeated = repeatedPlayer(players);
  if (repeated !== null) return err(repeated);
  const expected = 2 ** players.length;
  if (worths.length !== expected) return err({ code: "worths-miscounted", worths: worths.length, expected });
  return ok({ players, worthOf: (isIn) => worths[numberOf(isIn)] as number });
}

/**
 * The game in which the listed sets have the worth that is stated, and all others 0.
 *
 * Fails with `player-repeated` when a player is named twice, `player-unknown` when a set names somebody else, and
 * `worth-repeated` when a set is listed twice.
 */
export function gameOfCoalitions<P extends string>(
  players: readonly P[],
  listed: readonly { readonly players: readonly P[]; readonly worth: number }[],
): Result<CooperativeGame<P>, PlayerRepeated<P> | PlayerUnknown | WorthRepeated<P>> {
  const repeated = repeatedPlayer(players);
  if (repeated !== null) return err(repeated);
  const worths = new Map<string, number>();
  for (const { players: members, worth } of listed) {
    const stranger = members.find((member) => !players.includes(member));
    if (stranger !== undefined) return err({ code: "player-unknown", player: stranger });
    const key = players.map((player) => (members.includes(player) ? 1 : 0)).join("");
    if (worths.has(key)) return err({ code: "worth-repeated", players: members });
    worths.set(key, worth);
  }
  return ok({ players, worthOf: (isIn) => worths.get(isIn.join("")) ?? 0 });
}

/**
 * The game in which a set is worth 1 when its votes reach the quota, and 0 when they do not. Its Shapley value is the
 * index of Shapley and Shubik (1954).
 *
 * Fails with `player-repeated` when a player is named twice, with `votes-miscounted` unless each has votes, and with
 * `votes-invalid` unless they are at least 0 and the quota is above 0.
 */
export function votingGame<P extends string>(
  players: readonly P[],
  votes: readonly number[],
  quota: number,
): Result<CooperativeGame<P>, PlayerRepeated<P> | VotesMiscounted | VotesInvalid<P>> {
  const repeated = repeatedPlayer(players);
  if (repeated !== null) return err(repeated);
  if (votes.length !== players.length) {
    return err({ code: "votes-miscounted", votes: votes.length, expected: players.length });
  }
  const expected = "0, or a number from 0.000001 to 1000000000; a quota above 0";
  for (const [index, value] of votes.entries()) {
    if (isVotes(value)) continue;
    return err({ code: "votes-invalid", player: players[index] as P, value, expected });
  }
  if (quota === 0 || !isVotes(quota)) {
    return err({ code: "votes-invalid", player: null, value: quota, expected });
  }
  return ok({
    players,
    worthOf: (isIn) => {
      let sum = 0;
      for (let index = 0; index < isIn.length; index++) if (isIn[index] === 1) sum += votes[index] as number;
      return sum >= quota - TIE_TOLERANCE ? 1 : 0;
    },
  });
}

function isVotes(value: number): boolean {
  return value === 0 || (value >= 1e-6 && value <= 1e9);
}

function repeatedPlayer<P extends string>(players: readonly P[]): PlayerRepeated<P> | null {
  const player = players.find((name, index) => players.indexOf(name) !== index);
  return player === undefined ? null : { code: "player-repeated", player };
}

function numberOf(isIn: Readonly<Uint8Array>): number {
  let number = 0;
  for (let index = isIn.length - 1; index >= 0; index--) number = 2 * number + (isIn[index] as number);
  return number;
}
