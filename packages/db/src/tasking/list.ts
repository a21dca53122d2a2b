import { type CalendarDate, parseCalendarDate, parseTaskingId, type TaskingId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { CursorInvalid } from "../list/cursor.ts";
import type { MatchCount } from "../ports.ts";
import { instantOf } from "../schema/column.ts";
import { arrayOf } from "../sql-values.ts";
import type { TaskingLine, TaskingPage, TaskingQuery } from "../tasking-port.ts";

const COUNT_MAXIMUM = 1000;

interface Place {
  readonly suspense: CalendarDate;
  readonly id: TaskingId;
}

/** One page of what an agency owes or set, read in the order of an index. */
export async function listTaskings(work: Work, agency: string, query: TaskingQuery): Promise<TaskingPage> {
  const { limit, state } = query;
  const isOpen = state === "open";
  const way = sql.raw(isOpen ? "asc" : "desc");
  const place = query.cursor === null ? null : placeOf(query, query.cursor);
  const after =
    place === null
      ? sql`true`
      : sql`(suspense, id) ${sql.raw(isOpen ? ">" : "<")} (${place.suspense}::date, ${place.id}::uuid)`;
  const found = await work.rows<Place>(sql`
    select suspense, id from (${matching(agency, query)}) as matching where ${after}
    order by suspense ${way}, id ${way} limit ${sql.raw(String(limit + 1))}
  `);
  const places = found.slice(0, limit);
  const last = places.at(-1);
  return {
    rows: await linesOf(work, places),
    total: await countOf(work, agency, query),
    nextCursor: found.length > limit && last !== undefined ? cursorOf(query, last) : null,
  };
}

function matching(agency: string, { side, state }: TaskingQuery): SQL {
  return side === "set"
    ? sql`select suspense, id from taskings where tasker_agency = ${agency} and is_closed = ${state === "done"}`
    : sql`
        select distinct suspense, tasking as id from tasking_offices
        where agency = ${agency} and is_owed = ${state === "open"}
      `;
}

async function countOf({ rows }: Work, agency: string, query: TaskingQuery): Promise<MatchCount> {
  const [counted] = await rows<{ count: number }>(sql`
    select count(*)::int as count
    from (select 1 from (${matching(agency, query)}) as matching limit ${sql.raw(String(COUNT_MAXIMUM + 1))}) as counted
  `);
  const count = counted?.count ?? 0;
  return { count: Math.min(count, COUNT_MAXIMUM), isCapped: count > COUNT_MAXIMUM };
}

interface LineColumns extends Omit<TaskingLine, "setAt"> {
  readonly setAt: string;
}

async function linesOf({ rows }: Work, places: readonly Place[]): Promise<readonly TaskingLine[]> {
  const ids = places.map(({ id }) => id);
  const found = await rows<LineColumns>(sql`
    select t.id, t.version, t.request, t.about, t.tasker, t.suspense, t.set_at as "setAt", t.is_closed as "isClosed",
      (
        select jsonb_agg(jsonb_build_object('office', o.office, 'standing', o.standing) order by o.place)
        from tasking_offices o where o.tasking = t.id
      ) as offices
    from taskings t where t.id = any(${arrayOf(ids, "uuid")})
  `);
  const byId = new Map(found.map((line) => [line.id, line]));
  return ids.flatMap((id) => {
    const line = byId.get(id);
    return line === undefined ? [] : [{ ...line, setAt: instantOf(line.setAt) }];
  });
}

function cursorOf({ side, state }: TaskingQuery, { suspense, id }: Place): string {
  return Buffer.from(JSON.stringify([side, state, suspense, id])).toString("base64url");
}

/** Fails with `CursorInvalid` unless the cursor was given out for this query. */
function placeOf({ side, state }: TaskingQuery, cursor: string): Place {
  const parts = partsIn(cursor);
  const [ofSide, ofState, suspense, id] = parts;
  if (parts.length !== 4 || ofSide !== side || ofState !== state) throw new CursorInvalid();
  const day = parseCalendarDate(String(suspense));
  const tasking = parseTaskingId(String(id));
  if (!day.ok || !tasking.ok) throw new CursorInvalid();
  return { suspense: day.value, id: tasking.value };
}

function partsIn(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    throw new CursorInvalid();
  }
}
