import { err, ok, type Result } from "../result.ts";

export interface LevelInvalid {
  readonly code: "level-invalid";
  /** Place of the player in the list. */
  readonly player: number;
  readonly value: number;
  readonly expected: "a finite number from 0";
}

/**
 * The Shapley value of each player when together they are worth their highest level, in the order of the levels. Each
 * step up is split equally among those who reach it (Littlechild and Owen 1973, for landing fees). Takes time n log n.
 *
 * Fails with `level-invalid` when a level is below 0 or not finite.
 *
 * @example
 * ```ts
 * import { highestLevelShapley } from "@entente/domain";
 *
 * const values = highestLevelShapley([1, 2, 4]);
 * if (values.ok) console.log(values.value.map((value) => value.toFixed(3)).join(" ")); // → 0.333 0.833 2.833
 * ```
 */
export function highestLevelShapley(levels: readonly number[]): Result<readonly number[], LevelInvalid> {
  const player = levels.findIndex((level) => !(Number.isFinite(level) && level >= 0));
  if (player !== -1) {
    const value = levels[player] as number;
    return err({ code: "level-invalid", player, value, expected: "a finite number from 0" });
  }
  const ascending = levels.toSorted((a, b) => a - b);
  const valueOfLevel = new Map<number, number>([[0, 0]]);
  let [reached, value] = [0, 0];
  for (const [below, level] of ascending.entries()) {
    value += (level - reached) / (ascending.length - below);
    reached = level;
    valueOfLevel.set(level, value);
  }
  return ok(levels.map((level) => valueOfLevel.get(level) as number));
}
