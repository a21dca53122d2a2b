import type { AgencyId, Author, PersonId, SeatId } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Signature } from "./ports.ts";
import type { Authorship } from "./priority-port.ts";
import { instantOf } from "./schema/column.ts";

/** Who wrote a row of `t`, with the person's name; `AUTHOR_JOIN` brings it. */
export const AUTHOR_COLUMNS: SQL = sql.raw(`
  t.at, t.author_person as "authorPerson", t.author_seat as "authorSeat", t.author_agency as "authorAgency",
  author.name as "personName"
`);

export const AUTHOR_JOIN: SQL = sql.raw("join persons author on author.id = t.author_person");

export interface AuthorColumns {
  readonly at: string;
  readonly authorPerson: PersonId;
  readonly authorSeat: SeatId | null;
  readonly authorAgency: AgencyId;
  readonly personName: string;
}

export function authorshipOf(columns: AuthorColumns): Authorship {
  const by: Author = {
    person: columns.authorPerson,
    seat: columns.authorSeat,
    agency: columns.authorAgency,
  };
  return { at: instantOf(columns.at), by, personName: columns.personName };
}

/** The columns that say who writes a row now. */
export function authorValues({ by, at }: Signature) {
  return { at, authorPerson: by.person, authorSeat: by.seat, authorAgency: by.agency };
}
