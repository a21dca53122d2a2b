import type { AgencyId, CountryCode, SeatId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { AgencyRetired } from "./agency.ts";
import { CONTRACTOR_ROLES, type Employment } from "./employment.ts";
import { HOME_COUNTRY } from "./release-list.ts";
import type { Role } from "./role.ts";

/** What an administrator keeps of a person; a country makes them an official of that country. */
export interface PersonProfile {
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyId;
  readonly country: CountryCode | null;
  /** How they are employed at home; absent for an official of another country. */
  readonly employment: Employment | null;
}

export interface PersonState extends PersonProfile {
  readonly isDisabled: boolean;
}

/** What around the person a change depends on. */
export interface PersonSurroundings {
  /** Whether the person changes themselves. */
  readonly isSelf: boolean;
  /** Administrators beside this person who may enter. */
  readonly otherAdministrators: number;
  readonly seats: readonly SeatId[];
  /** Those of their seats that are a contact of the agency. */
  readonly contactSeats: readonly SeatId[];
  /** Whether the agency that is wanted is retired. */
  readonly isAgencyRetired: boolean;
}

export interface NameMissing {
  readonly code: "name-missing";
}
/** A partner liaison is an official of another country, and nobody else is. */
export interface CountryNotOfRole {
  readonly code: "country-not-of-role";
  readonly role: Role;
  readonly country: CountryCode | null;
}
/** How somebody is employed is said of everybody at home, and of nobody abroad. */
export interface EmploymentNotOfCountry {
  readonly code: "employment-not-of-country";
  readonly employment: Employment | null;
  readonly country: CountryCode | null;
}
/** The role speaks or decides for the government, which a contractor does not. */
export interface RoleNotForContractor {
  readonly code: "role-not-for-contractor";
  readonly role: Role;
  readonly allowed: readonly Role[];
}
/** A contact answers for the agency, which a contractor does not. */
export interface ContactSeatsHeld {
  readonly code: "contact-seats-held";
  readonly agency: AgencyId;
  readonly seats: readonly SeatId[];
}
export interface NothingChanged {
  readonly code: "nothing-changed";
}
/** Nobody hands out roles to themselves or shuts themselves out. */
export interface OwnAccount {
  readonly code: "own-account";
}
/** Afterwards nobody could look after people. */
export interface LastAdministrator {
  readonly code: "last-administrator";
}
/** A seat is held at the person's own agency. */
export interface SeatsHeld {
  readonly code: "seats-held";
  readonly agency: AgencyId;
  readonly seats: readonly SeatId[];
}
export type ProfileRefusal = NameMissing | CountryNotOfRole | EmploymentNotOfCountry | RoleNotForContractor;
export type PersonRefusal =
  | ProfileRefusal
  | NothingChanged
  | OwnAccount
  | LastAdministrator
  | SeatsHeld
  | ContactSeatsHeld
  | AgencyRetired;

/**
 * The profile with its name trimmed. Fails with `name-missing`, `country-not-of-role`, `employment-not-of-country` or
 * `role-not-for-contractor`.
 */
export function checkProfile(profile: PersonProfile): Result<PersonProfile, ProfileRefusal> {
  const { name, role, country, employment } = profile;
  if (isBlank(name)) return err({ code: "name-missing" });
  const isForeign = country !== null;
  if (isForeign !== (role === "partner-liaison") || country === HOME_COUNTRY) {
    return err({ code: "country-not-of-role", role, country });
  }
  if (isForeign !== (employment === null)) {
    return err({ code: "employment-not-of-country", employment, country });
  }
  if (employment === "contractor" && !CONTRACTOR_ROLES.includes(role)) {
    return err({ code: "role-not-for-contractor", role, allowed: CONTRACTOR_ROLES });
  }
  return ok({ ...profile, name: name.trim() });
}

/**
 * The person as an administrator wants them.
 *
 * A person who is disabled leaves their seats, so nothing keeps them; one who changes agency must leave them first.
 *
 * Fails as `checkProfile` does, and with `nothing-changed`, `own-account` when administrators change their own role or
 * disable themselves, `last-administrator`, `seats-held`, `contact-seats-held` for a contractor, and `agency-retired` when
 * they could enter for an agency that takes nobody.
 */
export function changePerson(
  present: PersonState,
  wanted: PersonState,
  { isSelf, otherAdministrators, seats, contactSeats, isAgencyRetired }: PersonSurroundings,
): Result<PersonState, PersonRefusal> {
  const profile = checkProfile(wanted);
  if (!profile.ok) return profile;
  const next: PersonState = { ...profile.value, isDisabled: wanted.isDisabled };
  if (isSame(present, next)) return err({ code: "nothing-changed" });
  if (isSelf && (next.role !== present.role || next.isDisabled)) return err({ code: "own-account" });
  if (isAdministrator(present) && !isAdministrator(next) && otherAdministrators === 0) {
    return err({ code: "last-administrator" });
  }
  if (next.agency !== present.agency && !next.isDisabled && seats.length > 0) {
    return err({ code: "seats-held", agency: present.agency, seats });
  }
  if (next.employment === "contractor" && !next.isDisabled && contactSeats.length > 0) {
    return err({ code: "contact-seats-held", agency: present.agency, seats: contactSeats });
  }
  if (isAgencyRetired && !next.isDisabled) return err({ code: "agency-retired", agency: next.agency });
  return ok(next);
}

/** Whether the person looks after people: an administrator who may enter. */
export function isAdministrator({ role, isDisabled }: PersonState): boolean {
  return role === "administrator" && !isDisabled;
}

function isSame(a: PersonState, b: PersonState): boolean {
  return (
    a.name === b.name &&
    a.role === b.role &&
    a.agency === b.agency &&
    a.country === b.country &&
    a.employment === b.employment &&
    a.isDisabled === b.isDisabled
  );
}
