import { err, type Result } from "../result.ts";
import type { CooperativeGame, PlayerRepeated } from "./game.ts";
import { valuesByEnumeration } from "./shapley-enumeration.ts";
import { type ShapleySampling, valuesBySampling } from "./shapley-sampling.ts";
import type { WorthInvalid } from "./worth.ts";

/** Most players whose sets are all asked: a million worths. */
export const SHAPLEY_ENUMERATION_MAXIMUM = 20;

/** What each player adds on average over all orders in which the players may come. */
export interface ShapleyValues<P extends string> {
  /** In the order of the players. */
  readonly values: readonly ShapleyValue<P>[];
  readonly method: "enumeration" | "sampling";
  /** Worth of all less worth of nobody: what the values add up to. */
  readonly worthOfAll: number;
}
export interface ShapleyValue<P extends string> {
  readonly player: P;
  readonly value: number;
  /** Half of the interval in which the value lies with 95 percent confidence; 0 when it is exact. */
  readonly errorHalfWidth: number;
}

/** More players than sets can be asked for, and no sampling. */
export interface TooManyPlayers {
  readonly code: "too-many-players";
  readonly players: number;
  readonly maximum: typeof SHAPLEY_ENUMERATION_MAXIMUM;
}
export interface OrdersInvalid {
  readonly code: "orders-invalid";
  readonly value: number;
  readonly expected: "a whole number from 2";
}

/**
 * The Shapley value of every player: what it adds on average, over all orders in which the players may come. They add
 * up to the worth of all less that of nobody.
 *
 * Exact for up to 20 players, by asking the worth of every set. Above that orders are drawn, if `sampling` says how
 * many, and every value has an error: 1.96 standard deviations of the mean. Shapley (1953).
 *
 * Fails with `player-repeated` when a player is named twice;
 * with `worth-invalid` when a set that is asked is worth no number, or one beyond 1e100;
 * with `too-many-players` above 20 without sampling;
 * with `orders-invalid` unless the orders to draw are a whole number from 2.
 *
 * @example
 * ```ts
 * import { shapleyValues, votingGame } from "@entente/domain";
 *
 * const game = votingGame(["A", "B", "C"], [50, 49, 1], 51);
 * const values = game.ok ? shapleyValues(game.value) : null;
 * if (values?.ok) console.log(values.value.values.map(({ value }) => value.toFixed(3)).join(" ")); // → 0.667 0.167 0.167
 * ```
 */
export function shapleyValues<P extends string>(
  game: CooperativeGame<P>,
  sampling: ShapleySampling | null = null,
): Result<ShapleyValues<P>, PlayerRepeated<P> | WorthInvalid | TooManyPlayers | OrdersInvalid> {
  const { players } = game;
  const repeated = players.find((name, index) => players.indexOf(name) !== index);
  if (repeated !== undefined) return err({ code: "player-repeated", player: repeated });
  if (players.length <= SHAPLEY_ENUMERATION_MAXIMUM) return valuesByEnumeration(game);
  if (sampling === null) {
    return err({ code: "too-many-players", players: players.length, maximum: SHAPLEY_ENUMERATION_MAXIMUM });
  }
  if (!Number.isSafeInteger(sampling.orders) || sampling.orders < 2) {
    return err({ code: "orders-invalid", value: sampling.orders, expected: "a whole number from 2" });
  }
  return valuesBySampling(game, sampling);
}
