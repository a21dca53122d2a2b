import { type MemberRoll, memberRoll } from "../forum/member-roll.ts";
import type { Membership, MembershipSource, MembershipStatus } from "../forum/membership.ts";
import type { RoughDate } from "../forum/rough-date.ts";
import { type CountryCode, parseCountryCode, parseForumId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { day } from "./record-builder.ts";

export const country = (code: string): CountryCode => expectOk(parseCountryCode(code));
export const countries = (...codes: readonly string[]): readonly CountryCode[] => codes.map(country);

export const QUAD = expectOk(parseForumId("quad"));

/** A date written as far as it is known: 2021, 2021-03 or 2021-03-12. */
export function rough(text: string): RoughDate {
  if (text.length === 4) return { on: day(`${text}-12-31`), precision: "year" };
  if (text.length === 7) return { on: day(`${text}-28`), precision: "month" };
  return { on: day(text), precision: "day" };
}

export const LISTED: MembershipSource = {
  title: "List of members",
  locator: "page 1",
  dated: day("2024-06-30"),
  basis: "public-record",
  confidence: "medium",
};

/** A membership from one date to another, each as `rough` reads it; absent where not known or still standing. */
export function membershipOf(
  code: string,
  joined: string | null,
  left: string | null = null,
  status: MembershipStatus = "member",
): Membership {
  return {
    country: country(code),
    status,
    joined: joined === null ? null : rough(joined),
    left: left === null ? null : rough(left),
    source: LISTED,
  };
}

export function rollOf(...memberships: readonly Membership[]): MemberRoll {
  return expectOk(memberRoll(memberships, true));
}

export function partialRollOf(...memberships: readonly Membership[]): MemberRoll {
  return expectOk(memberRoll(memberships, false));
}
