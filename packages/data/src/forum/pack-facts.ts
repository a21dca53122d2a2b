import type { CountryProfile, FigureSource, IndicatorId, StatedMembership } from "@entente/domain";
import { csvRows } from "../pack/csv-rows.ts";
import type { PackKind } from "../pack/kind.ts";
import { countries } from "../pack/kinds/countries.ts";
import { memberships } from "../pack/kinds/memberships.ts";
import { sources } from "../pack/kinds/sources.ts";
import { formatPackProblem } from "../pack/problem.ts";
import type { ShippedPack } from "../pack/shipped-packs.ts";

/** What shipped packs state of countries and of who belongs where. */
export interface PackFacts {
  readonly countries: readonly CountryProfile[];
  readonly sources: readonly FigureSource[];
  readonly memberships: ReadonlyMap<IndicatorId, readonly StatedMembership[]>;
}

/** The facts of these packs, read from their files alone; a shipped file that cannot be read is a broken promise. */
export function packFacts(packs: readonly ShippedPack[]): PackFacts {
  const byIndicator = new Map<IndicatorId, readonly StatedMembership[]>();
  for (const stated of factsOf(packs, "memberships", memberships)) {
    byIndicator.set(stated.indicator, [...(byIndicator.get(stated.indicator) ?? []), stated]);
  }
  return {
    countries: factsOf(packs, "countries", countries),
    sources: factsOf(packs, "sources", sources),
    memberships: byIndicator,
  };
}

function factsOf<Fact>(packs: readonly ShippedPack[], kind: string, reader: PackKind<Fact>): readonly Fact[] {
  return packs.flatMap(({ texts }) =>
    [...texts]
      .filter(([file]) => file === `${kind}.csv` || (file.startsWith(`${kind}-`) && file.endsWith(".csv")))
      .flatMap(([file, text]) => {
        const { rows, problems } = csvRows(file, text, reader.columns);
        const checked = reader.check(rows);
        const [problem] = [...problems, ...checked.problems];
        if (problem !== undefined) throw new Error(formatPackProblem(problem));
        return checked.rows.map(({ fact }) => fact);
      }),
  );
}
