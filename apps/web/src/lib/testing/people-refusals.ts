import type { PeopleRefusal } from "@entente/contract";
import type { AgencyId, PersonId, SeatId } from "@entente/domain";

type PeopleCode =
  | "name-missing"
  | "country-not-of-role"
  | "employment-not-of-country"
  | "role-not-for-contractor"
  | "contact-seats-held"
  | "contact-is-contractor"
  | "nothing-changed"
  | "own-account"
  | "last-administrator"
  | "seats-held"
  | "seat-title-missing"
  | "contact-taken"
  | "person-not-of-agency"
  | "seat-vacant"
  | "agency-below-itself"
  | "agency-in-use"
  | "agency-retired";
type Samples = {
  readonly [Code in PeopleCode]: Extract<PeopleRefusal, { readonly code: Code }>;
};

const NIST = "NIST" as AgencyId;
const STATE = "STATE" as AgencyId;

/** One refusal of each kind, as people, seats and agencies are refused. */
export const PEOPLE_REFUSALS: Samples = {
  "name-missing": { code: "name-missing" },
  "country-not-of-role": { code: "country-not-of-role", role: "reader", country: null },
  "employment-not-of-country": { code: "employment-not-of-country", employment: null, country: null },
  "role-not-for-contractor": {
    code: "role-not-for-contractor",
    role: "verifier",
    allowed: ["analyst", "reader"],
  },
  "contact-seats-held": { code: "contact-seats-held", agency: NIST, seats: ["nist-main" as SeatId] },
  "contact-is-contractor": { code: "contact-is-contractor", person: "p" as PersonId, contact: "main" },
  "nothing-changed": { code: "nothing-changed" },
  "own-account": { code: "own-account" },
  "last-administrator": { code: "last-administrator" },
  "seats-held": { code: "seats-held", agency: NIST, seats: ["nist-main" as SeatId] },
  "seat-title-missing": { code: "seat-title-missing" },
  "contact-taken": { code: "contact-taken", contact: "main", seat: "nist-main" as SeatId },
  "person-not-of-agency": { code: "person-not-of-agency", person: "p" as PersonId, agency: NIST },
  "seat-vacant": { code: "seat-vacant" },
  "agency-below-itself": { code: "agency-below-itself", agency: NIST, path: [NIST, STATE, NIST] },
  "agency-in-use": { code: "agency-in-use", agency: NIST, persons: 2, below: [STATE], openShares: 3 },
  "agency-retired": { code: "agency-retired", agency: NIST },
};
