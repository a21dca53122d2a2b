import {
  type AgencyId,
  FACETS,
  type Facet,
  type Health,
  implementationOf,
  leadOf,
  positionOf,
  type RecommendationRecord,
  type Status,
} from "@entente/domain";

/** `facet:value`, as it stands in the row's array and in the counters. */
export function facetText(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}

/** The facet and value in such a text; `null` for a pair, which only the counters hold. */
export function parseFacetText(text: string): { readonly facet: Facet; readonly value: string } | null {
  const colon = text.indexOf(":");
  const facet = FACETS.find((name) => name === text.slice(0, colon));
  return facet === undefined ? null : { facet, value: text.slice(colon + 1) };
}

/** Counted beside the facets for the heat tables; nothing is filtered by them. */
export const PAIR = {
  agencyHealth: "agency-health:",
  claimedVerified: "claimed-verified:",
  /** Once for each due date of an open record, its own and its milestones'. */
  openDate: "date:open",
} as const;

const HEALTH_FACETS = ["health:", "finding:"] as const;

/** All facets that do not depend on health. */
export function statusFacets(record: RecommendationRecord, status: Status): readonly string[] {
  const { recommendation, assignments } = record;
  const lead = leadOf(assignments).agency;
  return [
    ...assignments.map(({ agency }) => facetText("agency", agency)),
    facetText("lead", lead),
    facetText("theme", recommendation.theme),
    ...recommendation.technologies.map((technology) => facetText("technology", technology)),
    facetText("position", positionOf(status, lead)),
    facetText("resolution", status.resolution.value),
    facetText("implementation", implementationOf(status, lead)),
    facetText("verification", status.verification.value),
    facetText("closure", status.closure.value),
    ...recommendation.forums.map((forum) => facetText("forum", forum)),
    ...recommendation.partners.map((country) => facetText("country", country)),
    ...assignments.map(({ agency }) => facetText("share", `${agency}:${implementationOf(status, agency)}`)),
  ];
}

/** The pairs that do not depend on health. */
export function statusPairs(record: RecommendationRecord, status: Status): readonly string[] {
  const lead = leadOf(record.assignments).agency;
  const claimed = `${PAIR.claimedVerified}${implementationOf(status, lead)}|${status.verification.value}`;
  const schedules = [record.schedule, ...record.milestones.map(({ schedule }) => schedule)];
  const dated = schedules.filter(({ currentDue }) => currentDue !== null);
  return [claimed, ...(status.closure.value === "open" ? dated.map(() => PAIR.openDate) : [])];
}

/** The facets with those of this health in place of any other. */
export function facetsWithHealth(facets: readonly string[], health: Health): readonly string[] {
  const kept = facets.filter((text) => !HEALTH_FACETS.some((prefix) => text.startsWith(prefix)));
  const kinds = new Set(health.findings.map(({ kind }) => kind));
  return [
    ...kept,
    facetText("health", health.label),
    ...[...kinds].map((kind) => facetText("finding", kind)),
  ];
}

/** The pairs with those of this health in place of any other. */
export function pairsWithHealth(
  pairs: readonly string[],
  agencies: readonly AgencyId[],
  health: Health,
): readonly string[] {
  const kept = pairs.filter((text) => !text.startsWith(PAIR.agencyHealth));
  return [...kept, ...agencies.map((agency) => `${PAIR.agencyHealth}${agency}|${health.label}`)];
}
