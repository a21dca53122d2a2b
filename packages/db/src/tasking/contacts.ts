import {
  type AgencyId,
  agencyOf,
  type EscalationStep,
  type OfficeContact,
  type OfficeId,
  type PersonId,
  type Result,
  type SeatId,
  wholeAgency,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { officeContacts } from "../schema/index.ts";
import { arrayOf } from "../sql-values.ts";
import type { StoredOfficeContacts, StoredReach } from "../tasking-port.ts";

/** The audit chain of who is told for an office. */
export function contactsChain(office: OfficeId): string {
  return `contacts:${office}`;
}

export async function contactHistory(
  { rows }: Work,
  office: OfficeId,
): Promise<readonly StoredOfficeContacts[]> {
  const found = await rows<
    AuthorColumns & Pick<StoredOfficeContacts, "sequence" | "mainContact" | "alternateContact">
  >(sql`
    select t.sequence, t.main_contact as "mainContact", t.alternate_contact as "alternateContact", ${AUTHOR_COLUMNS}
    from office_contacts t ${AUTHOR_JOIN} where t.office = ${office} order by t.sequence desc
  `);
  return found.map((columns) => {
    const { sequence, mainContact, alternateContact } = columns;
    return { sequence, mainContact, alternateContact, ...authorshipOf(columns) };
  });
}

export function appendContacts(
  work: Work,
  office: OfficeId,
  expected: number,
  contacts: Pick<StoredOfficeContacts, "mainContact" | "alternateContact">,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  const next = {
    chain: contactsChain(office),
    expected,
    last: sql`
      select sequence, jsonb_build_object('mainContact', main_contact, 'alternateContact', alternate_contact) as content
      from office_contacts where office = ${office} order by sequence desc limit 1
    `,
    content: contacts,
    insert: (sequence: number) =>
      insertRows(work, officeContacts, [{ office, sequence, ...contacts, ...authorValues(signature) }]),
  };
  return appendNext(work, next, signature);
}

interface ContactColumns {
  readonly office: OfficeId;
  readonly step: EscalationStep;
  readonly seat: SeatId | null;
  readonly person: PersonId | null;
}

/** Who can be told today; somebody who may not enter is not told. */
export async function reachOf(
  work: Work,
  offices: readonly OfficeId[],
  seats: readonly SeatId[],
): Promise<StoredReach> {
  const asked = [...new Set(offices.flatMap((office) => [office, wholeAgency(agencyOf(office))]))];
  const agencies = [...new Set(offices.map(agencyOf))];
  const named = await namedContacts(work, asked);
  const called = await contactSeatsOf(work, agencies);
  const coordinators = await coordinatorsOf(work, agencies);
  const holders = await holdersOf(work, seats);
  return {
    contactsOf(office) {
      const whole = wholeAgency(agencyOf(office));
      const of = (name: OfficeId, contacts: readonly ContactColumns[]) =>
        contacts.filter((contact) => contact.office === name);
      const told = [of(office, named), of(whole, named), of(whole, called)].find(({ length }) => length > 0);
      return [...(told ?? []), ...of(whole, coordinators)].map(
        ({ step, seat, person }): OfficeContact => ({ step, seat, person }),
      );
    },
    holderOf: (seat) => holders.get(seat) ?? null,
  };
}

/** The contacts last named for each office; a step for which no seat is named is left out. */
function namedContacts({ rows }: Work, offices: readonly OfficeId[]): Promise<readonly ContactColumns[]> {
  return rows<ContactColumns>(sql`
    with last as (
      select distinct on (office) office, main_contact, alternate_contact from office_contacts
      where office = any(${arrayOf(offices, "text")}) order by office, sequence desc
    )
    select last.office, named.step, named.seat, p.id as person
    from last
      cross join lateral (
        values ('main-contact', last.main_contact, 1), ('alternate-contact', last.alternate_contact, 2)
      ) as named (step, seat, place)
      left join seat_holdings h on h.seat = named.seat and h.to_day is null
      left join persons p on p.id = h.person and p.disabled_at is null
    where named.seat is not null
    order by last.office, named.place
  `);
}

/** The seats that are called contacts of their agency. */
function contactSeatsOf({ rows }: Work, agencies: readonly AgencyId[]): Promise<readonly ContactColumns[]> {
  return rows<ContactColumns>(sql`
    select s.agency as office, s.contact || '-contact' as step, s.id as seat, p.id as person
    from seats s
      left join seat_holdings h on h.seat = s.id and h.to_day is null
      left join persons p on p.id = h.person and p.disabled_at is null
    where s.agency = any(${arrayOf(agencies, "text")}) and s.contact is not null
    order by s.agency, s.contact desc, s.id
  `);
}

async function coordinatorsOf(
  { rows }: Work,
  agencies: readonly AgencyId[],
): Promise<readonly ContactColumns[]> {
  return rows<ContactColumns>(sql`
    select p.agency as office, 'coordinator' as step, (
        select h.seat from seat_holdings h where h.person = p.id and h.to_day is null order by h.seat limit 1
      ) as seat, p.id as person
    from persons p
    where p.agency = any(${arrayOf(agencies, "text")}) and p.disabled_at is null
      and p.role in ('agency-coordinator', 'white-house-coordinator')
    order by p.agency, p.id
  `);
}

async function holdersOf({ rows }: Work, seats: readonly SeatId[]): Promise<ReadonlyMap<SeatId, PersonId>> {
  const found = await rows<{ seat: SeatId; person: PersonId }>(sql`
    select h.seat, h.person from seat_holdings h join persons p on p.id = h.person and p.disabled_at is null
    where h.seat = any(${arrayOf(seats, "text")}) and h.to_day is null
  `);
  return new Map(found.map(({ seat, person }) => [seat, person]));
}
