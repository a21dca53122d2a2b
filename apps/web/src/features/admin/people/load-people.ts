import { type Entente, refusalOf } from "@entente/client";
import type { PeopleOutput, PersonLine, PersonOutput } from "@entente/contract";
import type { Agency, AgencyId, PersonId } from "@entente/domain";
import type { PeopleAddress } from "./people-address.ts";

export interface PeoplePageData {
  readonly page: PeopleOutput;
  readonly agencies: readonly Agency[];
}

export async function loadPeople(client: Entente, address: PeopleAddress): Promise<PeoplePageData> {
  const { standing, ...asked } = address;
  const isDisabled = standing === null ? null : standing === "disabled";
  const [page, { agencies }] = await Promise.all([
    client.person.list.query({ ...asked, isDisabled }),
    client.agency.list.query(),
  ]);
  return { page, agencies };
}

/** Everybody of the agency who may enter, whatever number of pages that is. */
export async function everybodyOf(client: Entente, agency: AgencyId): Promise<readonly PersonLine[]> {
  const all: PersonLine[] = [];
  let after: PersonId | null = null;
  do {
    const page: PeopleOutput = await client.person.list.query({ agency, isDisabled: false, after });
    all.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return all;
}

/** The person, or nothing when there is nobody with this short name. */
export async function personOrNobody(client: Entente, person: PersonId): Promise<PersonOutput | null> {
  try {
    return await client.person.get.query({ person });
  } catch (error) {
    if (refusalOf(error)?.code === "not-found") return null;
    throw error;
  }
}
