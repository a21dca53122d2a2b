import { agencyOf, type OfficeContact, type OfficeId } from "@entente/domain";
import type { SignedInContext } from "../context.ts";

/** Somebody who can be told for an office, with the names of the seat and of its holder. */
export interface ShownContact extends OfficeContact {
  readonly seatTitle: string | null;
  readonly personName: string | null;
}

/** Who can be told for each of these offices, as pages show it. */
export async function shownContacts(
  { repositories }: SignedInContext,
  offices: readonly OfficeId[],
): Promise<(office: OfficeId) => readonly ShownContact[]> {
  const { taskings, reference } = repositories;
  const [reach, seats] = await Promise.all([
    taskings.reach(offices, []),
    Promise.all([...new Set(offices.map(agencyOf))].map((agency) => reference.seatsOf(agency))),
  ]);
  const titles = new Map(seats.flat().map(({ id, title }) => [id, title]));
  const persons = offices.flatMap((office) => reach.contactsOf(office).flatMap(({ person }) => person ?? []));
  const named = await taskings.names([...new Set(persons)]);
  const names = new Map(named.map(({ person, name }) => [person, name]));
  return (office) =>
    reach.contactsOf(office).map((contact) => ({
      ...contact,
      seatTitle: contact.seat === null ? null : (titles.get(contact.seat) ?? null),
      personName: contact.person === null ? null : (names.get(contact.person) ?? null),
    }));
}
