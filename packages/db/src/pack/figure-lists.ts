import type {
  CountryCode,
  CountryFigure,
  IndicatorId,
  PackId,
  PairFigure,
  StatedMembership,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { LatestOf, Listed } from "../pack-port.ts";

/** The last figure of each series, a series being what has the same key. */
export function latestFigures(
  work: Work,
  condition: SQL,
  limit: number,
): Promise<Listed<LatestOf<CountryFigure>>> {
  return listed(
    work,
    sql`
      select distinct on (indicator, country) indicator, country, year, value, source,
        (min(year) over series)::int as "firstYear", (count(*) over series)::int as years
      from country_figures where ${condition}
      window series as (partition by indicator, country)
      order by indicator, country, year desc
    `,
    limit,
  );
}

export function figureSeries(
  work: Work,
  indicator: IndicatorId,
  country: CountryCode,
  limit: number,
): Promise<Listed<CountryFigure>> {
  return listed(
    work,
    sql`
      select indicator, country, year, value, source from country_figures
      where indicator = ${indicator} and country = ${country} order by year desc
    `,
    limit,
  );
}

export function yearsWithFigures(
  { rows }: Work,
  indicator: IndicatorId,
): Promise<readonly { readonly year: number; readonly countries: number }[]> {
  return rows(sql`
    select year, count(*)::int as countries from country_figures
    where indicator = ${indicator} group by year order by year desc
  `);
}

export function latestPairs(
  work: Work,
  indicator: IndicatorId,
  country: CountryCode | null,
  limit: number,
): Promise<Listed<LatestOf<PairFigure>>> {
  const withCountry = country === null ? sql`true` : sql`${country} in (country_a, country_b)`;
  return listed(
    work,
    sql`
      select distinct on (country_a, country_b) indicator, country_a as "countryA", country_b as "countryB", year,
        value, source, (min(year) over series)::int as "firstYear", (count(*) over series)::int as years
      from pair_figures where indicator = ${indicator} and ${withCountry}
      window series as (partition by country_a, country_b)
      order by country_a, country_b, year desc
    `,
    limit,
  );
}

export function pairSeries(
  work: Work,
  indicator: IndicatorId,
  [one, other]: readonly [CountryCode, CountryCode],
  limit: number,
): Promise<Listed<PairFigure>> {
  return listed(
    work,
    sql`
      select indicator, country_a as "countryA", country_b as "countryB", year, value, source from pair_figures
      where indicator = ${indicator}
        and (country_a, country_b) in ((${one}, ${other}), (${other}, ${one}))
      order by year desc, country_a
    `,
    limit,
  );
}

export function listedMemberships(
  work: Work,
  condition: SQL,
  limit: number,
): Promise<Listed<StatedMembership>> {
  return listed(
    work,
    sql`
      select indicator, country, year, is_member as "isMember", status, confidence, checked_with as "checkedWith",
        source
      from stated_memberships where ${condition} order by indicator, country
    `,
    limit,
  );
}

export function listedEntries(
  work: Work,
  kind: string,
  country: CountryCode | null,
  limit: number,
): Promise<Listed<{ readonly pack: PackId; readonly fact: object }>> {
  const naming = country === null ? sql`true` : sql`countries @> array[${country}]`;
  return listed(
    work,
    sql`select pack, fact from pack_entries where kind = ${kind} and ${naming} order by pack, ordinal`,
    limit,
  );
}

/** At most `limit` rows of a query in its order, with how many it has. */
async function listed<Row>({ rows }: Work, query: SQL, limit: number): Promise<Listed<Row>> {
  const [counted] = await rows<{ total: number }>(
    sql`select count(*)::int as total from (${query}) as found`,
  );
  return { rows: await rows<Row>(sql`${query} limit ${limit}`), total: counted?.total ?? 0 };
}
