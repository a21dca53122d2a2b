import type { WeightSpace } from "../priority/sampling/weight-space.ts";

/** A convex polygon of weights of three criteria. */
export type WeightPolygon = readonly (readonly [number, number, number])[];

/** All weights of three criteria that a space leaves open. */
export function polygonOf({ low, high, tiers }: WeightSpace<string>): WeightPolygon {
  const isAtLeast = [0, 1, 2].map((place) => difference([place], low[place] as number));
  const isAtMost = [0, 1, 2].map((place) => difference([place], high[place] as number).map((x) => -x));
  const isOrdered = tiers
    .slice(1)
    .flatMap((lighter, index) =>
      (tiers[index] ?? []).flatMap((above) =>
        lighter.map((below) => unit(above).map((x, p) => x - (unit(below)[p] ?? 0))),
      ),
    );
  const triangle: WeightPolygon = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  return [...isAtLeast, ...isAtMost, ...isOrdered].reduce(clipped, triangle);
}

function unit(place: number): readonly number[] {
  return [0, 1, 2].map((other) => (other === place ? 1 : 0));
}

/** Coefficients of w(place) − limit, as the weights add up to 1. */
function difference([place = 0]: readonly number[], limit: number): readonly number[] {
  return unit(place).map((x) => x - limit);
}

/** The part of a polygon in which the sum Σ w·row is at least 0 (Sutherland and Hodgman). */
export function clipped(polygon: WeightPolygon, row: readonly number[]): WeightPolygon {
  return polygon.flatMap((corner, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? corner;
    const [here, there] = [corner, next].map(
      ([x, y, z]) => x * (row[0] ?? 0) + y * (row[1] ?? 0) + z * (row[2] ?? 0),
    );
    if (here === undefined || there === undefined) return [];
    const kept = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const part = here / (here - there);
    const crossing = corner.map((x, place) => x + part * ((next[place] ?? 0) - x));
    return [...kept, crossing as unknown as (typeof polygon)[number]];
  });
}

/** Area, on any scale, and the mean of the weights in a polygon; a polygon without area has no mean. */
export function measured(polygon: WeightPolygon): {
  readonly area: number;
  readonly sums: readonly number[];
} {
  const [origin = [0, 0, 0] as const] = polygon;
  let area = 0;
  const sums = [0, 0, 0];
  for (let index = 1; index + 1 < polygon.length; index++) {
    const [a, b] = [polygon[index] ?? origin, polygon[index + 1] ?? origin];
    const part = Math.abs((a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]));
    area += part;
    for (const place of [0, 1, 2] as const) {
      sums[place] = (sums[place] ?? 0) + (part * (origin[place] + a[place] + b[place])) / 3;
    }
  }
  return { area, sums };
}

/** Exact rank acceptabilities and central weights over a space of three criteria, by areas. */
export function exactAcceptability(values: readonly (readonly number[])[], space: WeightSpace<string>) {
  const whole = polygonOf(space);
  const { area: wholeArea } = measured(whole);
  return values.map((own, row) => {
    const areas = values.map(() => 0);
    const firstSums = [0, 0, 0];
    let parts: readonly { polygon: WeightPolygon; better: number }[] = [{ polygon: whole, better: 0 }];
    for (const [rival, theirs] of values.entries()) {
      if (rival === row) continue;
      const lead = own.map((value, place) => value - (theirs[place] ?? 0));
      if (lead.every((x) => x === 0)) continue;
      parts = parts.flatMap(({ polygon, better }) => [
        { polygon: clipped(polygon, lead), better },
        {
          polygon: clipped(
            polygon,
            lead.map((x) => -x),
          ),
          better: better + 1,
        },
      ]);
    }
    for (const { polygon, better } of parts) {
      const { area, sums } = measured(polygon);
      areas[better] = (areas[better] ?? 0) + area;
      if (better === 0)
        for (const place of [0, 1, 2]) firstSums[place] = (firstSums[place] ?? 0) + (sums[place] ?? 0);
    }
    const first = areas[0] ?? 0;
    return {
      rankAcceptability: areas.map((area) => area / wholeArea),
      centralWeights: first <= 1e-12 ? null : firstSums.map((sum) => sum / first),
    };
  });
}

/** Exact best and worst rank over a space of three criteria: at the corners of the parts, and inside them. */
export function exactRanks(values: readonly (readonly number[])[], space: WeightSpace<string>) {
  return values.map((own, row) => {
    const leads = values
      .filter((_theirs, rival) => rival !== row)
      .map((theirs) => own.map((value, place) => value - (theirs[place] ?? 0)));
    const parts = leads.reduce<readonly WeightPolygon[]>(
      (polygons, lead) =>
        polygons.flatMap((polygon) => [
          clipped(polygon, lead),
          clipped(
            polygon,
            lead.map((x) => -x),
          ),
        ]),
      [polygonOf(space)],
    );
    const points = parts
      .filter((polygon) => polygon.length > 0)
      .flatMap((polygon) => [...polygon, middleOf(polygon)]);
    const ranks = points.map((weights) => 1 + leads.filter((lead) => sumAt(weights, lead) < -1e-9).length);
    return { best: Math.min(...ranks), worst: Math.max(...ranks) };
  });
}

function middleOf(polygon: WeightPolygon): readonly number[] {
  return [0, 1, 2].map(
    (place) => polygon.reduce((sum, corner) => sum + (corner[place] ?? 0), 0) / polygon.length,
  );
}

function sumAt(weights: readonly number[], row: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (row[place] ?? 0), 0);
}
