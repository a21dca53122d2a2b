import type { CalendarDate, CollaborationId, SeatId } from "@entente/domain";
import { sql } from "drizzle-orm";
import { insertRows } from "./bulk-rows.ts";
import { type Database, registerItself, type Work } from "./database.ts";
import { refreshAudiences } from "./marking/audiences.ts";
import { reviewLedFrom } from "./people/review-led-from.ts";
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

/**
 * Writes what recommendations refer to; what is there already takes the new values, and nothing is removed. Agencies,
 * persons, seats and who holds them stay as they are: those are the administrator's.
 */
export async function seedReference(
  database: Database,
  reference: ReferenceData,
  today: CalendarDate,
): Promise<void> {
  await database.write(registerItself(), async (work) => {
    const byId = { replaceBy: ["id"] };
    await insertRows(work, countries, reference.countries, { replaceBy: ["code"] });
    const atWork = reference.agencies.map((agency) => ({ ...agency, retiredAt: null }));
    await insertRows(work, agencies, atWork, "keep");
    await insertRows(work, seats, reference.seats, "keep");
    const people = reference.persons.map((person) => ({ ...person, disabledAt: null }));
    await insertRows(work, persons, people, "keep");
    await insertRows(work, technologies, reference.technologies, byId);
    await insertRows(work, forums, reference.forums, byId);
    await seedCollaborations(work, reference.collaborations);
    await insertRows(work, sources, reference.sources, byId);
    await insertRows(work, figures, reference.figures, { replaceBy: ["source", "fact", "year"] });
    await seedHoldings(work, reference.seatHoldings);
    await refreshAudiences(work, today);
  });
}

/** A collaboration that somebody ended or corrected stays as it was left. */
async function seedCollaborations(work: Work, shipped: ReferenceData["collaborations"]): Promise<void> {
  const changed = await work.rows<{ subject: CollaborationId }>(
    sql`select distinct subject from collaboration_changes`,
  );
  const kept = new Set(changed.map(({ subject }) => subject));
  const rows = shipped.filter(({ id }) => !kept.has(id));
  await insertRows(work, collaborations, rows, { replaceBy: ["id"] });
}

/** A seat that somebody holds already, or held from the same day, keeps its holders. */
async function seedHoldings(work: Work, holdings: readonly SeatHolding[]): Promise<void> {
  const rows = holdings.map(({ seat, person, from, to }) => ({ seat, person, fromDay: from, toDay: to }));
  const vacant = await vacantSeats(work);
  await insertRows(work, seatHoldings, rows, "keep");
  await reviewWhereVacancyChanged(work, vacant, await vacantSeats(work));
}

async function vacantSeats({ rows }: Work): Promise<ReadonlySet<SeatId>> {
  const found = await rows<{ id: SeatId }>(sql`
    select id from seats s where not exists (select from seat_holdings h where h.seat = s.id and h.to_day is null)
  `);
  return new Set(found.map(({ id }) => id));
}

function reviewWhereVacancyChanged(
  work: Work,
  before: ReadonlySet<SeatId>,
  after: ReadonlySet<SeatId>,
): Promise<void> {
  return reviewLedFrom(
    work,
    [...before, ...after].filter((seat) => before.has(seat) !== after.has(seat)),
  );
}
