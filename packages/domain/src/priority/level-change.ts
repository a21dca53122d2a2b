import { TIE_TOLERANCE } from "../internal/tie.ts";
import { type Quotient, quotientDivisorAt, rootsWhereEqual } from "./quotient.ts";
import type { ScoredTable } from "./score.ts";

/**
 * Why no change of the weight puts two level. `same-value`: both are worth the same on the criterion.
 * `values-missing`: nothing is known of either on it, or one of them has no score. `never-level`: one of them lacks
 * values, and at no weight does what is known of both come to the same.
 */
export const WEIGHT_FLIP_ABSENCES = ["same-value", "values-missing", "never-level"] as const;
export type WeightFlipAbsence = (typeof WEIGHT_FLIP_ABSENCES)[number];

/** What must be taken from the weight of one criterion, the others as they are, for two rows to be level; or why nothing does it. */
export function levelChange(
  scored: ScoredTable<string, string>,
  above: number,
  below: number,
  column: number,
): number | WeightFlipAbsence {
  const { scores, coverage } = scored;
  if (coverage[above] === 0 || coverage[below] === 0) return "values-missing";
  const lead = (scores[above] as number) - (scores[below] as number);
  const change = isWhole(scored, above) && isWhole(scored, below) ? changeOfWhole : changeOfKnownPart;
  return change(scored, Math.abs(lead) <= TIE_TOLERANCE ? 0 : lead, above, below, column);
}

function isWhole({ table: { known, criteria } }: ScoredTable<string, string>, row: number): boolean {
  return known?.subarray(row * criteria.length, (row + 1) * criteria.length).includes(0) !== true;
}

function changeOfWhole(
  { table: { criteria, values } }: ScoredTable<string, string>,
  lead: number,
  above: number,
  below: number,
  column: number,
): number | WeightFlipAbsence {
  const valueOf = (row: number) => values[row * criteria.length + column] as number;
  const gain = valueOf(above) - valueOf(below);
  if (Math.abs(gain) <= TIE_TOLERANCE) return "same-value";
  return lead / gain + 0;
}

/**
 * Both scores are quotients in what is taken: level at the roots of a quadratic, where something is left to divide by.
 * The least that can be taken counts, else the least.
 */
function changeOfKnownPart(
  scored: ScoredTable<string, string>,
  lead: number,
  above: number,
  below: number,
  column: number,
): number | WeightFlipAbsence {
  if (!isKnown(scored, above, column) && !isKnown(scored, below, column)) return "values-missing";
  if (lead === 0) return 0;
  const scores = [scoreAlong(scored, above, column), scoreAlong(scored, below, column)] as const;
  const level = rootsWhereEqual(...withoutCommonDivisor(scores))
    .filter((change) => scores.every((score) => quotientDivisorAt(score, change) > TIE_TOLERANCE))
    .toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const weight = scored.weights[column] as number;
  return level.find((change) => change <= weight + TIE_TOLERANCE) ?? level[0] ?? "never-level";
}

function isKnown({ table: { known, criteria } }: ScoredTable<string, string>, row: number, column: number) {
  return known?.[row * criteria.length + column] !== 0;
}

/** The score of what is known of a row, as so much is taken from its weight on the criterion. */
function scoreAlong(scored: ScoredTable<string, string>, row: number, column: number): Quotient {
  const { weights, table } = scored;
  const valueOn = (other: number) => table.values[row * weights.length + other] as number;
  let [worth, weight] = [0, 0];
  for (const [other, own] of weights.entries()) {
    if (other === column || !isKnown(scored, row, other)) continue;
    worth += own * valueOn(other);
    weight += own;
  }
  if (!isKnown(scored, row, column)) return quotient(worth, worth, weight, weight);
  const [own, value] = [weights[column] as number, valueOn(column)];
  if (weight <= TIE_TOLERANCE) return quotient(value, value, 1, 1);
  return quotient(worth + own * value, worth + (own - 1) * value, weight + own, weight + own - 1);
}

function quotient(
  numeratorAt0: number,
  numeratorAt1: number,
  divisorAt0: number,
  divisorAt1: number,
): Quotient {
  return { numeratorAt0, numeratorAt1, divisorAt0, divisorAt1 };
}

/** Two that are divided by the same are compared undivided: where that is 0 they are not level. */
function withoutCommonDivisor([one, other]: readonly [Quotient, Quotient]): readonly [Quotient, Quotient] {
  const isCommon = one.divisorAt0 === other.divisorAt0 && one.divisorAt1 === other.divisorAt1;
  if (!isCommon) return [one, other];
  return [
    { ...one, divisorAt0: 1, divisorAt1: 1 },
    { ...other, divisorAt0: 1, divisorAt1: 1 },
  ];
}
