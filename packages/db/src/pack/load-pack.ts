import { err, ok, type PackId, type Result } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { appendNext } from "../append-next.ts";
import { LOAD_CONTENT } from "../audit/history-entry.ts";
import { authorValues } from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import type { PackContents, PackLoaded, PackNamesTaken, TakenName } from "../pack-port.ts";
import type { Signature } from "../ports.ts";
import {
  countries,
  countryFigures,
  indicators,
  packCountries,
  packEntries,
  packLoads,
  packSources,
  pairFigures,
  statedMemberships,
} from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";

/** Rows that travel in one statement. */
const BATCH = 5000;

/** Stores the pack in place of its earlier version, or nothing when its content or its names are taken. */
export async function loadPack(
  work: Work,
  pack: PackContents,
  signature: Signature,
): Promise<Result<PackLoaded, PackNamesTaken>> {
  const chain = packChain(pack.id);
  await work.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${chain}, 0))`);
  const last = await lastLoad(work, pack.id);
  const facts = factsIn(pack);
  if (last?.contentHash === pack.contentHash) {
    return ok({ outcome: "unchanged", version: last.version, facts });
  }
  const taken = await namesTaken(work, pack);
  if (taken.length > 0) return err({ code: "pack-names-taken", taken });

  if (last !== undefined) await clearFacts(work, pack.id);
  const { id, title, isOptional, license, contentHash } = pack;
  const content = { title, isOptional, license, contentHash, facts };
  const appended = await appendNext(
    work,
    {
      chain,
      expected: last?.version ?? 0,
      last: sql`
        select version as sequence, ${sql.raw(LOAD_CONTENT)} as content from pack_loads l
        where pack = ${id} order by version desc limit 1
      `,
      content,
      async insert(version) {
        await insertRows(work, packLoads, [{ pack: id, version, ...content, ...authorValues(signature) }]);
        await insertFacts(work, pack);
      },
    },
    signature,
  );
  if (!appended.ok) throw new Error(`the chain ${chain} moved while it was held`);
  return ok({ outcome: last === undefined ? "loaded" : "replaced", version: appended.value, facts });
}

function packChain(pack: PackId): string {
  return `pack:${pack}`;
}

async function lastLoad({ rows }: Work, pack: PackId) {
  const [last] = await rows<{ version: number; contentHash: string }>(sql`
    select version, content_hash as "contentHash" from pack_loads
    where pack = ${pack} order by version desc limit 1
  `);
  return last;
}

function factsIn(pack: PackContents): number {
  const { figures, pairs, memberships, entries } = pack;
  return figures.length + pairs.length + memberships.length + entries.length;
}

function namesTaken({ rows }: Work, pack: PackContents): Promise<readonly TakenName[]> {
  const names = (of: readonly { readonly id: string }[]) =>
    arrayOf(
      of.map(({ id }) => id),
      "text",
    );
  return rows<TakenName>(sql`
    select 'source' as kind, id, pack from pack_sources
    where pack <> ${pack.id} and id = any(${names(pack.sources)})
    union all
    select 'indicator', id, pack from indicators
    where pack <> ${pack.id} and id = any(${names(pack.indicators)})
    order by 1, 2
  `);
}

/** Figures, pairs and memberships go with their indicators. */
async function clearFacts({ db }: Work, pack: PackId): Promise<void> {
  await db.execute(sql`delete from indicators where pack = ${pack}`);
  await db.execute(sql`delete from pack_sources where pack = ${pack}`);
  await db.execute(sql`delete from pack_countries where pack = ${pack}`);
  await db.execute(sql`delete from pack_entries where pack = ${pack}`);
}

async function insertFacts(work: Work, pack: PackContents): Promise<void> {
  const owned = <Row>(rows: readonly Row[]) => rows.map((row) => ({ pack: pack.id, ...row }));
  const names = pack.countries.map(({ code, name }) => ({ code, name }));
  await insertRows(work, countries, names, "keep");
  await insertRows(work, packSources, owned(pack.sources));
  await insertRows(work, packCountries, owned(pack.countries));
  await insertRows(work, indicators, owned(pack.indicators));
  await insertInBatches(work, countryFigures, pack.figures);
  await insertInBatches(work, pairFigures, pack.pairs);
  await insertInBatches(work, statedMemberships, pack.memberships);
  await insertInBatches(work, packEntries, owned(pack.entries));
}

async function insertInBatches<T extends PgTable>(
  work: Work,
  table: T,
  rows: Parameters<typeof insertRows<T>>[2],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await insertRows(work, table, rows.slice(start, start + BATCH));
  }
}
