import type { CountryCode } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import {
  checkMembership,
  type Membership,
  type MembershipBackwards,
  type MembershipSourceMissing,
  type MembershipStatus,
  overlapsSurely,
  reachOn,
} from "./membership.ts";
import { latestDay, type RoughDate } from "./rough-date.ts";

/** Who belongs to a table, over time, checked. Of a list that is not complete, a country that it lacks may be there too. */
export interface MemberRoll {
  /** By country, then by the day of joining; a joining whose day is not known comes first. */
  readonly memberships: readonly Membership[];
  readonly isComplete: boolean;
}

/** A country that would belong to a table twice at one time. */
export interface MembershipRepeated {
  readonly code: "membership-repeated";
  readonly country: CountryCode;
  readonly standing: Membership;
  readonly added: Membership;
}
/** There is no membership that could end. */
export interface MembershipNotOpen {
  readonly code: "membership-not-open";
  readonly country: CountryCode;
}
export type MembershipRefusal = MembershipBackwards | MembershipSourceMissing | MembershipRepeated;

/**
 * The memberships of one table, checked and in order.
 *
 * Fails with `membership-source-missing` or `membership-backwards`, and with `membership-repeated` when a country would
 * belong there twice at one time, however rough dates are read. A membership may begin on the day on which another ends.
 */
export function memberRoll(
  memberships: readonly Membership[],
  isComplete: boolean,
): Result<MemberRoll, MembershipRefusal> {
  const byCountry = new Map<CountryCode, Membership[]>();
  for (const added of memberships) {
    const standing = byCountry.get(added.country) ?? [];
    const fits = checkBeside(standing, added);
    if (!fits.ok) return fits;
    standing.push(added);
    byCountry.set(added.country, standing);
  }
  return ok({ memberships: memberships.toSorted(byCountryThenJoining), isComplete });
}

/** The roll with one more membership; fails as `memberRoll` does. */
export function withMembership(roll: MemberRoll, added: Membership): Result<MemberRoll, MembershipRefusal> {
  const fits = checkBeside(membershipsOf(roll, added.country), added);
  if (!fits.ok) return fits;
  return ok({ ...roll, memberships: [...roll.memberships, added].toSorted(byCountryThenJoining) });
}

/**
 * The roll with the country's present membership ended. Its status may be any.
 *
 * Fails with `membership-not-open` when none is open, and as `memberRoll` does.
 */
export function withDeparture(
  roll: MemberRoll,
  country: CountryCode,
  left: RoughDate,
): Result<MemberRoll, MembershipRefusal | MembershipNotOpen> {
  const open = roll.memberships.find((one) => one.country === country && one.left === null);
  if (open === undefined) return err({ code: "membership-not-open", country });
  const ended = { ...open, left };
  const own = memberRoll(
    membershipsOf(roll, country).map((one) => (one === open ? ended : one)),
    roll.isComplete,
  );
  if (!own.ok) return own;
  return ok({ ...roll, memberships: roll.memberships.map((one) => (one === open ? ended : one)) });
}

/** Whether the membership can stand on its own and beside the country's others. */
function checkBeside(
  standing: readonly Membership[],
  added: Membership,
): Result<Membership, MembershipRefusal> {
  const checked = checkMembership(added);
  if (!checked.ok) return checked;
  const repeated = standing.find((one) => overlapsSurely(one, added));
  return repeated === undefined
    ? checked
    : err({ code: "membership-repeated", country: added.country, standing: repeated, added });
}

function membershipsOf(roll: MemberRoll, country: CountryCode): readonly Membership[] {
  return roll.memberships.filter((one) => one.country === country);
}

/**
 * Why nobody can say whether a country sat there: its dates are too rough, or the list is not complete and lacks it.
 */
export const SITTING_ABSENCES = ["dates-too-rough", "not-listed"] as const;
export type SittingAbsence = (typeof SITTING_ABSENCES)[number];

/** Whether a country sat at a table on a day, and the membership that says so. */
export type Sitting =
  | { readonly sits: true; readonly membership: Membership }
  /** The membership is of another status than member; absent when the country did not belong there at all. */
  | { readonly sits: false; readonly membership: Membership | null }
  | { readonly sits: null; readonly reason: SittingAbsence };

/**
 * Whether the country sat at the table on that day. A country with memberships on the roll is taken to have no others;
 * one without any is out where the roll is complete, and not known where it is not.
 *
 * @example
 * ```ts
 * import { memberRoll, parseCalendarDate, parseCountryCode, sittingOn } from "@entente/domain";
 *
 * const india = parseCountryCode("IND");
 * const joined = parseCalendarDate("2021-12-31");
 * const before = parseCalendarDate("2021-06-15");
 * const after = parseCalendarDate("2022-06-15");
 * if (india.ok && joined.ok && before.ok && after.ok) {
 *   const source = {
 *     title: "List of members",
 *     locator: null,
 *     dated: joined.value,
 *     basis: "public-record",
 *     confidence: "medium",
 *   } as const;
 *   const since2021 = { on: joined.value, precision: "year" } as const;
 *   const membership = { country: india.value, status: "member", joined: since2021, left: null, source } as const;
 *   const roll = memberRoll([membership], true);
 *   if (roll.ok) {
 *     console.log(sittingOn(roll.value, india.value, before.value)); // → { sits: null, reason: 'dates-too-rough' }
 *     console.log(sittingOn(roll.value, india.value, after.value).sits); // → true
 *   }
 * }
 * ```
 */
export function sittingOn(roll: MemberRoll, country: CountryCode, on: CalendarDate): Sitting {
  const own = membershipsOf(roll, country);
  const surely = own.filter((membership) => reachOn(membership, on) === "yes");
  const asMember = surely.find(isMember);
  if (asMember !== undefined) return { sits: true, membership: asMember };
  const mayBeMember = own.some((membership) => isMember(membership) && reachOn(membership, on) === "maybe");
  if (mayBeMember) return { sits: null, reason: "dates-too-rough" };
  if (own.length === 0 && !roll.isComplete) return { sits: null, reason: "not-listed" };
  return { sits: false, membership: surely[0] ?? null };
}

/** Everybody around a table on a day. */
export interface TableOn {
  readonly members: readonly CountryCode[];
  /** Their dates are too rough to tell whether they sat there. */
  readonly possibleMembers: readonly CountryCode[];
  readonly others: readonly { readonly country: CountryCode; readonly status: MembershipStatus }[];
  /** Whether a country that is not listed is known to be out. */
  readonly isComplete: boolean;
}

/** Who was a member on that day, who may have been, and who was near the table; each by country. */
export function tableOn(roll: MemberRoll, on: CalendarDate): TableOn {
  const countries = [...new Set(roll.memberships.map(({ country }) => country))];
  const sittings = countries.map((country) => ({ country, ...sittingOn(roll, country, on) }));
  return {
    members: sittings.filter(({ sits }) => sits === true).map(({ country }) => country),
    possibleMembers: sittings.filter(({ sits }) => sits === null).map(({ country }) => country),
    others: sittings.flatMap((sitting) =>
      sitting.sits === false && sitting.membership !== null
        ? [{ country: sitting.country, status: sitting.membership.status }]
        : [],
    ),
    isComplete: roll.isComplete,
  };
}

/** Countries that sat there before that day and surely do so no more, by country. */
export function formerMembersOn(roll: MemberRoll, on: CalendarDate): readonly CountryCode[] {
  const ended = roll.memberships.filter(
    (one) => isMember(one) && one.left !== null && latestDay(one.left) <= on,
  );
  const countries = [...new Set(ended.map(({ country }) => country))];
  return countries.filter((country) => sittingOn(roll, country, on).sits === false);
}

function isMember({ status }: Membership): boolean {
  return status === "member";
}

function byCountryThenJoining(a: Membership, b: Membership): number {
  return compareText(a.country, b.country) || compareText(a.joined?.on ?? "", b.joined?.on ?? "");
}
