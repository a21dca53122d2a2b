import type { CooperativeGame } from "./game.ts";

export interface WorthInvalid {
  readonly code: "worth-invalid";
  readonly players: readonly string[];
  readonly value: number;
  readonly expected: "a number from -1e100 to 1e100";
}

const WORTH_MAXIMUM = 1e100;

/** Whether a worth can be calculated with. */
export function isWorth(worth: number): boolean {
  return Math.abs(worth) <= WORTH_MAXIMUM;
}

/** The refusal of a worth, naming the players it was asked of. */
export function invalidWorth(game: CooperativeGame<string>, isIn: Uint8Array, value: number): WorthInvalid {
  const players = game.players.filter((_, index) => isIn[index] === 1);
  return { code: "worth-invalid", players, value, expected: "a number from -1e100 to 1e100" };
}
