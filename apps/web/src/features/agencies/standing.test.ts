import type { AgencyId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { HeatCount } from "./heat-rows.ts";
import { leadersOf, standings } from "./standing.ts";

const count = (agency: string, value: HeatCount["value"], number: number): HeatCount => ({
  agency: agency as AgencyId,
  value,
  count: number,
});
const COUNTS = [
  count("STATE", "late", 2),
  count("NIST", "late", 0),
  count("DOC", "late", 2),
  count("BIS", "late", 1),
  count("BIS", "closed", 9),
];

describe("standings", () => {
  it("puts the agency with the most first and leaves out those with none", () => {
    expect(standings("late", COUNTS).map(({ agency }) => agency)).toEqual(["DOC", "STATE", "BIS"]);
  });
});

describe("leadersOf", () => {
  it("names every agency that shares the first place", () => {
    expect(leadersOf(standings("late", COUNTS)).map(({ agency }) => agency)).toEqual(["DOC", "STATE"]);
    expect(leadersOf(standings("on-track", COUNTS))).toEqual([]);
  });
});
