import { describe, expect, it } from "vitest";
import { formatSet, isSameSet, parseSet } from "./member-set.ts";

const CANDIDATES = ["EU", "JPN", "NLD", "USA"];

describe("a set of members in an address", () => {
  it("comes back as it was written", () => {
    const members = parseSet("EU-JPN-USA", CANDIDATES);
    expect(members).toEqual(["EU", "JPN", "USA"]);
    expect(formatSet(members ?? [])).toBe("EU-JPN-USA");
  });

  it("is the same in any order, in small letters, and with a member named twice", () => {
    expect(parseSet("usa-jpn-USA", CANDIDATES)).toEqual(["JPN", "USA"]);
    expect(isSameSet(["JPN", "USA"], ["USA", "JPN"])).toBe(true);
    expect(isSameSet(["JPN", "USA"], ["USA", "NLD"])).toBe(false);
    expect(isSameSet(["JPN"], ["JPN", "USA"])).toBe(false);
  });

  it.each(["", "JPN-", "JPN-Italy", "JPN-ITA"])("is none where it reads %j", (text) => {
    expect(parseSet(text, CANDIDATES)).toBeNull();
  });
});
