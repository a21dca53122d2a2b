import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { alignmentTiers } from "./alignment-tier.ts";

describe("alignmentTiers", () => {
  it("orders values from the top of the scale down, rounding together, unknown pairs last", () => {
    const values = new Map([
      ["01", 70],
      ["02", 70 - 5e-10],
      ["03", 100],
      ["12", 40],
    ]);
    const alignment = aligned(4, (first, second) => values.get(`${first}${second}`) ?? null);
    const { tierOf, unknown, floors } = alignmentTiers(fourWith({ alignment, unknownPairs: "allow" }));
    expect(floors).toEqual([100, 70 - 5e-10, 40, null]);
    expect([tierOf(0, 3), tierOf(0, 1), tierOf(2, 0), tierOf(1, 2), tierOf(1, 3)]).toEqual([0, 1, 1, 2, 3]);
    expect(unknown).toBe(3);
  });

  it("has the top of the scale even when no pair reaches it, or there is none", () => {
    expect(alignmentTiers(fourWith()).floors).toEqual([100, 80, null]);
    const single = { candidates: ["A"], capability: [[0, 0, 0]], alignment: [[null]] };
    expect(alignmentTiers(fourWith(single)).floors).toEqual([100, null]);
  });
});
