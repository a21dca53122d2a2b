import { describe, expect, it } from "vitest";
import { heatShade } from "../../ui/plots/heat-shade.ts";
import { shadeRanges } from "./shade-ranges.ts";

describe("shadeRanges", () => {
  it.each([1, 2, 3, 4, 7, 12, 15, 100, 9_999])(
    "says which counts each shade stands for, up to %i",
    (largest) => {
      const ranges = shadeRanges(largest);
      expect([ranges[0]?.from, ranges.at(-1)?.to]).toEqual([1, largest]);
      for (const [index, { shade, from, to }] of ranges.entries()) {
        expect([heatShade(from, largest), heatShade(to, largest)]).toEqual([shade, shade]);
        expect(from).toBe((ranges[index - 1]?.to ?? 0) + 1);
      }
    },
  );

  it("has none without counts", () => {
    expect(shadeRanges(0)).toEqual([]);
  });
});
