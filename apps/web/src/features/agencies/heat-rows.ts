import type { AgencyId } from "@entente/domain";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import type { ListedCount } from "../../ui/plots/heat-figure.tsx";
import { type AgencyWithShares, agenciesByHierarchy } from "./agency-order.ts";
import { HEAT_VALUES, type HeatAddress, type HeatValue, type HeatView } from "./heat-address.ts";

/** How many shares of an agency carry a value. */
export interface HeatCount {
  readonly agency: AgencyId;
  readonly value: HeatValue;
  readonly count: number;
}

export interface HeatRow {
  readonly agency: AgencyWithShares;
  readonly depth: number;
  /** One for each value of the view; absent when the agency has no share of its own. */
  readonly figures: readonly ListedCount[] | null;
  readonly all: ListedCount;
}

/** Most values that one facet of the list takes. */
const FACET_LIMIT = 60;

/** The rows of a view: by hierarchy, or by the figure that the address sorts by, most first. */
export function heatRows(
  { by, sort }: HeatAddress,
  agencies: readonly AgencyWithShares[],
  counts: readonly HeatCount[],
): readonly HeatRow[] {
  const countOf = new Map(counts.map(({ agency, value, count }) => [`${agency} ${value}`, count]));
  const rows = agenciesByHierarchy(agencies).map(({ agency, depth }): HeatRow => {
    const figures = HEAT_VALUES[by].map((value) => {
      const count = countOf.get(`${agency.id} ${value}`) ?? 0;
      return { count, href: count === 0 ? null : cellHref(by, agency.id, value) };
    });
    const all = {
      count: agency.shares,
      href: agency.shares === 0 ? null : recommendationsHref({ agency: agency.id }),
    };
    return { agency, depth, figures: agency.shares === 0 ? null : figures, all };
  });
  if (sort === null) return rows;

  const values: readonly HeatValue[] = HEAT_VALUES[by];
  const sortedBy = ({ figures, all }: HeatRow) =>
    sort === "all" ? all.count : (figures?.[values.indexOf(sort)]?.count ?? 0);
  return rows
    .filter(({ figures }) => figures !== null)
    .map((row) => ({ ...row, depth: 0 }))
    .toSorted((a, b) => sortedBy(b) - sortedBy(a) || (a.agency.id < b.agency.id ? -1 : 1));
}

/** The list of the recommendations in which an agency has a share that stands so. */
export function cellHref(by: HeatView, agency: AgencyId, value: HeatValue): string {
  return by === "health"
    ? recommendationsHref({ agency, health: value })
    : recommendationsHref({ share: `${agency}:${value}` });
}

/** Shares of all agencies that carry a value, with the list of the recommendations that they belong to. */
export function sharesWith(value: HeatValue, counts: readonly HeatCount[]): ListedCount {
  const holders = counts.filter((cell) => cell.value === value && cell.count > 0);
  const isListable = holders.length > 0 && holders.length <= FACET_LIMIT;
  return {
    count: holders.reduce((sum, { count }) => sum + count, 0),
    href: isListable
      ? recommendationsHref({ share: holders.map(({ agency }) => `${agency}:${value}`) })
      : null,
  };
}

/** The largest figure in any cell, from which the shades are stepped. */
export function largestFigure(rows: readonly HeatRow[]): number {
  return Math.max(0, ...rows.flatMap(({ figures }) => figures ?? []).map(({ count }) => count));
}
