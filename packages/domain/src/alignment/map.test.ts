import { describe, expect, it } from "vitest";
import { FLOWS, LAW, SHARE, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { holderMap } from "./map.ts";
import { type PairDistances, pairDistances } from "./pairs.ts";

/** Distances between points in the plane, named A, B, C… */
function between(points: readonly (readonly [number, number])[]): PairDistances<string> {
  const holders = points.map((_point, index) => "ABCDEF".charAt(index));
  const distances = points.flatMap(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
  return {
    holders,
    distances: Float64Array.from(distances),
    coverages: new Float64Array(distances.length).fill(1),
  };
}

describe("holderMap", () => {
  it("draws true what a plane can show, the longer axis across", () => {
    const map = holderMap(
      between([
        [0, 0],
        [0, 0.8],
        [0.3, 0],
        [0.3, 0.8],
      ]),
    );
    expect(map.stress).toBeCloseTo(0, 9);
    expect(map.places).toEqual([
      { holder: "A", x: expect.closeTo(0.4, 9), y: expect.closeTo(0.15, 9) },
      { holder: "B", x: expect.closeTo(-0.4, 9), y: expect.closeTo(0.15, 9) },
      { holder: "C", x: expect.closeTo(0.4, 9), y: expect.closeTo(-0.15, 9) },
      { holder: "D", x: expect.closeTo(-0.4, 9), y: expect.closeTo(-0.15, 9) },
    ]);
  });

  it("puts the first holder across where no axis is longer", () => {
    const map = holderMap(
      between([
        [0, 0],
        [1, 0],
        [0.5, Math.sqrt(0.75)],
      ]),
    );
    expect(map.places).toEqual([
      { holder: "A", x: expect.closeTo(Math.sqrt(1 / 3), 6), y: 0 },
      { holder: "B", x: expect.closeTo(-Math.sqrt(1 / 12), 6), y: expect.closeTo(0.5, 6) },
      { holder: "C", x: expect.closeTo(-Math.sqrt(1 / 12), 6), y: expect.closeTo(-0.5, 6) },
    ]);
  });

  it("states how badly it fits what no plane can show", () => {
    const alike = between([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    const map = holderMap({
      ...alike,
      distances: alike.distances.map((_zero, cell) => Number(cell % 6 !== 0)),
    });
    expect(map.stress).toBeGreaterThan(0.1);
    expect(map.stress).toBeLessThan(0.5);
  });

  it("puts holders together who are not apart", () => {
    const map = holderMap(pairDistances(tableWith([LAW], [true], [true])));
    expect(map).toEqual({
      places: [
        { holder: "A", x: 0, y: 0 },
        { holder: "B", x: 0, y: 0 },
      ],
      unplaced: [],
      stress: 0,
      reason: null,
    });
  });

  it("places a pair on a line", () => {
    const map = holderMap(pairDistances(tableWith([STANDARDS], ["industry"], ["mixed"])));
    expect(map.places).toMatchObject([
      { holder: "A", x: expect.closeTo(0.25, 12), y: 0 },
      { holder: "B", x: expect.closeTo(-0.25, 12), y: 0 },
    ]);
  });

  it("ties holders by those they can both be compared with, and sets aside whom nothing ties", () => {
    const chain = holderMap(
      pairDistances(tableWith([LAW, FLOWS], [true, null], [false, "contract"], [null, "contract"])),
    );
    expect(chain).toMatchObject({ unplaced: [], stress: expect.closeTo(0, 6) });
    const apart = holderMap(
      pairDistances(tableWith([LAW, SHARE], [null, 10], [true, null], [false, null], [true, null])),
    );
    expect(apart.places.map(({ holder }) => holder)).toEqual(["B", "C", "D"]);
    expect(apart.unplaced).toEqual(["A"]);
  });

  it("takes the first of two groups as large", () => {
    const groups = tableWith([LAW, SHARE], [true, null], [null, 20], [null, 30], [false, null]);
    expect(holderMap(pairDistances(groups)).unplaced).toEqual(["B", "C"]);
  });

  it.each([
    ["nobody", tableWith([LAW]), [], "fewer-than-two-holders"],
    ["one holder", tableWith([LAW], [true]), ["A"], "fewer-than-two-holders"],
    ["holders who cannot be compared", tableWith([LAW], [true], [null]), ["A", "B"], "nothing-comparable"],
  ])("is absent for %s", (_name, table, unplaced, reason) => {
    expect(holderMap(pairDistances(table))).toEqual({ places: [], unplaced, stress: null, reason });
  });
});
