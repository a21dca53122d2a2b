import { createHash } from "node:crypto";
import { canonicalJson } from "../audit/canonical.ts";
import type { ListQuery } from "../ports.ts";

/** The cursor is not one that this query gave out: altered, or from another search, filter or order. */
export class CursorInvalid extends Error {
  readonly code = "cursor-invalid";

  constructor() {
    super("The place in the list is not known. Begin again at the first page.");
    this.name = "CursorInvalid";
  }
}

/** The row after which a page begins. */
export interface Place {
  /** `rank` when the first page was ordered by how well rows answer the search. */
  readonly order: "asked" | "rank";
  readonly group: string | null;
  readonly sort: string | number;
  readonly id: string;
}

type Ordering = Omit<ListQuery, "cursor" | "limit">;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LENGTH_MAXIMUM = 2000;

export function formatCursor(query: Ordering, place: Place): string {
  const text = JSON.stringify([digestOf(query), place.order, place.group, place.sort, place.id]);
  return Buffer.from(text).toString("base64url");
}

/** Fails with `CursorInvalid` unless the cursor was given out for this query. */
export function parseCursor(query: Ordering, cursor: string): Place {
  const parts = cursor.length > LENGTH_MAXIMUM ? null : partsIn(cursor);
  if (parts === null || parts.length !== 5) throw new CursorInvalid();
  const [digest, order, group, sort, id] = parts;
  const isOrder = order === "asked" || order === "rank";
  const isGroup = group === null || typeof group === "string";
  if (typeof sort !== "number" && typeof sort !== "string") throw new CursorInvalid();
  const isSort = (order === "rank") === (typeof sort === "number");
  if (digest !== digestOf(query) || !isOrder || !isGroup || !isSort) throw new CursorInvalid();
  if ((group === null) !== (query.group === null) || typeof id !== "string" || !UUID.test(id)) {
    throw new CursorInvalid();
  }
  return { order, group, sort, id };
}

function partsIn(cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function digestOf({ text, filters, sort, direction, group }: Ordering): string {
  const content = canonicalJson({ text, filters, sort, direction, group });
  return createHash("sha256").update(content).digest("base64url").slice(0, 12);
}
