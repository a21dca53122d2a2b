import { createHash } from "node:crypto";
import type { CalendarDate, CommitmentKey } from "@entente/domain";
import { sql } from "drizzle-orm";
import { canonicalJson } from "../audit/canonical.ts";
import type { CommitmentPage, CommitmentQuery } from "../commitment-port.ts";
import type { Work } from "../database.ts";
import { CursorInvalid } from "../list/cursor.ts";
import { COUNT_MAXIMUM } from "../list/list.ts";
import { commitmentsOf } from "./histories.ts";
import { matchCondition } from "./match.ts";

/** The commitment after which a page begins. */
interface Place {
  readonly madeOn: string;
  readonly keySort: string;
}

const LENGTH_MAXIMUM = 500;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One page, newest first, then by key. Throws `CursorInvalid`. */
export async function commitmentPage(
  work: Work,
  query: CommitmentQuery,
  today: CalendarDate,
): Promise<CommitmentPage> {
  const place = query.cursor === null ? null : parseCursor(query, query.cursor);
  const condition = matchCondition(query, today);
  const after =
    place === null
      ? sql`true`
      : sql`c.made_on <= ${place.madeOn}::date and (c.made_on < ${place.madeOn}::date or c.key_sort > ${place.keySort})`;
  const found = await work.rows<Place & { key: CommitmentKey }>(sql`
    select c.key, c.made_on as "madeOn", c.key_sort as "keySort" from commitments c
    where ${condition} and ${after}
    order by c.made_on desc nulls last, c.key_sort limit ${query.limit + 1}
  `);
  const [counted] = await work.rows<{ count: number }>(sql`
    select count(*)::int as count from (
      select 1 from commitments c where ${condition} limit ${sql.raw(String(COUNT_MAXIMUM + 1))}
    ) as matched
  `);
  const count = counted?.count ?? 0;
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: await commitmentsOf(
      work,
      shown.map(({ key }) => key),
    ),
    total: { count: Math.min(count, COUNT_MAXIMUM), isCapped: count > COUNT_MAXIMUM },
    nextCursor: last === undefined || found.length <= query.limit ? null : formatCursor(query, last),
  };
}

function formatCursor(query: CommitmentQuery, { madeOn, keySort }: Place): string {
  return Buffer.from(JSON.stringify([digestOf(query), madeOn, keySort])).toString("base64url");
}

function parseCursor(query: CommitmentQuery, cursor: string): Place {
  const parts = cursor.length > LENGTH_MAXIMUM ? null : partsIn(cursor);
  if (parts === null || parts.length !== 3) throw new CursorInvalid();
  const [digest, madeOn, keySort] = parts;
  const isPlace = typeof madeOn === "string" && DAY.test(madeOn) && typeof keySort === "string";
  if (digest !== digestOf(query) || !isPlace) throw new CursorInvalid();
  return { madeOn, keySort };
}

function partsIn(cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Tells one set of filters from another; a cursor holds for its own alone. */
function digestOf(query: CommitmentQuery): string {
  const { cursor: _, limit: __, ...filters } = query;
  return createHash("sha256").update(canonicalJson(filters)).digest("base64url").slice(0, 12);
}
