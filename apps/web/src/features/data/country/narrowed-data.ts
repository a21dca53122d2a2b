import type { CountryDataOutput } from "@entente/contract";

/** What is known and missing on some indicators alone, with the sources of that; other facts are left out. */
export function narrowedData(data: CountryDataOutput, chosen: ReadonlySet<string>): CountryDataOutput {
  const only = <Fact extends { readonly indicator: string }>(facts: readonly Fact[]) =>
    facts.filter(({ indicator }) => chosen.has(indicator));
  const counted = <Row>(rows: readonly Row[]) => ({ rows, total: rows.length });
  const nothing = { rows: [], total: 0 };
  const figures = only(data.figures.rows);
  const memberships = only(data.memberships.rows);
  const disagreements = only(data.disagreements);
  const missing = data.missing.filter((indicator) => chosen.has(indicator));
  const isMissing = new Set<string>(missing);
  const cited = new Set<string>([
    ...[...figures, ...memberships, ...disagreements].map(({ source }) => source),
    ...disagreements.map(({ otherSource }) => otherSource),
    ...data.indicators.flatMap(({ id, source }) => (isMissing.has(id) ? [source] : [])),
  ]);
  return {
    country: data.country,
    figures: counted(figures),
    memberships: counted(memberships),
    disagreements,
    pairs: only(data.pairs),
    missing,
    indicators: data.indicators.filter(({ id }) => chosen.has(id)),
    sources: data.sources.filter(({ id }) => cited.has(id)),
    arrangements: nothing,
    secretariats: nothing,
    standardsBodies: nothing,
    laws: nothing,
    presence: nothing,
    models: nothing,
  };
}
