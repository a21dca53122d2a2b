import type { AgencyId, PersonId, SeatId } from "../id.ts";

export const ROLES = [
  "action-officer",
  "agency-coordinator",
  "white-house-coordinator",
  "verifier",
  "analyst",
  "partner-liaison",
  "reader",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking: a person in a seat at an agency, with one role. */
export interface Actor {
  readonly person: PersonId;
  readonly seat: SeatId | null;
  readonly agency: AgencyId;
  readonly role: Role;
}

/** What a role owes day by day, which decides what its desk holds; absent for roles that owe nothing. */
export const DUTY_OF_ROLE = {
  "action-officer": "report",
  "agency-coordinator": "coordinate",
  "white-house-coordinator": "oversee",
  verifier: "verify",
  analyst: null,
  "partner-liaison": null,
  reader: null,
  administrator: null,
} as const satisfies Record<Role, string | null>;
