import { err, ok, type Result } from "../result.ts";
import type { CooperativeGame } from "./game.ts";
import type { ShapleyValues } from "./shapley.ts";
import { invalidWorth, isWorth, type WorthInvalid } from "./worth.ts";

/** Asks the worth of every set: exact, two to the power of the number of players worths. */
export function valuesByEnumeration<P extends string>(
  game: CooperativeGame<P>,
): Result<ShapleyValues<P>, WorthInvalid> {
  const count = game.players.length;
  const isIn = new Uint8Array(count);
  const worths = new Float64Array(2 ** count);
  for (let set = 0; set < worths.length; set++) {
    for (let player = 0; player < count; player++) isIn[player] = (set >> player) & 1;
    const worth = game.worthOf(isIn);
    if (!isWorth(worth)) return err(invalidWorth(game, isIn, worth));
    worths[set] = worth;
  }
  const sizes = Uint8Array.from(worths, (_, set) => bitsIn(set));
  const values = game.players.map((player, index) => {
    const added = addedBySize(worths, sizes, count, 1 << index);
    const mean = added.map((sum, size) => sum / setsOfSize(count - 1, size));
    return { player, value: mean.reduce((sum, one) => sum + one, 0) / count, errorHalfWidth: 0 };
  });
  const worthOfAll = (worths.at(-1) as number) - (worths[0] as number);
  return ok({ values, method: "enumeration", worthOfAll });
}

/** What a player adds to all sets of one size together, by size. */
function addedBySize(
  worths: Float64Array,
  sizes: Uint8Array,
  count: number,
  playerBit: number,
): readonly number[] {
  const added = new Float64Array(count);
  for (let set = 0; set < worths.length; set++) {
    if ((set & playerBit) !== 0) continue;
    const size = sizes[set] as number;
    const difference = (worths[set | playerBit] as number) - (worths[set] as number);
    added[size] = (added[size] as number) + difference;
  }
  return [...added];
}

function setsOfSize(count: number, size: number): number {
  let sets = 1;
  for (let taken = 0; taken < size; taken++) sets = (sets * (count - taken)) / (taken + 1);
  return sets;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
