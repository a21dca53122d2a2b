import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { completeCodes, type PairedCodes, type PairedCodesRefusal } from "./paired-codes.ts";

export type CodeLevel = string | number | boolean;

/** How much a disagreement counts: all alike, by the distance of the levels, or by its square. */
export const LEVEL_WEIGHTINGS = ["unweighted", "linear", "quadratic"] as const;
export type LevelWeighting = (typeof LEVEL_WEIGHTINGS)[number];

/** Distance of two levels: by how many places apart they are, or by their numbers. */
export const LEVEL_SPACINGS = ["even", "by-value"] as const;
export type LevelSpacing = (typeof LEVEL_SPACINGS)[number];

export interface LevelSettings<V extends CodeLevel> {
  /** Every level that could be given, in order; or only those that both have used, numbers in ascending order. */
  readonly levels: readonly V[] | "observed";
  readonly weighting: LevelWeighting;
  readonly spacing: LevelSpacing;
}

export interface LevelsTooFew {
  readonly code: "levels-too-few";
  readonly levels: number;
  readonly minimum: number;
}
export interface LevelRepeated<V extends CodeLevel> {
  readonly code: "level-repeated";
  readonly level: V;
}
export interface LevelOrderUndeclared {
  readonly code: "level-order-undeclared";
  readonly weighting: LevelWeighting;
}
export interface LevelNotNumber<V extends CodeLevel> {
  readonly code: "level-not-number";
  readonly level: V;
}
export interface LevelUnknown<V extends CodeLevel> {
  readonly code: "level-unknown";
  readonly value: V;
  readonly levels: readonly V[];
}
export type LevelRefusal<V extends CodeLevel> =
  | PairedCodesRefusal
  | LevelsTooFew
  | LevelRepeated<V>
  | LevelOrderUndeclared
  | LevelNotNumber<V>
  | LevelUnknown<V>;

/** How often each two levels meet, as shares of the weight, and how much each meeting counts as disagreement. */
export interface LevelTable {
  /** Row by row, a row for each level of the first and a column for each of the second; adds up to 1, or is all 0. */
  readonly joint: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** 0 on the diagonal, at most 1, for each two levels. */
  readonly disagreements: readonly (readonly number[])[];
  readonly compared: number;
  readonly coverage: number;
}

const LEVELS_MINIMUM = 2;

/** The table of two vectors of codes, on their levels. */
export function levelTable<V extends CodeLevel>(
  codes: PairedCodes<V>,
  settings: LevelSettings<V>,
): Result<LevelTable, LevelRefusal<V>> {
  const complete = completeCodes(codes);
  if (!complete.ok) return complete;
  const { pairs, coverage } = complete.value;
  const used = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
  const levels = settings.levels === "observed" ? used.toSorted(byLevel) : settings.levels;
  const refusal = levelsRefusal(levels, settings) ?? unknownLevel(codes, settings.levels);
  if (refusal !== null) return err(refusal);

  const joint = levels.map(() => levels.map(() => 0));
  for (const { first, second, share } of pairs) {
    const row = joint[levels.indexOf(first)] as number[];
    const column = levels.indexOf(second);
    row[column] = (row[column] as number) + share;
  }
  return ok({
    joint,
    first: joint.map(total),
    second: levels.map((_level, column) => total(joint.map((row) => row[column] as number))),
    disagreements: disagreementsOf(levels, settings),
    compared: pairs.length,
    coverage,
  });
}

function total(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0);
}

function byLevel(a: CodeLevel, b: CodeLevel): number {
  const isNumbers = typeof a === "number" && typeof b === "number";
  return isNumbers ? a - b : compareText(String(a), String(b));
}

function levelsRefusal<V extends CodeLevel>(
  levels: readonly V[],
  { levels: declared, weighting, spacing }: LevelSettings<V>,
): LevelRefusal<V> | null {
  if (declared !== "observed" && levels.length < LEVELS_MINIMUM) {
    return { code: "levels-too-few", levels: levels.length, minimum: LEVELS_MINIMUM };
  }
  const repeated = levels.find((level, index) => levels.indexOf(level) !== index);
  if (repeated !== undefined) return { code: "level-repeated", level: repeated };
  if (weighting === "unweighted") return null;
  const wordlike = levels.find((level) => typeof level !== "number" || !Number.isFinite(level));
  if (wordlike === undefined) return null;
  if (spacing === "by-value") return { code: "level-not-number", level: wordlike };
  const hasWords = levels.some((level) => typeof level === "string");
  return declared === "observed" && hasWords ? { code: "level-order-undeclared", weighting } : null;
}

function unknownLevel<V extends CodeLevel>(
  { first, second }: PairedCodes<V>,
  levels: readonly V[] | "observed",
): LevelUnknown<V> | null {
  if (levels === "observed") return null;
  const value = [...first, ...second].find((code) => code !== null && !levels.includes(code)) ?? null;
  return value === null ? null : { code: "level-unknown", value, levels };
}

function disagreementsOf<V extends CodeLevel>(
  levels: readonly V[],
  { weighting, spacing }: LevelSettings<V>,
): readonly (readonly number[])[] {
  if (weighting === "unweighted") {
    return levels.map((_level, row) => levels.map((_other, column) => Number(row !== column)));
  }
  const places = levels.map((level, index) => (spacing === "by-value" ? Number(level) / 2 : index));
  const width = Math.max(...places) - Math.min(...places);
  const exponent = weighting === "quadratic" ? 2 : 1;
  return places.map((place) =>
    places.map((other) => (place === other ? 0 : (Math.abs(place - other) / width) ** exponent)),
  );
}
