import { type RandomSeed, randomStream, shuffle } from "../internal/random.ts";
import { err, ok, type Result } from "../result.ts";
import type { CooperativeGame } from "./game.ts";
import type { ShapleyValues } from "./shapley.ts";
import { invalidWorth, isWorth, type WorthInvalid } from "./worth.ts";

/** How many orders are drawn where there are too many sets to ask, and from which seed. */
export interface ShapleySampling {
  readonly orders: number;
  readonly seed: RandomSeed;
}

/** Draws orders of the players: the mean of what each adds, with its error. */
export function valuesBySampling<P extends string>(
  game: CooperativeGame<P>,
  { orders, seed }: ShapleySampling,
): Result<ShapleyValues<P>, WorthInvalid> {
  const count = game.players.length;
  const stream = randomStream(seed, "shapley");
  const order = [...game.players.keys()];
  const means = new Float64Array(count);
  const squares = new Float64Array(count);
  const isIn = new Uint8Array(count);
  const worthOfNobody = game.worthOf(isIn);
  if (!isWorth(worthOfNobody)) return err(invalidWorth(game, isIn, worthOfNobody));
  let worthOfAll = 0;
  for (let drawn = 1; drawn <= orders; drawn++) {
    shuffle(stream, order);
    isIn.fill(0);
    let before = worthOfNobody;
    for (const player of order) {
      isIn[player] = 1;
      const worth = game.worthOf(isIn);
      if (!isWorth(worth)) return err(invalidWorth(game, isIn, worth));
      const mean = means[player] as number;
      const away = worth - before - mean;
      means[player] = mean + away / drawn;
      squares[player] = (squares[player] as number) + away * (worth - before - (means[player] as number));
      before = worth;
    }
    worthOfAll = before - worthOfNobody;
  }
  const values = game.players.map((player, index) => ({
    player,
    value: means[index] as number,
    errorHalfWidth: 1.96 * Math.sqrt((squares[index] as number) / (orders - 1) / orders),
  }));
  return ok({ values, method: "sampling", worthOfAll });
}
