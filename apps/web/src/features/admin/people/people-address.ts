import {
  type AgencyId,
  type PersonId,
  parseAgencyId,
  parsePersonId,
  ROLES,
  type Role,
} from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";

export const STANDINGS = ["enabled", "disabled"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the list of people is asked for; everything stands in the address. */
export interface PeopleAddress {
  readonly text: string | null;
  readonly agency: AgencyId | null;
  readonly role: Role | null;
  readonly standing: Standing | null;
  /** The last person of the page before. */
  readonly after: PersonId | null;
}

/** Reads the address; what cannot be used is left out. */
export function peopleAddress(parameters: Parameters): PeopleAddress {
  const [agency, after] = [
    parseAgencyId(parameterOf(parameters, "agency")),
    parsePersonId(parameterOf(parameters, "after")),
  ];
  const text = parameterOf(parameters, "text").slice(0, 100);
  return {
    text: text === "" ? null : text,
    agency: agency.ok ? agency.value : null,
    role: ROLES.find((role) => role === parameterOf(parameters, "role")) ?? null,
    standing: STANDINGS.find((standing) => standing === parameterOf(parameters, "standing")) ?? null,
    after: after.ok ? after.value : null,
  };
}

export function peopleHref(address: Partial<PeopleAddress>): string {
  const given = Object.entries(address).filter(([, value]) => value !== null && value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query === "" ? "/admin/people" : `/admin/people?${query}`;
}
