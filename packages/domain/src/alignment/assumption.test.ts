import { describe, expect, it } from "vitest";
import { FLOWS, LAW, tableWith } from "../testing/stance-builder.ts";
import { withAssumed } from "./assumption.ts";
import { stanceOf } from "./stance-table.ts";

describe("withAssumed", () => {
  it("sets what changes, leaves the rest and the given table as they were", () => {
    const table = tableWith([LAW, FLOWS], [false, "contract"], [null, null]);
    const after = withAssumed(table, [
      { holder: "A", issue: "law", to: true },
      { holder: "B", issue: "law", to: true },
    ]);
    expect(stanceOf(after, "A", "law")).toEqual({ state: "assumed", value: true });
    expect(stanceOf(after, "A", "flows")).toEqual(stanceOf(table, "A", "flows"));
    expect([...after.places]).toEqual([1, 2, 1, 0]);
    expect([...after.known]).toEqual([1, 1, 1, 0]);
    expect([...table.places]).toEqual([0, 2, 0, 0]);
  });
});
