import { describe, expect, it } from "vitest";
import { oriented } from "./orientation.ts";

describe("oriented", () => {
  it.each([
    ["upright", [2, 2, 2], [5, 9, 7]],
    ["slanting up", [0, 1.2, 2.4], [0, 1.6, 3.2]],
    ["slanting down", [0, 1.6, 3.2], [0, -1.2, -2.4]],
    ["already across", [-3, 1, -1], [4, 4, 4]],
  ])("lays a line that is %s across, the first off its middle on the positive side", (_name, x, y) => {
    const line = oriented({ x, y });
    expect(line.y.map(Math.abs)).toEqual([expect.closeTo(0), expect.closeTo(0), expect.closeTo(0)]);
    expect(line.x[0]).toBeCloseTo(2, 12);
    expect((line.x[0] ?? 0) - (line.x[1] ?? 0)).toBeCloseTo(
      Math.hypot((x[1] ?? 0) - (x[0] ?? 0), (y[1] ?? 0) - (y[0] ?? 0)),
      12,
    );
  });

  it("gives a drawing and its mirror image the same places", () => {
    const [x, y] = [
      [0, 3, 1, 2],
      [0, 1, 1, -2],
    ];
    const [drawn, mirrored, turned] = [
      oriented({ x, y }),
      oriented({ x: x.map((place) => 7 - place), y }),
      oriented({ x: y, y: x }),
    ];
    for (const other of [mirrored, turned]) {
      for (const [index, place] of drawn.x.entries()) expect(other.x[index]).toBeCloseTo(place, 12);
      for (const [index, place] of drawn.y.entries()) expect(other.y[index]).toBeCloseTo(place, 12);
    }
  });
});
