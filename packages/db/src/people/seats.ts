import {
  type CalendarDate,
  err,
  type PersonId,
  type Result,
  type SeatId,
  type SeatState,
} from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Asker, Database, Work } from "../database.ts";
import type { IdTaken, PeopleRepository, SeatLine } from "../people-port.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { changesOf, keep } from "./kept-history.ts";
import { reviewLedFrom } from "./review-led-from.ts";

type SeatRepository = Pick<PeopleRepository, "seats" | "findSeat" | "seatHistory" | "addSeat" | "changeSeat">;

export function seatRepository(database: Database, asker: Asker): SeatRepository {
  return {
    seats: (agency) =>
      database.read(asker, (work) =>
        seatsWhere(work, agency === null ? sql`true` : sql`s.agency = ${agency}`),
      ),
    findSeat: (id) =>
      database.read(asker, async (work) => (await seatsWhere(work, sql`s.id = ${id}`))[0] ?? null),
    seatHistory: (id) => database.read(asker, (work) => changesOf<SeatState>(work, subjectOf(id))),
    addSeat: (id, state, reason, signature) =>
      database.write(asker, (work) => addSeat(work, id, state, reason, signature)),
    changeSeat: (id, expected, state, on, reason, signature) =>
      database.write(asker, (work) => changeSeat(work, { id, expected, state, on, reason }, signature)),
  };
}

function subjectOf(id: SeatId): string {
  return `seat:${id}`;
}

/** Seats with who holds them and since when. */
export function seatsWhere({ rows }: Work, condition: SQL): Promise<readonly SeatLine[]> {
  return rows<SeatLine>(sql`
    select s.id, s.agency, s.title, s.contact, h.person as holder, h.from_day as since, p.name as "holderName",
      p.employment as "holderEmployment",
      coalesce((select max(c.sequence) from people_history c where c.subject = 'seat:' || s.id), 0) as sequence
    from seats s
      left join seat_holdings h on h.seat = s.id and h.to_day is null
      left join persons p on p.id = h.person
    where ${condition}
    order by s.agency collate "C", s.id collate "C"
  `);
}

async function addSeat(
  work: Work,
  id: SeatId,
  state: SeatState,
  reason: string,
  signature: Signature,
): Promise<Result<number, IdTaken>> {
  const { agency, title, contact } = state;
  const added = await work.rows(sql`
    insert into seats (id, agency, title, contact) values (${id}, ${agency}, ${title}, ${contact})
    on conflict do nothing returning id
  `);
  if (added.length === 0) return err({ code: "id-taken", id });
  const kept = await keep(
    work,
    { subject: subjectOf(id), expected: 0, before: null, state, reason },
    signature,
  );
  if (!kept.ok) throw new Error(`${id} has a history and no seat`);
  return kept;
}

interface SeatChange {
  readonly id: SeatId;
  readonly expected: number;
  readonly state: SeatState;
  /** From when on another holds it, or nobody. */
  readonly on: CalendarDate;
  readonly reason: string;
}

/** Changes the seat and who holds it, or nothing when somebody changed it since. */
export async function changeSeat(
  work: Work,
  { id, expected, state, on, reason }: SeatChange,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const [present] = await seatsWhere(work, sql`s.id = ${id}`);
  if (present === undefined) throw new Error(`there is no seat ${id}`);
  const { agency, title, contact, holder, since } = present;
  const before: SeatState = { agency, title, contact, holder, since };
  const kept = await keep(work, { subject: subjectOf(id), expected, before, state, reason }, signature);
  if (!kept.ok) return kept;
  await work.db.execute(
    sql`update seats set title = ${state.title}, contact = ${state.contact} where id = ${id}`,
  );
  if (holder === state.holder) return kept;
  if (holder !== null) {
    await work.db.execute(sql`
      update seat_holdings set to_day = ${on} where seat = ${id} and to_day is null
    `);
  }
  if (state.holder !== null) await startHolding(work, id, state.holder, on);
  if ((holder === null) !== (state.holder === null)) await reviewLedFrom(work, [id]);
  return kept;
}

/** Whoever held the seat from the same day is taken not to have held it; the history keeps that they were named. */
async function startHolding({ db }: Work, seat: SeatId, person: PersonId, from: CalendarDate): Promise<void> {
  await db.execute(sql`
    insert into seat_holdings (seat, person, from_day, to_day) values (${seat}, ${person}, ${from}, null)
    on conflict (seat, from_day) do update set person = excluded.person, to_day = null
  `);
}

/** Leaves every seat of the person vacant from this day on. */
export async function vacateSeatsOf(
  work: Work,
  person: PersonId,
  on: CalendarDate,
  reason: string,
  signature: Signature,
): Promise<void> {
  for (const { id, sequence, agency, title, contact } of await seatsWhere(work, sql`h.person = ${person}`)) {
    const state: SeatState = { agency, title, contact, holder: null, since: null };
    const vacated = await changeSeat(work, { id, expected: sequence, state, on, reason }, signature);
    if (!vacated.ok) throw new Error(`${id} was changed while ${person} was leaving it`);
  }
}
