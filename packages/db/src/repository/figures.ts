import {
  type AgencyId,
  type FindingKind,
  type HealthLabel,
  type Implementation,
  type Verification,
} from "@entente/domain";
import type { Work } from "../database.ts";
import { byFacet, designationsIn, registerCounts, totalOf } from "../list/facet-counts.ts";
import type { HeatCell, RegisterFigures } from "../ports.ts";
import { PAIR } from "../record/facets-of-record.ts";

/** The whole register in figures, from the counters alone. */
export async function registerFigures(work: Work): Promise<RegisterFigures> {
  const counted = await registerCounts(work);
  const counts = byFacet(counted);
  const sorted = counted.toSorted((a, b) => (a.facet < b.facet ? -1 : 1));
  const cells = (prefix: string, separator: string) =>
    sorted
      .filter(({ facet }) => facet.startsWith(prefix))
      .map(({ facet, count }) => {
        const [first = "", second = ""] = facet.slice(prefix.length).split(separator);
        return { first, second, count };
      });
  const heat = <Value extends string>(prefix: string, separator: string): readonly HeatCell<Value>[] =>
    cells(prefix, separator).map(({ first, second, count }) => ({
      agency: first as AgencyId,
      value: second as Value,
      count,
    }));

  return {
    total: totalOf(counts),
    counts,
    agencyByHealth: heat<HealthLabel>(PAIR.agencyHealth, "|"),
    agencyByImplementation: heat<Implementation>("share:", ":"),
    claimedByVerification: cells(PAIR.claimedVerified, "|").map(({ first, second, count }) => ({
      implementation: first as Implementation,
      verification: second as Verification,
      count,
    })),
    designations: designationsIn(counted),
    findings: counts.finding.map(({ value, count }) => ({ kind: value as FindingKind, count })),
  };
}
