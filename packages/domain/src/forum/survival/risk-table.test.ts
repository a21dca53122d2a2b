import { describe, expect, it } from "vitest";
import { followedFor } from "../../testing/published-survival.ts";
import { riskTable } from "./risk-table.ts";

describe("riskTable", () => {
  it("counts what is censored at the time of an event as still at risk then", () => {
    expect(riskTable(followedFor("3 1+ 3+ 2 3"))).toEqual([
      { time: 1, atRisk: 5, events: 0, censored: 1 },
      { time: 2, atRisk: 4, events: 1, censored: 0 },
      { time: 3, atRisk: 3, events: 2, censored: 1 },
    ]);
  });

  it("is empty where nothing is followed", () => {
    expect(riskTable([])).toEqual([]);
  });
});
