import { describe, expect, it } from "vitest";
import type { CountryCode, ForumId } from "../id.ts";
import { docksFor } from "./docking.ts";

const countries = (...codes: readonly string[]) => codes as readonly CountryCode[];
const forum = (id: string, ...members: readonly string[]) => ({
  id: id as ForumId,
  members: countries(...members),
});

describe("docksFor", () => {
  it("puts the forum that misses fewest first, then the one with fewest beyond, then by id", () => {
    const forums = [
      forum("wide", "AUS", "DEU", "FRA", "JPN", "KOR", "USA"),
      forum("quad", "AUS", "IND", "JPN", "USA"),
      forum("fit", "JPN", "KOR", "USA"),
      forum("also-fit", "USA", "KOR", "JPN"),
      forum("none"),
    ];
    const { docks, membersUnknown } = docksFor(countries("USA", "KOR", "JPN", "KOR"), forums);
    expect(docks).toEqual([
      { forum: "also-fit", present: ["JPN", "KOR", "USA"], missing: [], beyond: [] },
      { forum: "fit", present: ["JPN", "KOR", "USA"], missing: [], beyond: [] },
      { forum: "wide", present: ["JPN", "KOR", "USA"], missing: [], beyond: ["AUS", "DEU", "FRA"] },
      { forum: "quad", present: ["JPN", "USA"], missing: ["KOR"], beyond: ["AUS", "IND"] },
      { forum: "none", present: [], missing: ["JPN", "KOR", "USA"], beyond: [] },
    ]);
    expect(membersUnknown).toEqual([]);
  });

  it("sets forums aside whose members are not listed", () => {
    const unlisted = ["oecd", "iso"].map((id) => ({ id: id as ForumId, members: null }));
    expect(docksFor(countries("USA"), unlisted)).toEqual({ docks: [], membersUnknown: ["iso", "oecd"] });
  });

  it("counts members that are named twice once", () => {
    const [dock] = docksFor(countries("USA"), [forum("twice", "JPN", "JPN", "USA")]).docks;
    expect(dock?.beyond).toEqual(["JPN"]);
  });
});
