import { sumOf } from "../internal/sum.ts";
import { ok, type Result } from "../result.ts";
import {
  type CodeLevel,
  type LevelRefusal,
  type LevelSettings,
  type LevelTable,
  levelTable,
} from "./level-table.ts";
import type { PairedCodes } from "./paired-codes.ts";

/** `nothing-comparable`: no code with weight that both have. `no-variation`: chance alone would give full agreement. */
export const KAPPA_ABSENCES = ["nothing-comparable", "no-variation"] as const;
export type KappaAbsence = (typeof KAPPA_ABSENCES)[number];

/** Agreement of two, set against what chance would give. */
export type ChanceCorrectedAgreement = {
  /** Codes that both have. */
  readonly compared: number;
  /** Share of all weight that they have, 0 to 1. */
  readonly coverage: number;
  /** Weighted share of disagreement seen, and what chance would give, 0 to 1 each. */
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
} & (
  | {
      /** 0 when they agree as chance would have it, below when less; kappa and pi are 1 when they agree throughout. */
      readonly agreement: number;
      readonly reason: null;
    }
  | { readonly agreement: null; readonly reason: KappaAbsence }
);

/**
 * Cohen's kappa of two vectors of codes, weighted as the settings say: chance gives each its own levels, as often as it
 * used them, independently (Cohen 1960, 1968). With quadratic weights on declared levels this is the figure that
 * Häge (2011) sets against raw similarity.
 *
 * Fails with `codes-misshapen`, `code-weight-invalid`, `code-weights-all-zero` or `code-not-finite`; with
 * `levels-too-few` or `level-repeated` when levels are declared badly, and `level-unknown` when a code is none of them;
 * with `level-order-undeclared` when words are to be weighted and no order is declared, and `level-not-number` when
 * levels are to be spaced by value and are no numbers.
 *
 * @example
 * ```ts
 * import { cohenKappa } from "@entente/domain";
 *
 * const votes = { first: ["yes", "yes", "no", "no"], second: ["yes", "no", "no", "no"], weights: null };
 * const settings = { levels: ["yes", "abstain", "no"], weighting: "quadratic", spacing: "even" } as const;
 * const kappa = cohenKappa(votes, settings);
 * if (kappa.ok) console.log(kappa.value.agreement?.toFixed(2)); // → 0.50
 * ```
 */
export function cohenKappa<V extends CodeLevel>(
  codes: PairedCodes<V>,
  settings: LevelSettings<V>,
): Result<ChanceCorrectedAgreement, LevelRefusal<V>> {
  return relativeAgreement(codes, settings, ({ first, second }) => [first, second]);
}

/**
 * Scott's pi of two vectors of codes: chance gives both the levels that the two together used, as often as they did
 * (Scott 1955).
 *
 * Fails as `cohenKappa` does.
 */
export function scottPi<V extends CodeLevel>(
  codes: PairedCodes<V>,
  settings: LevelSettings<V>,
): Result<ChanceCorrectedAgreement, LevelRefusal<V>> {
  return relativeAgreement(codes, settings, ({ first, second }) => {
    const pooled = first.map((share, level) => (share + (second[level] as number)) / 2);
    return [pooled, pooled];
  });
}

/**
 * The alignment index A of Benati and Capurri (2026): S as it is minus S as it would be if the two answered
 * independently, each using its levels as often as it did. Between −2 and 2; full agreement gives more the more it varies.
 *
 * Fails as `cohenKappa` does.
 */
export function alignmentIndex<V extends CodeLevel>(
  codes: PairedCodes<V>,
  settings: LevelSettings<V>,
): Result<ChanceCorrectedAgreement, LevelRefusal<V>> {
  const table = levelTable(codes, settings);
  if (!table.ok) return table;
  const { compared, coverage, first, second, disagreements, joint } = table.value;
  const observedDisagreement = disagreementIn(joint, disagreements);
  const expectedDisagreement = disagreementIn(independent(first, second), disagreements);
  const shown = { compared, coverage, observedDisagreement, expectedDisagreement };
  if (coverage === 0) return ok({ ...shown, agreement: null, reason: "nothing-comparable" });
  if (joint.length < 2) return ok({ ...shown, agreement: null, reason: "no-variation" });
  return ok({ ...shown, agreement: 2 * (expectedDisagreement - observedDisagreement), reason: null });
}

type Margins = readonly [readonly number[], readonly number[]];

function relativeAgreement<V extends CodeLevel>(
  codes: PairedCodes<V>,
  settings: LevelSettings<V>,
  marginsOf: (table: LevelTable) => Margins,
): Result<ChanceCorrectedAgreement, LevelRefusal<V>> {
  const table = levelTable(codes, settings);
  if (!table.ok) return table;
  const { compared, coverage, disagreements, joint } = table.value;
  const observedDisagreement = disagreementIn(joint, disagreements);
  const expectedDisagreement = disagreementIn(independent(...marginsOf(table.value)), disagreements);
  const shown = { compared, coverage, observedDisagreement, expectedDisagreement };
  if (coverage === 0) return ok({ ...shown, agreement: null, reason: "nothing-comparable" });
  if (expectedDisagreement === 0) return ok({ ...shown, agreement: null, reason: "no-variation" });
  return ok({ ...shown, agreement: 1 - observedDisagreement / expectedDisagreement, reason: null });
}

function independent(rows: readonly number[], columns: readonly number[]): readonly (readonly number[])[] {
  return rows.map((row) => columns.map((column) => row * column));
}

function disagreementIn(
  shares: readonly (readonly number[])[],
  disagreements: readonly (readonly number[])[],
): number {
  return sumOf(shares.entries(), ([row, of]) =>
    sumOf(of.entries(), ([column, share]) => share * (disagreements[row]?.[column] as number)),
  );
}
