import { type SQL, sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import type { Person } from "../session-port.ts";

/** Persons with the seat that they hold now; the first by id when they hold several. */
export function personsWhere({ rows }: Work, condition: SQL): Promise<readonly Person[]> {
  return rows<Person>(sql`
    select p.id, p.name, p.role, p.agency, a.name as "agencyName", seat.id as seat, seat.title as "seatTitle",
      p.country, p.employment, p.is_persona as "isPersona"
    from persons p join agencies a on a.id = p.agency
      left join lateral (
        select s.id, s.title from seat_holdings h join seats s on s.id = h.seat
        where h.person = p.id and h.to_day is null order by s.id limit 1
      ) as seat on true
    where ${condition}
    order by p.id
  `);
}
