import type { AgencyId, CountryCode } from "../id.ts";
import { compareText } from "../internal/text.ts";

/** Who owes or owns something abroad: a country, or one of its agencies. */
export interface Party {
  readonly country: CountryCode;
  /** Absent when it is the country as a whole. */
  readonly agency: AgencyId | null;
}

export function isSameParty(one: Party, other: Party): boolean {
  return one.country === other.country && one.agency === other.agency;
}

/** By country, the country as a whole before its agencies. */
export function compareParties(one: Party, other: Party): number {
  return compareText(one.country, other.country) || compareText(one.agency ?? "", other.agency ?? "");
}
