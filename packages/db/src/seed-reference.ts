import type { SeatId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "./bulk-rows.ts";
import type { Database, Work } from "./database.ts";
import type { ReferenceData, SeatHolding } from "./reference-data.ts";
import {
  agencies,
  collaborations,
  countries,
  figures,
  forums,
  persons,
  seatHoldings,
  seats,
  sources,
  technologies,
} from "./schema/index.ts";
import { arrayOf } from "./sql-values.ts";

/**
 * Writes what recommendations refer to; what is there already takes the new values, and nothing is removed. A person who
 * is there stays as they are: roles and accounts are the administrator's.
 */
export async function seedReference(database: Database, reference: ReferenceData): Promise<void> {
  await database.write({ person: null }, async (work) => {
    const byId = { replaceBy: ["id"] };
    await insertRows(work, countries, reference.countries, { replaceBy: ["code"] });
    await insertRows(work, agencies, reference.agencies, byId);
    await insertRows(work, seats, reference.seats, byId);
    const people = reference.persons.map((person) => ({ ...person, disabledAt: null }));
    await insertRows(work, persons, people, "keep");
    await insertRows(work, technologies, reference.technologies, byId);
    await insertRows(work, forums, reference.forums, byId);
    await insertRows(work, collaborations, reference.collaborations, byId);
    await insertRows(work, sources, reference.sources, byId);
    await insertRows(work, figures, reference.figures, { replaceBy: ["source", "fact", "year"] });
    await seedHoldings(work, reference.seatHoldings);
  });
}

/** Holdings that ended are written first, so that a seat never has two present holders. */
async function seedHoldings(work: Work, holdings: readonly SeatHolding[]): Promise<void> {
  const rows = holdings.map(({ seat, person, from, to }) => ({ seat, person, fromDay: from, toDay: to }));
  const byStart = { replaceBy: ["seat", "fromDay"] };
  const vacant = await vacantSeats(work);
  await insertRows(
    work,
    seatHoldings,
    rows.filter(({ toDay }) => toDay !== null),
    byStart,
  );
  await insertRows(
    work,
    seatHoldings,
    rows.filter(({ toDay }) => toDay === null),
    byStart,
  );
  await reviewWhereVacancyChanged(work, vacant, await vacantSeats(work));
}

async function vacantSeats({ rows }: Work): Promise<ReadonlySet<SeatId>> {
  const found = await rows<{ id: SeatId }>(sql`
    select id from seats s where not exists (select from seat_holdings h where h.seat = s.id and h.to_day is null)
  `);
  return new Set(found.map(({ id }) => id));
}

/** A vacancy is a finding: the next refresh of health looks at these records again. */
async function reviewWhereVacancyChanged(
  { db }: Work,
  before: ReadonlySet<SeatId>,
  after: ReadonlySet<SeatId>,
): Promise<void> {
  const changed = [...before, ...after].filter((seat) => before.has(seat) !== after.has(seat));
  if (changed.length === 0) return;
  await db.execute(sql`
    update recommendations set review_on = '0001-01-01'
    where closure = 'open' and lead_contact = any(${arrayOf(changed, "text")})
  `);
}
