import type { CountryCode } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis } from "../source.ts";
import { type CalendarDate, earlier } from "../time.ts";
import { earliestDay, latestDay, type RoughDate } from "./rough-date.ts";

/** How a country belongs to a table. Only a `member` sits there; the others are near it. */
export const MEMBERSHIP_STATUSES = ["member", "associate", "observer", "applicant", "suspended"] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** How far the recorder would stand by a membership. */
export const MEMBERSHIP_CONFIDENCES = ["low", "medium", "high"] as const;
export type MembershipConfidence = (typeof MEMBERSHIP_CONFIDENCES)[number];

/** What says that a country belongs to a table. */
export interface MembershipSource {
  readonly title: string;
  readonly locator: string | null;
  /** The day for which it says so. */
  readonly dated: CalendarDate;
  readonly basis: Basis;
  readonly confidence: MembershipConfidence;
}

/** A country at a table from one day to another. */
export interface Membership {
  readonly country: CountryCode;
  readonly status: MembershipStatus;
  /** Absent when the source knows that the country belongs there, but not since when. */
  readonly joined: RoughDate | null;
  /** First day on which it no longer holds; absent while it does. */
  readonly left: RoughDate | null;
  readonly source: MembershipSource;
}

/** A membership that would end before it begins, or on the same day. */
export interface MembershipBackwards {
  readonly code: "membership-backwards";
  readonly country: CountryCode;
  readonly joined: RoughDate;
  readonly left: RoughDate;
}
export interface MembershipSourceMissing {
  readonly code: "membership-source-missing";
  readonly country: CountryCode;
}

/**
 * The membership itself when it can stand on its own.
 *
 * Fails with `membership-source-missing` when the source has no title, and `membership-backwards` when, however the
 * dates are read, it ends before it begins or on the same day.
 */
export function checkMembership(
  membership: Membership,
): Result<Membership, MembershipBackwards | MembershipSourceMissing> {
  const { country, joined, left, source } = membership;
  if (isBlank(source.title)) return err({ code: "membership-source-missing", country });
  if (joined !== null && left !== null && latestDay(left) <= earliestDay(joined)) {
    return err({ code: "membership-backwards", country, joined, left });
  }
  return ok(membership);
}

/** `maybe`: the dates are too rough to tell. */
export type MembershipReach = "yes" | "maybe" | "no";

/** Whether the membership holds on a day. */
export function reachOn(membership: Membership, on: CalendarDate): MembershipReach {
  const { joined, left } = membership;
  const isPossible =
    (joined === null || earliestDay(joined) <= on) && (left === null || on < latestDay(left));
  if (!isPossible) return "no";
  return latestJoining(membership) <= on && (left === null || on < earliestDay(left)) ? "yes" : "maybe";
}

/** Whether two memberships hold at one time, however their dates are read. */
export function overlapsSurely(one: Membership, other: Membership): boolean {
  return beginsSurelyBeforeEnd(one, other) && beginsSurelyBeforeEnd(other, one);
}

function beginsSurelyBeforeEnd(one: Membership, { left }: Membership): boolean {
  return left === null || latestJoining(one) < earliestDay(left);
}

/** A joining whose day is not known lies no later than the day of the source, nor than the end. */
function latestJoining({ joined, left, source }: Membership): CalendarDate {
  if (joined !== null) return latestDay(joined);
  return left === null ? source.dated : earlier(source.dated, latestDay(left));
}
