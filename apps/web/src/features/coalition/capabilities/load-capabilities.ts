import type { Entente } from "@entente/client";
import type { CapabilityEntry, CoalitionBasis, Vocabulary } from "@entente/contract";
import { notFound } from "next/navigation";
import { type CountryRow, countryRows } from "./country-rows.ts";

export interface CapabilitiesPage {
  readonly basis: CoalitionBasis;
  readonly vocabulary: Vocabulary;
}

/** Everything that is said of anybody. */
export async function loadCapabilities(client: Entente): Promise<CapabilitiesPage> {
  const [basis, vocabulary] = await Promise.all([
    client.coalition.basis.query(),
    client.reference.vocabulary.query(),
  ]);
  return { basis, vocabulary };
}

export interface CountryPage extends CapabilitiesPage {
  readonly country: CoalitionBasis["countries"][number];
  readonly rows: readonly CountryRow[];
}

/** Everything that is said of one country; goes to the page for missing things when none is kept of it. */
export async function loadCountry(client: Entente, code: string): Promise<CountryPage> {
  const page = await loadCapabilities(client);
  const country = page.basis.countries.find((one) => one.code === code.toUpperCase());
  if (country === undefined) notFound();
  return { ...page, country, rows: countryRows(page.basis, country.code) };
}

export interface PlacePage extends CountryPage {
  readonly row: CountryRow;
  /** Newest first. */
  readonly entries: readonly CapabilityEntry[];
}

/** All that was ever said of a country on one requirement. */
export async function loadPlace(client: Entente, code: string, requirement: string): Promise<PlacePage> {
  const page = await loadCountry(client, code);
  const row = page.rows.find((one) => one.requirement.id === requirement);
  if (row === undefined) notFound();
  const { entries } = await client.coalition.capabilityHistory.query({
    country: page.country.code,
    requirement: row.requirement.id,
  });
  return { ...page, row, entries: entries.toSorted((a, b) => b.sequence - a.sequence) };
}
