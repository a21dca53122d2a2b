import { describe, expect, it } from "vitest";
import { ziggurat } from "./ziggurat.ts";

const TAIL = 7.69711747013105;
const AREA = (TAIL + 1) * Math.exp(-TAIL);

describe("ziggurat", () => {
  const { widths, heights } = ziggurat(
    (x) => Math.exp(-x),
    (height) => -Math.log(height),
    TAIL,
    AREA,
  );

  it("has layers of equal area that close at the top", () => {
    for (let layer = 1; layer < 256; layer++) {
      const height = (heights[layer + 1] ?? 0) - (heights[layer] ?? 0);
      expect((widths[layer] ?? 0) * height).toBeCloseTo(AREA, 12);
    }
    expect(heights[256]).toBe(1);
    expect(widths[256]).toBe(0);
  });

  it("narrows from layer to layer", () => {
    const list = [...widths];
    expect(list).toEqual(list.toSorted((a, b) => b - a));
    expect(widths[1]).toBe(TAIL);
  });
});
