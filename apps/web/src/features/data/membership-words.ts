import type { CountryDataOutput } from "@entente/contract";
import { wordsOf } from "./data-words.ts";

type Membership = CountryDataOutput["memberships"]["rows"][number];
type Disagreement = CountryDataOutput["disagreements"][number];

/** How the country stands, with since when: "member since 1964", "observer, no member". */
export function standingWords({ isMember, status, year }: Membership): string {
  const words = wordsOf(status);
  const standing = isMember ? words : `${words}, no member`;
  return year === null ? standing : `${standing}, ${year}`;
}

/** What another source says instead, and whether it is shown beside. */
export function disagreementWords(
  { isMemberToOther, otherStatement }: Pick<Disagreement, "isMemberToOther" | "otherStatement">,
  otherTitle: string,
): string {
  const says = `${otherTitle} ${isMemberToOther ? "lists it as a member" : "does not list it as a member"}`;
  return otherStatement === "shown" ? `${says}.` : `${says}; that statement was left out.`;
}
