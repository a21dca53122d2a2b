import { type SQL, sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import type { HoldingEntry, PoolingRepository, StoredHolding } from "../pooling-port.ts";
import { dataHoldings } from "../schema/index.ts";

/** The last version of each holding. */
const PRESENT = sql`(select distinct on (id) * from data_holdings order by id, sequence desc)`;

export function poolingRepository(database: Database, asker: Asker): PoolingRepository {
  return {
    holdings: (limit) =>
      database.read(asker, async (work) => {
        const rows = await entriesFrom(
          work,
          PRESENT,
          sql`
            where t.holding is not null
            order by lower(trim(t.holding->>'domain')) collate "C", (t.holding->'holder'->>'country') collate "C",
              (t.holding->>'title') collate "C", t.id
            limit ${limit}
          `,
        );
        const [counted] = await work.rows<{ total: number }>(
          sql`select count(*)::int as total from ${PRESENT} t where t.holding is not null`,
        );
        return { rows: rows.filter(isStanding), total: counted?.total ?? 0 };
      }),

    holdingHistory: (id) =>
      database.read(asker, (work) =>
        entriesFrom(work, sql`data_holdings`, sql`where t.id = ${id}::uuid order by t.sequence desc`),
      ),

    appendHolding: (id, expected, { holding, reason }, signature) =>
      database.write(asker, (work) =>
        appendNext(
          work,
          {
            chain: `holding:${id}`,
            expected,
            last: sql`
              select sequence, jsonb_build_object('holding', holding, 'reason', reason) as content
              from data_holdings where id = ${id}::uuid order by sequence desc limit 1
            `,
            content: { holding, reason },
            insert: (sequence) =>
              insertRows(work, dataHoldings, [{ id, sequence, holding, reason, ...authorValues(signature) }]),
          },
          signature,
        ),
      ),
  };
}

function isStanding(entry: HoldingEntry): entry is StoredHolding {
  return entry.holding !== null;
}

async function entriesFrom({ rows }: Work, from: SQL, rest: SQL): Promise<readonly HoldingEntry[]> {
  const found = await rows<AuthorColumns & Pick<HoldingEntry, "id" | "sequence" | "holding" | "reason">>(sql`
    select t.id, t.sequence, t.holding, t.reason, ${AUTHOR_COLUMNS} from ${from} t ${AUTHOR_JOIN} ${rest}
  `);
  return found.map(({ id, sequence, holding, reason, ...author }) => ({
    id,
    sequence,
    holding,
    reason,
    ...authorshipOf(author),
  }));
}
