import type { CountryCode, TechnologyId } from "../id.ts";
import { compareText } from "../internal/text.ts";

/** A forum or working group at which countries sit. */
export interface LiveTable {
  readonly id: string;
  /** Absent where the members are not listed. */
  readonly members: readonly CountryCode[] | null;
  /** None where the table is about no technology in particular. */
  readonly technologies: readonly TechnologyId[];
}

/** At how many tables a country sits. */
export interface CountryLoad {
  readonly country: CountryCode;
  readonly tables: number;
  /** Tables on each technology, in text order; a table on two counts for both. */
  readonly byTechnology: readonly { readonly technology: TechnologyId; readonly tables: number }[];
  /** Tables on no technology in particular. */
  readonly general: number;
}

/** The load of countries, as far as it is known. */
export interface WebLoad {
  /** In the order asked for. */
  readonly countries: readonly CountryLoad[];
  /** Tables whose members are not listed: the loads may be larger by these. In text order. */
  readonly membersUnknown: readonly string[];
}

/** What one change of the web costs a country. */
export interface LoadChange {
  readonly country: CountryCode;
  readonly before: number;
  readonly after: number;
}

/**
 * At how many of these tables each country sits, in all and by technology. Pass the live ones; a forum and a working
 * group of it are two tables. A country that is named twice counts once.
 */
export function loadOn(countries: readonly CountryCode[], tables: readonly LiveTable[]): WebLoad {
  return {
    countries: [...new Set(countries)].map((country) => loadOf(country, tables)),
    membersUnknown: tables
      .filter(({ members }) => members === null)
      .map(({ id }) => id)
      .toSorted(compareText),
  };
}

/** The load when these countries found a table of their own: one more for each, in the order given. */
export function loadAfterNewTable(
  members: readonly CountryCode[],
  tables: readonly LiveTable[],
): readonly LoadChange[] {
  return loadOn(members, tables).countries.map(({ country, tables: before }) => ({
    country,
    before,
    after: before + 1,
  }));
}

/** The load when these countries use a table that exists: one more for those who do not sit there, in the order given. */
export function loadAfterDocking(
  members: readonly CountryCode[],
  tables: readonly LiveTable[],
  dock: { readonly missing: readonly CountryCode[] },
): readonly LoadChange[] {
  return loadOn(members, tables).countries.map(({ country, tables: before }) => ({
    country,
    before,
    after: dock.missing.includes(country) ? before + 1 : before,
  }));
}

function loadOf(country: CountryCode, tables: readonly LiveTable[]): CountryLoad {
  const own = tables.filter(({ members }) => members?.includes(country) === true);
  const technologies = new Set(own.flatMap((table) => table.technologies));
  return {
    country,
    tables: own.length,
    byTechnology: [...technologies].toSorted(compareText).map((technology) => ({
      technology,
      tables: own.filter((table) => table.technologies.includes(technology)).length,
    })),
    general: own.filter((table) => table.technologies.length === 0).length,
  };
}
