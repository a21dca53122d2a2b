import { chiSquareTail } from "../../internal/special-functions.ts";
import { sumOf } from "../../internal/sum.ts";
import { inverseOf } from "../../internal/symmetric-matrix.ts";
import type { FollowUp } from "./follow-up.ts";
import { type RiskRow, riskTable } from "./risk-table.ts";

/** Things followed under one name. */
export interface FollowUpGroup<G extends string> {
  readonly group: G;
  readonly followUps: readonly FollowUp[];
}

/** What happened in a group, and what would be expected if all groups fared alike. */
export interface ObservedAndExpected<G extends string> {
  readonly group: G;
  readonly followed: number;
  readonly observed: number;
  readonly expected: number;
}

/** Test that groups fare alike, for large numbers. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/** Events in each group against those expected, and how far they lie apart. */
export interface LogRank<G extends string> {
  /** In the order given. */
  readonly groups: readonly ObservedAndExpected<G>[];
  /** Absent when nothing can differ: fewer than two groups at risk at the first event, or everything ends with it. */
  readonly chiSquare: ChiSquareTest | null;
}

/**
 * The log-rank test: at each time of an event, d events are expected to fall on the groups as n_g to n, those at risk.
 *
 * Statistic (O − E)ᵀ V⁻¹ (O − E) on one degree of freedom fewer than groups at risk at the first event; V is the
 * hypergeometric covariance, as survdiff in R's survival has it. Mantel (1966), Peto and Peto (1972).
 */
export function logRank<G extends string>(groups: readonly FollowUpGroup<G>[]): LogRank<G> {
  const table = riskTable(groups.flatMap(({ followUps }) => followUps)).filter(({ events }) => events > 0);
  const atRisk = groups.map(({ followUps }) => atRiskAt(table, followUps));
  const figures = groups.map(({ group, followUps }, index) => ({
    group,
    followed: followUps.length,
    observed: followUps.filter(({ isEvent }) => isEvent).length,
    expected: sumOf(table.entries(), ([row, { events, atRisk: all }]) => {
      return (events * (atRisk[index]?.[row] as number)) / all;
    }),
  }));
  return { groups: figures, chiSquare: chiSquareOf(table, atRisk, figures) };
}

/** Groups without anything at risk at the first event have neither events nor expectations: they are left out. */
function chiSquareOf(
  table: readonly RiskRow[],
  atRisk: readonly (readonly number[])[],
  figures: readonly { readonly observed: number; readonly expected: number }[],
): ChiSquareTest | null {
  const present = [...figures.keys()].filter((index) => (figures[index]?.expected as number) > 0);
  const [, ...rest] = present;
  const first = table[0];
  if (first === undefined || rest.length === 0 || first.events === first.atRisk) return null;
  const covariance = rest.map((g) =>
    rest.map((h) =>
      sumOf(table.entries(), ([row, at]) => {
        return covarianceAt(at, atRisk[g]?.[row] as number, atRisk[h]?.[row] as number, g === h);
      }),
    ),
  );
  const inverse = inverseOf(covariance);
  const excess = rest.map((index) => {
    const { observed, expected } = figures[index] as (typeof figures)[number];
    return observed - expected;
  });
  const statistic = sumOf(excess.entries(), ([g, one]) =>
    sumOf(excess.entries(), ([h, other]) => one * other * (inverse[g]?.[h] as number)),
  );
  const degreesOfFreedom = rest.length;
  return { statistic, degreesOfFreedom, p: chiSquareTail(statistic, degreesOfFreedom) };
}

function covarianceAt({ events, atRisk }: RiskRow, ofOne: number, ofOther: number, isSame: boolean): number {
  if (atRisk === 1) return 0;
  const spread = (events * (atRisk - events)) / (atRisk - 1);
  return (spread * (ofOne / atRisk) * ((isSame ? atRisk : 0) - ofOther)) / atRisk;
}

/** How many of these are followed until each time of the table or longer. */
function atRiskAt(table: readonly RiskRow[], followUps: readonly FollowUp[]): readonly number[] {
  const times = Float64Array.from(followUps, ({ time }) => time).sort();
  let ended = 0;
  return table.map(({ time }) => {
    while (ended < times.length && (times[ended] as number) < time) ended++;
    return times.length - ended;
  });
}
