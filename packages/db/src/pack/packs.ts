import { sql } from "drizzle-orm";
import type { Asker, Database } from "../database.ts";
import type { PackRepository } from "../pack-port.ts";
import {
  figureSeries,
  latestFigures,
  latestPairs,
  listedEntries,
  listedMemberships,
  pairSeries,
  yearsWithFigures,
} from "./figure-lists.ts";
import { loadPack } from "./load-pack.ts";
import { countryProfiles, knownCells, storedIndicators, storedPacks, storedSources } from "./pack-lists.ts";

export function packRepository(database: Database, asker: Asker): PackRepository {
  return {
    load: (pack, signature) => database.write(asker, (work) => loadPack(work, pack, signature)),
    packs: () => database.read(asker, storedPacks),
    sources: () => database.read(asker, storedSources),
    indicators: () => database.read(asker, (work) => storedIndicators(work, sql`true`)),
    findIndicator: (id) =>
      database.read(asker, async (work) => (await storedIndicators(work, sql`id = ${id}`)).at(0) ?? null),
    focusCountries: () => database.read(asker, (work) => countryProfiles(work, sql`p.focus is not null`)),
    findCountry: (code) =>
      database.read(
        asker,
        async (work) => (await countryProfiles(work, sql`p.code = ${code}`)).at(0) ?? null,
      ),
    known: (countries) => database.read(asker, (work) => knownCells(work, countries)),
    latestOfCountry: (country, limit) =>
      database.read(asker, (work) => latestFigures(work, sql`country = ${country}`, limit)),
    latestOfIndicator: (indicator, year, limit) =>
      database.read(asker, (work) => {
        const ofYear = year === null ? sql`true` : sql`year = ${year}`;
        return latestFigures(work, sql`indicator = ${indicator} and ${ofYear}`, limit);
      }),
    yearsOf: (indicator) => database.read(asker, (work) => yearsWithFigures(work, indicator)),
    series: (indicator, country, limit) =>
      database.read(asker, (work) => figureSeries(work, indicator, country, limit)),
    latestPairs: (indicator, country, limit) =>
      database.read(asker, (work) => latestPairs(work, indicator, country, limit)),
    pairSeries: (indicator, between, limit) =>
      database.read(asker, (work) => pairSeries(work, indicator, between, limit)),
    memberships: (of, limit) =>
      database.read(asker, (work) =>
        listedMemberships(
          work,
          "country" in of ? sql`country = ${of.country}` : sql`indicator = ${of.indicator}`,
          limit,
        ),
      ),
    entries: (kind, country, limit) =>
      database.read(asker, (work) => listedEntries(work, kind, country, limit)),
  };
}
