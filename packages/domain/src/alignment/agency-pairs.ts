import type { AgencyId, CriterionId, RecommendationKey } from "../id.ts";
import { compareText } from "../internal/text.ts";
import {
  type OrderedPosition,
  positionDistances,
  type WeightGap,
  weightDistance,
} from "./agency-distance.ts";

/** `criteria-differ`: one weighs a criterion that the other does not. `no-weight`: one gives nothing any weight. */
export const WEIGHT_PAIR_ABSENCES = ["criteria-differ", "no-weight"] as const;
export type WeightPairAbsence = (typeof WEIGHT_PAIR_ABSENCES)[number];

/** Two agencies and how differently they weigh. */
export type AgencyWeightPair = {
  readonly first: AgencyId;
  readonly second: AgencyId;
} & (
  | {
      readonly distance: number;
      readonly reason: null;
      readonly gaps: readonly WeightGap<CriterionId>[];
    }
  | { readonly distance: null; readonly reason: WeightPairAbsence; readonly gaps: readonly [] }
);

export interface AgencyWeights {
  readonly agencies: readonly AgencyId[];
  /** Every two, in the order of the agencies. */
  readonly pairs: readonly AgencyWeightPair[];
}

/** How differently each two agencies weigh, by what they stated; agencies by id. */
export function agencyWeightPairs(
  stated: readonly { readonly agency: AgencyId; readonly points: Readonly<Record<CriterionId, number>> }[],
): AgencyWeights {
  const sets = stated.toSorted((a, b) => compareText(a.agency, b.agency));
  const pairs = everyTwo(sets).map(([one, other]): AgencyWeightPair => {
    const between = { first: one.agency, second: other.agency };
    const compared = weightDistance(one.points, other.points);
    if (compared.ok) return { ...between, ...compared.value, reason: null };
    const reason = compared.error.code === "criteria-differ" ? "criteria-differ" : "no-weight";
    return { ...between, distance: null, reason, gaps: [] };
  });
  return { agencies: sets.map(({ agency }) => agency), pairs };
}

/** A position that an agency gave on a recommendation. */
export interface AgencyPosition {
  readonly recommendation: RecommendationKey;
  readonly agency: AgencyId;
  readonly position: OrderedPosition | "not-given";
}

/** Two agencies and how far their positions are apart. */
export interface AgencyPositionPair {
  readonly first: AgencyId;
  readonly second: AgencyId;
  /** Absent where both gave a position on nothing. */
  readonly distance: number | null;
  /** Recommendations on which both gave one, by key. */
  readonly shared: readonly RecommendationKey[];
}

export interface AgencyPositions {
  readonly agencies: readonly AgencyId[];
  /** Recommendations on which somebody gave a position. */
  readonly recommendations: number;
  /** Every two, in the order of the agencies. */
  readonly pairs: readonly AgencyPositionPair[];
}

/** How far each two agencies are apart in the positions that they gave; agencies by id. No answer is not a position. */
export function agencyPositionPairs(positions: readonly AgencyPosition[]): AgencyPositions {
  const given = positions.filter(({ position }) => position !== "not-given");
  const agencies = [...new Set(given.map(({ agency }) => agency))].toSorted(compareText);
  const recommendations = [...new Set(given.map(({ recommendation }) => recommendation))].toSorted(
    compareText,
  );
  const positionOf = new Map(given.map((one) => [`${one.agency} ${one.recommendation}`, one.position]));
  const rows = agencies.map((agency) =>
    recommendations.map((key) => positionOf.get(`${agency} ${key}`) ?? "not-given"),
  );
  const measured = positionDistances(rows);
  const distances = measured.ok ? measured.value.distances : [];
  const pairs = everyTwo([...agencies.keys()]).map(([row, other]) => ({
    first: agencies[row] as AgencyId,
    second: agencies[other] as AgencyId,
    distance: distances[row]?.[other] ?? null,
    shared: recommendations.filter(
      (_key, column) => rows[row]?.[column] !== "not-given" && rows[other]?.[column] !== "not-given",
    ),
  }));
  return { agencies, recommendations: recommendations.length, pairs };
}

function everyTwo<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
