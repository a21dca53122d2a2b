import type { SeatId } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

/** A vacancy is a finding: the next refresh of health looks again at the records whose lead is called at these seats. */
export async function reviewLedFrom({ db }: Work, seats: readonly SeatId[]): Promise<void> {
  if (seats.length === 0) return;
  await db.execute(sql`
    update recommendations set review_on = '0001-01-01'
    where closure = 'open' and lead_contact = any(${arrayOf(seats, "text")})
  `);
}
