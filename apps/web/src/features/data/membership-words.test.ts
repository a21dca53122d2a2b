import type { CountryDataOutput } from "@entente/contract";
import { expect, it } from "vitest";
import { disagreementWords, standingWords } from "./membership-words.ts";

type Membership = CountryDataOutput["memberships"]["rows"][number];

it.each([
  [true, "member", 1964, "member, 1964"],
  [true, "member-state", null, "member state"],
  [false, "key-partner", 2007, "key partner, no member, 2007"],
  [false, "observer", null, "observer, no member"],
])("says how a country stands (member: %s, %s, %s)", (isMember, status, year, words) => {
  expect(standingWords({ isMember, status, year } as Membership)).toBe(words);
});

it("says what another source states, and whether that was left out", () => {
  expect(disagreementWords({ isMemberToOther: true, otherStatement: "left-out" }, "The agency")).toBe(
    "The agency lists it as a member; that statement was left out.",
  );
  expect(disagreementWords({ isMemberToOther: false, otherStatement: "shown" }, "The agency")).toBe(
    "The agency does not list it as a member.",
  );
});
