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
