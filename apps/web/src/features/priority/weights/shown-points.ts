import type { CriterionId } from "@entente/domain/id";
import {
  criteriaOfIndex,
  equalPoints,
  indexWeights,
  PRIORITY_INDEXES,
  type PriorityModel,
  SWING_POINTS_MAXIMUM,
  type SwingPoints,
} from "@entente/domain/priority";
import { type KnownWeights, usableAgencies, type Weighting } from "../frame/weighting-address.ts";

/** The points that sliders stand at for these weights; those of the mean are rounded to whole points. */
export function shownPoints(weighting: Weighting, known: KnownWeights): SwingPoints {
  switch (weighting.kind) {
    case "equal":
      return equalPoints(known.model);
    case "points":
      return weighting.points;
    case "agency":
      return statedPoints(known, weighting.agency) ?? equalPoints(known.model);
    case "mean":
      return meanPoints(known);
  }
}

/** Share of each criterion in its sub-score, 0 to 1; absent where nothing of the sub-score has points. */
export function shares(
  model: PriorityModel,
  points: SwingPoints,
): Readonly<Record<CriterionId, number | null>> {
  const entries = PRIORITY_INDEXES.flatMap((index) => {
    const ids = criteriaOfIndex(model, index).map(({ id }) => id);
    const sum = ids.reduce((total, id) => total + (points[id] ?? 0), 0);
    return ids.map((id) => [id, sum > 0 ? (points[id] ?? 0) / sum : null] as const);
  });
  return Object.fromEntries(entries);
}

/** The same points in the model's order, which every address and comparison is written in. */
export function inModelOrder({ criteria }: PriorityModel, points: SwingPoints): SwingPoints {
  return Object.fromEntries(criteria.map(({ id }) => [id, points[id] ?? 0])) as SwingPoints;
}

export function isSamePoints(one: SwingPoints, other: SwingPoints): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<CriterionId>;
  return [...ids].every((id) => one[id] === other[id]);
}

function statedPoints({ model, weightSets }: KnownWeights, agency: string): SwingPoints | null {
  const stated = weightSets.find(({ weightSet }) => weightSet.agency === agency);
  return stated === undefined ? null : inModelOrder(model, stated.weightSet.points);
}

function meanPoints(known: KnownWeights): SwingPoints {
  const { model, weightSets } = known;
  const usable = usableAgencies(known);
  const stated = weightSets
    .filter(({ weightSet }) => usable.includes(weightSet.agency))
    .flatMap(({ weightSet }) => {
      const weights = indexWeights(model, weightSet.points);
      return weights.ok ? [shares(model, weightSet.points)] : [];
    });
  const entries = PRIORITY_INDEXES.flatMap((index) => {
    const ids = criteriaOfIndex(model, index).map(({ id }) => id);
    const sums = ids.map((id) => stated.reduce((sum, weights) => sum + (weights[id] ?? 0), 0));
    const largest = Math.max(...sums);
    return ids.map((id, place) => {
      const share = largest > 0 ? (sums[place] ?? 0) / largest : 1;
      return [id, Math.round(SWING_POINTS_MAXIMUM * share)] as const;
    });
  });
  return inModelOrder(model, Object.fromEntries(entries) as SwingPoints);
}
