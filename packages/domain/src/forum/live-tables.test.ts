import { describe, expect, it } from "vitest";
import { COLLABORATIONS, FORUMS } from "../testing/collaboration-builder.ts";
import { liveTables } from "./live-tables.ts";

describe("liveTables", () => {
  it("has a table for every forum and every working group, with the members of the forum", () => {
    expect(liveTables(FORUMS, []).map(({ id, members }) => [id, members])).toEqual([
      ["oecd", null],
      ["quad", ["AUS", "IND", "JPN", "USA"]],
      ["quad: Critical technology", ["AUS", "IND", "JPN", "USA"]],
    ]);
  });

  it("puts a forum's running collaborations down as what it is about, and nothing for a working group", () => {
    const tables = liveTables(FORUMS, COLLABORATIONS);
    expect(tables.map(({ technologies }) => technologies)).toEqual([
      ["ai"],
      ["telecommunications", "semiconductors"],
      [],
    ]);
  });
});
