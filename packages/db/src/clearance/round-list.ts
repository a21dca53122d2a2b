import {
  type ClearanceRoundId,
  type ClearanceSubject,
  parseCalendarDate,
  parseClearanceRoundId,
  parseInstant,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { contentHash } from "../audit/canonical.ts";
import type { RoundLine, RoundPage, RoundQuery } from "../clearance-port.ts";
import type { Work } from "../database.ts";
import { CursorInvalid } from "../list/cursor.ts";
import { instantOf } from "../schema/column.ts";
import { arrayOf } from "../sql-values.ts";

interface LineColumns extends Omit<RoundLine, "subject" | "calledAt"> {
  readonly kind: ClearanceSubject["kind"];
  readonly key: string;
  readonly calledAt: string;
}

/** The row after which a page begins. */
interface Place {
  readonly sort: string;
  readonly id: ClearanceRoundId;
}

/** Rounds of one view, a page at a time. */
export async function listRounds({ rows }: Work, query: RoundQuery): Promise<RoundPage> {
  const place = query.cursor === null ? null : placeIn(query, query.cursor);
  const matching = conditionOf(query);
  const isByDate = query.view === "to-answer";
  const order = isByDate ? sql`t.suspense, t.id` : sql`t.called_at desc, t.id desc`;
  const found = await rows<LineColumns>(sql`
    select t.id, t.subject_kind as kind, t.subject_key as key, t.title, t.about, t.convener,
      t.called_at as "calledAt", t.suspense, t.at_suspense as "atSuspense", t.status, t.level, t.required, t.owing,
      t.opposing, t.open_critical as "openCritical", t.version
    from clearance_rounds t where ${matching} and ${place === null ? sql`true` : beyond(query, place)}
    order by ${order} limit ${query.limit + 1}
  `);
  const [counted] = await rows<{ total: number }>(
    sql`select count(*)::int as total from clearance_rounds t where ${matching}`,
  );
  const lines = found.slice(0, query.limit).map(lineOf);
  const last = found.length > query.limit ? lines.at(-1) : undefined;
  const nextCursor =
    last === undefined
      ? null
      : cursorOf(query, { sort: isByDate ? last.suspense : last.calledAt, id: last.id });
  return { rows: lines, total: counted?.total ?? 0, nextCursor };
}

function conditionOf({ view, agency, about }: RoundQuery): SQL {
  const conditions: Record<RoundQuery["view"], SQL> = {
    "to-answer": sql`t.is_running and t.owing_agencies @> ${arrayOf([agency], "text")}`,
    called: sql`t.convener_agency = ${agency}`,
    all: sql`true`,
  };
  return about === null ? conditions[view] : sql`${conditions[view]} and t.about = ${about}`;
}

function beyond({ view }: RoundQuery, { sort, id }: Place): SQL {
  return view === "to-answer"
    ? sql`(t.suspense, t.id) > (${sort}::date, ${id}::uuid)`
    : sql`(t.called_at, t.id) < (${sort}::timestamptz, ${id}::uuid)`;
}

function lineOf({ kind, key, calledAt, ...line }: LineColumns): RoundLine {
  return { ...line, subject: { kind, key }, calledAt: instantOf(calledAt) };
}

function cursorOf(query: RoundQuery, { sort, id }: Place): string {
  return Buffer.from(JSON.stringify([digestOf(query), sort, id])).toString("base64url");
}

function placeIn(query: RoundQuery, cursor: string): Place {
  const [digest, sort, id, ...more] = partsIn(cursor);
  if (digest !== digestOf(query) || typeof sort !== "string" || typeof id !== "string" || more.length > 0) {
    throw new CursorInvalid();
  }
  const isSort = query.view === "to-answer" ? parseCalendarDate(sort).ok : parseInstant(sort).ok;
  const parsed = parseClearanceRoundId(id);
  if (!isSort || !parsed.ok) throw new CursorInvalid();
  return { sort, id: parsed.value };
}

function partsIn(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function digestOf({ view, agency, about }: RoundQuery): string {
  return contentHash({ view, agency, about }).slice(0, 12);
}
