import { describe, expect, it } from "vitest";
import { coChairsIn, givenStated, NONE_IN_PARTICULAR, roughIn, statedIn } from "./charter-entry.ts";

describe("a charter as typed", () => {
  it("tells what nobody stated from what is stated to be nothing", () => {
    const data = new FormData();
    expect(statedIn(data, "bands")).toBeNull();
    data.append("bands", NONE_IN_PARTICULAR);
    expect(statedIn(data, "bands")).toEqual([]);
    data.append("technologies", "ai");
    expect(statedIn(data, "technologies")).toEqual(["ai"]);
    for (const stated of [null, [], ["ai"]]) {
      const again = new FormData();
      for (const value of givenStated(stated)) again.append("field", value);
      expect(statedIn(again, "field")).toEqual(stated);
    }
  });

  it("has dates as exactly as they are known", () => {
    const data = new FormData();
    data.set("began.on", "2021-09-29");
    data.set("ended.on", "");
    expect([roughIn(data, "began"), roughIn(data, "ended")]).toEqual([
      { on: "2021-09-29", precision: "day" },
      null,
    ]);
  });

  it("has the co-chairs that were filled in", () => {
    const data = new FormData();
    data.set("coChairs.0.country", "USA");
    data.set("coChairs.0.office", "Department of Commerce");
    data.set("coChairs.0-since.on", "2021-12-31");
    data.set("coChairs.0-since.precision", "year");
    data.set("coChairs.1.country", "");
    expect(coChairsIn(data)).toEqual({
      items: [
        {
          country: "USA",
          office: "Department of Commerce",
          since: { on: "2021-12-31", precision: "year" },
          until: null,
        },
      ],
      rows: [0],
    });
  });
});
