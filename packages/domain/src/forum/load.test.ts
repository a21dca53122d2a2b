import { describe, expect, it } from "vitest";
import type { CountryCode, TechnologyId } from "../id.ts";
import { type LiveTable, loadAfterDocking, loadAfterNewTable, loadOn } from "./load.ts";

const countries = (...codes: readonly string[]) => codes as readonly CountryCode[];
const table = (
  id: string,
  members: readonly string[] | null,
  ...technologies: readonly string[]
): LiveTable => ({
  id,
  members: members as readonly CountryCode[] | null,
  technologies: technologies as readonly TechnologyId[],
});

const TABLES = [
  table("quad", ["AUS", "IND", "JPN", "USA"]),
  table("quad-telecom", ["AUS", "JPN", "USA"], "telecommunications"),
  table("core", ["JPN", "USA"], "telecommunications", "biotechnology", "biotechnology"),
  table("iso", null, "artificial-intelligence"),
];

describe("loadOn", () => {
  it("counts tables in all, by technology and of none", () => {
    const { countries: loads, membersUnknown } = loadOn(countries("USA", "IND", "NLD", "USA"), TABLES);
    expect(loads).toEqual([
      {
        country: "USA",
        tables: 3,
        byTechnology: [
          { technology: "biotechnology", tables: 1 },
          { technology: "telecommunications", tables: 2 },
        ],
        general: 1,
      },
      { country: "IND", tables: 1, byTechnology: [], general: 1 },
      { country: "NLD", tables: 0, byTechnology: [], general: 0 },
    ]);
    expect(membersUnknown).toEqual(["iso"]);
  });
});

describe("loadAfterNewTable", () => {
  it("adds one for each member", () => {
    expect(loadAfterNewTable(countries("USA", "NLD"), TABLES)).toEqual([
      { country: "USA", before: 3, after: 4 },
      { country: "NLD", before: 0, after: 1 },
    ]);
  });
});

describe("loadAfterDocking", () => {
  it("adds one for those alone who do not sit there", () => {
    expect(loadAfterDocking(countries("USA", "NLD"), TABLES, { missing: countries("NLD") })).toEqual([
      { country: "USA", before: 3, after: 3 },
      { country: "NLD", before: 0, after: 1 },
    ]);
  });
});
