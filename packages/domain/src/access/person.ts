import type { AgencyId, CountryCode, SeatId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { AgencyRetired } from "./agency.ts";
import type { Role } from "./role.ts";

/** What an administrator keeps of a person; a country makes them an official of that country. */
export interface PersonProfile {
  readonly name: string;
  readonly role: Role;
  readonly agency: AgencyId;
  readonly country: CountryCode | null;
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
export type ProfileRefusal = NameMissing | CountryNotOfRole;
export type PersonRefusal =
  | ProfileRefusal
  | NothingChanged
  | OwnAccount
  | LastAdministrator
  | SeatsHeld
  | AgencyRetired;

/** The profile with its name trimmed. Fails with `name-missing` or `country-not-of-role`. */
export function checkProfile(profile: PersonProfile): Result<PersonProfile, ProfileRefusal> {
  const { name, role, country } = profile;
  if (isBlank(name)) return err({ code: "name-missing" });
  const isForeign = country !== null;
  if (isForeign !== (role === "partner-liaison")) return err({ code: "country-not-of-role", role, country });
  return ok({ ...profile, name: name.trim() });
}

/**
 * The person as an administrator wants them.
 *
 * A person who is disabled leaves their seats, so nothing keeps them; one who changes agency must leave them first.
 *
 * Fails with `name-missing`, `country-not-of-role`, `nothing-changed`, `own-account` when administrators change their
 * own role or disable themselves, `last-administrator`, `seats-held`, and `agency-retired` when they could enter for an
 * agency that takes nobody.
 */
export function changePerson(
  present: PersonState,
  wanted: PersonState,
  { isSelf, otherAdministrators, seats, isAgencyRetired }: PersonSurroundings,
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
    a.isDisabled === b.isDisabled
  );
}
