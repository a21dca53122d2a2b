import type { AgencyId, CriterionId, TechnologyId } from "../id.ts";
import { isTied } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import type { AgreementAbsence } from "./group/agreement-figure.ts";
import { concordancePermutation } from "./group/concordance-permutation.ts";
import { type GroupAgreement, groupAgreement } from "./group/group-agreement.ts";
import { type RaterBallots, raterBallots } from "./group/rater-table.ts";
import { PRIORITY_INDEXES, type PriorityIndex } from "./model.ts";
import type { PriorityInputsRefusal, PriorityRunInputs, SimulationSettings } from "./run-inputs.ts";
import { type CriterionWeight, priorityStanding } from "./standing.ts";

/** How one agency's weights order the technologies. */
export interface AgencyOrder {
  readonly agency: AgencyId;
  readonly weights: readonly CriterionWeight[];
  readonly technologies: readonly {
    readonly technology: TechnologyId;
    readonly rank: number | null;
    /** Headline of the best cell, 0 to 1. */
    readonly score: number | null;
  }[];
}

/** A figure, or the reason why there is none. */
export interface AgreementValue {
  readonly value: number | null;
  readonly reason: AgreementAbsence | null;
}

/** Kendall's W of the agencies' orders. */
export interface AgencyConcordance extends AgreementValue {
  /** Chance that orders drawn at random agree as much, from seeded permutations; absent where W is. */
  readonly chance: number | null;
  readonly compared: readonly TechnologyId[];
  /** Left out because an agency's weights leave it without a rank. */
  readonly dropped: readonly TechnologyId[];
}

/** Two agencies: how alike their orders are, and the criteria on whose weight they differ most. */
export interface AgencyPair extends AgreementValue {
  readonly first: AgencyId;
  readonly second: AgencyId;
  readonly weights: readonly {
    readonly criterion: CriterionId;
    readonly index: PriorityIndex;
    readonly first: number;
    readonly second: number;
  }[];
}

/** What the agencies agree on, and where they differ. */
export interface AgencyAgreement {
  readonly orders: readonly AgencyOrder[];
  readonly concordance: AgencyConcordance;
  /** Every two agencies, each pair once. `value` is tau-b, −1 to 1. */
  readonly pairs: readonly AgencyPair[];
  /** Pairs with the lowest tau-b, all that share it. */
  readonly sharpest: readonly { readonly first: AgencyId; readonly second: AgencyId }[];
  /** Like the other orders for all, without technologies that no agency's weights rank. */
  readonly borda: readonly {
    readonly technology: TechnologyId;
    readonly rank: number | null;
    readonly mean: number | null;
  }[];
  readonly copeland: readonly {
    readonly technology: TechnologyId;
    readonly rank: number;
    readonly score: number;
  }[];
  /** Orders with the fewest disagreements, at most a hundred of `optima`; absent when there are too many to prove one. */
  readonly kemeny: {
    readonly disagreements: number;
    readonly optima: number;
    readonly orders: readonly (readonly TechnologyId[])[];
  } | null;
  /** Technologies that every agency ranks, the most contested first. */
  readonly contested: readonly { readonly technology: TechnologyId; readonly variance: number }[];
}

/**
 * Every agency's order of the technologies by its own weights, how far the orders agree, an order for all of them by
 * three methods, and where the agencies differ: the technology, the pair, and the weight behind it.
 *
 * Fails as `priorityStanding` does when an agency's weights do not fit the model.
 */
export function agencyAgreement(
  inputs: Omit<PriorityRunInputs, "weighting" | "simulation">,
  { draws, seed }: SimulationSettings,
): Result<AgencyAgreement, PriorityInputsRefusal> {
  const orders: AgencyOrder[] = [];
  for (const { agency } of inputs.weightSets) {
    const standing = priorityStanding({ ...inputs, weighting: { kind: "agency", agency } });
    if (!standing.ok) return standing;
    const { weights, technologies } = standing.value;
    orders.push({
      agency,
      weights,
      technologies: technologies.map(({ technology, rank, best }) => ({
        technology,
        rank,
        score: best.score,
      })),
    });
  }
  const technologies = inputs.technologies.map(({ id }) => id);
  const ballots = ballotsOf(
    technologies.filter((id) => orders.some((order) => hasRank(order, id))),
    orders,
  );
  const group = groupAgreement(ballots);
  const permuted = concordancePermutation(ballots, { draws, seed });
  return ok({
    orders,
    concordance: concordanceOf(group, permuted.ok ? permuted.value.p : null, technologies),
    pairs: group.taus.map((tau) => ({
      first: tau.first,
      second: tau.second,
      ...figureOf(tau),
      weights: PRIORITY_INDEXES.flatMap((index) => widest(index, orders, tau.first, tau.second)),
    })),
    sharpest: group.disagreement.furthestPairs.map(({ first, second }) => ({ first, second })),
    borda: group.borda.map(({ item, rank, mean }) => ({ technology: item, rank, mean })),
    copeland: group.majorities.ok
      ? group.majorities.value.copeland.map(({ item, rank, score }) => ({ technology: item, rank, score }))
      : [],
    kemeny: group.kemeny.ok
      ? {
          disagreements: group.kemeny.value.disagreements,
          optima: group.kemeny.value.optima,
          orders: group.kemeny.value.orders,
        }
      : null,
    contested: group.disagreement.items.map(({ item, variance }) => ({ technology: item, variance })),
  });
}

function ballotsOf(
  technologies: readonly TechnologyId[],
  orders: readonly AgencyOrder[],
): RaterBallots<AgencyId, TechnologyId> {
  const ballots = raterBallots({
    raters: orders.map(({ agency }) => agency),
    items: technologies,
    scale: "higher-is-more",
    rows: orders.map((order) =>
      technologies.map((id) => order.technologies.find(({ technology }) => technology === id)?.score ?? null),
    ),
  });
  if (ballots.ok) return ballots.value;
  throw new Error(`orders of agencies are no ballots: ${ballots.error.code}`);
}

function hasRank({ technologies }: AgencyOrder, id: TechnologyId): boolean {
  return technologies.some(({ technology, rank }) => technology === id && rank !== null);
}

function concordanceOf(
  { concordance }: GroupAgreement<AgencyId, TechnologyId>,
  chance: number | null,
  technologies: readonly TechnologyId[],
): AgencyConcordance {
  const compared = concordance.items;
  const dropped = technologies.filter((id) => !compared.includes(id));
  return { ...figureOf(concordance), chance, compared, dropped };
}

function figureOf(figure: {
  readonly value: number | null;
  readonly reason?: AgreementAbsence;
}): AgreementValue {
  return { value: figure.value, reason: figure.reason ?? null };
}

/** The criteria of a sub-score on whose weight the two differ most; none when they weigh it alike. */
function widest(
  index: PriorityIndex,
  orders: readonly AgencyOrder[],
  first: AgencyId,
  second: AgencyId,
): AgencyPair["weights"] {
  const of = (id: AgencyId) => orders.find(({ agency }) => agency === id)?.weights ?? [];
  const compared = of(first)
    .filter((entry) => entry.index === index)
    .map(({ criterion, weight }) => ({
      criterion,
      index,
      first: weight,
      second: of(second).find((entry) => entry.criterion === criterion)?.weight ?? 0,
    }));
  const differenceOf = (pair: (typeof compared)[number]) => Math.abs(pair.first - pair.second);
  const size = Math.max(0, ...compared.map(differenceOf));
  return size === 0 ? [] : compared.filter((pair) => isTied(differenceOf(pair), size));
}
