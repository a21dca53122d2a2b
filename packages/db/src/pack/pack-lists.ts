import type { CountryCode, CountryProfile, KnownCell, PackId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { AUTHOR_COLUMNS, AUTHOR_JOIN, type AuthorColumns, authorshipOf } from "../authorship.ts";
import type { Work } from "../database.ts";
import type { StoredIndicator, StoredPack, StoredSource } from "../pack-port.ts";
import { arrayOf } from "../sql-values.ts";

interface LoadColumns extends AuthorColumns {
  readonly pack: PackId;
  readonly version: number;
  readonly title: string;
  readonly isOptional: boolean;
  readonly license: string;
  readonly contentHash: string;
  readonly facts: number;
}

export async function storedPacks({ rows }: Work): Promise<readonly StoredPack[]> {
  const found = await rows<LoadColumns>(sql`
    select t.pack, t.version, t.title, t.is_optional as "isOptional", t.license, t.content_hash as "contentHash",
      t.facts, ${AUTHOR_COLUMNS}
    from (select distinct on (pack) * from pack_loads order by pack, version desc) t ${AUTHOR_JOIN}
    order by t.pack
  `);
  return found.map((columns) => {
    const { pack: id, version, title, isOptional, license, contentHash, facts } = columns;
    return { id, version, title, isOptional, license, contentHash, facts, ...authorshipOf(columns) };
  });
}

export function storedSources({ rows }: Work): Promise<readonly StoredSource[]> {
  return rows<StoredSource>(sql`
    select id, pack, publisher, title, year, license, license_class as "licenseClass", locator, caveat
    from pack_sources order by id
  `);
}

export function storedIndicators({ rows }: Work, condition: SQL): Promise<readonly StoredIndicator[]> {
  return rows<StoredIndicator>(sql`
    select id, pack, title, theme, technology, unit, direction, source, note,
      case
        when exists (select from stated_memberships m where m.indicator = id) then 'memberships'
        when exists (select from pair_figures p where p.indicator = id) then 'pairs'
        else 'figures'
      end as form
    from indicators where ${condition} order by theme, id
  `);
}

/** A country that several packs describe is described by the one that gives it a part in the set, then by the first. */
export function countryProfiles({ rows }: Work, condition: SQL): Promise<readonly CountryProfile[]> {
  return rows<CountryProfile>(sql`
    select code, name, region, "subRegion", focus, source from (
      select distinct on (p.code) p.code, c.name, p.region, p.sub_region as "subRegion", p.focus, p.source
      from pack_countries p join countries c on c.code = p.code
      where ${condition}
      order by p.code, p.focus is null, p.pack
    ) as profile
    order by array_position(array['core', 'bloc', 'reference'], focus), name
  `);
}

export function knownCells({ rows }: Work, countries: readonly CountryCode[]): Promise<readonly KnownCell[]> {
  const codes = arrayOf(countries, "text");
  return rows<KnownCell>(sql`
    select indicator, country, max(year) as "latestYear", count(*)::int as facts from (
      select indicator, country, year from country_figures where country = any(${codes})
      union all select indicator, country, year from stated_memberships where country = any(${codes})
      union all select indicator, country_a, year from pair_figures where country_a = any(${codes})
      union all select indicator, country_b, year from pair_figures where country_b = any(${codes})
    ) as fact
    group by indicator, country order by indicator, country
  `);
}
