import { describe, expect, it } from "vitest";
import { HEAT_VALUES, HEAT_VIEWS, heatHref, parseHeatAddress } from "./heat-address.ts";

describe("the address of the heat table", () => {
  it("says nothing for health in the order of the hierarchy", () => {
    expect(parseHeatAddress({})).toEqual({ by: "health", sort: null });
    expect(heatHref({ by: "health", sort: null })).toBe("/agencies");
  });

  it("is read back as it was written", () => {
    for (const by of HEAT_VIEWS) {
      for (const sort of [null, "all", ...HEAT_VALUES[by]] as const) {
        const { searchParams } = new URL(heatHref({ by, sort }), "https://entente.test");
        expect(parseHeatAddress(Object.fromEntries(searchParams))).toEqual({ by, sort });
      }
    }
  });

  it("ignores what it does not know, such as a sort of the other view", () => {
    expect(parseHeatAddress({ by: "magic", sort: "implemented" })).toEqual({ by: "health", sort: null });
    expect(parseHeatAddress({ by: ["status", "health"], sort: "late" })).toEqual({
      by: "health",
      sort: "late",
    });
  });
});
