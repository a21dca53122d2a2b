import type { CountryCode } from "@entente/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "../../../ui/plots/place-labels.ts";
import { EU, JPN, USA } from "../testing/sample-alignment.ts";
import { blocShape, MARK_RADIUS, mapLayout } from "./map-layout.ts";

const SIZE = { width: 600, height: 400 };
const PLACES = [
  { holder: EU, x: 0.4, y: 0.1 },
  { holder: JPN, x: -0.1, y: -0.2 },
  { holder: USA, x: -0.3, y: 0.1 },
];
const nameOf = (holder: CountryCode) => holder;

describe("the map", () => {
  it("is drawn at one scale both ways, so that distances can be read in any direction", () => {
    const layout = mapLayout(PLACES, nameOf, SIZE);
    const [eu, jpn, usa] = layout?.points ?? [];
    if (eu === undefined || jpn === undefined || usa === undefined || layout === null)
      throw new Error("not drawn");
    const pixelsPerUnit = (eu.x - usa.x) / 0.7;
    expect((jpn.y - usa.y) / 0.3).toBeCloseTo(pixelsPerUnit, 0);
    expect(layout.tenth).toBeCloseTo(pixelsPerUnit / 10, 0);
  });

  it("is absent without places, and draws a place for two that are alike", () => {
    expect(mapLayout([], nameOf, SIZE)).toBeNull();
    const alike = [
      { holder: EU, x: 0, y: 0 },
      { holder: USA, x: 0, y: 0 },
    ];
    expect(mapLayout(alike, nameOf, SIZE)?.points.map(({ x, y }) => [x, y])).toEqual([
      [300, 200],
      [300, 200],
    ]);
  });

  it("keeps marks inside, and labels of places that lie apart off each other", () => {
    const grid = Array.from({ length: 20 }, (_, place) => place);
    fc.assert(
      fc.property(fc.shuffledSubarray(grid, { minLength: 2, maxLength: 12 }), (cells) => {
        const places = cells.map((cell, index) => ({
          holder: `C${index}` as CountryCode,
          x: (cell % 5) / 5,
          y: Math.floor(cell / 5) / 4,
        }));
        const points = mapLayout(places, nameOf, SIZE)?.points ?? [];
        for (const [index, { x, y, label }] of points.entries()) {
          expect(x >= MARK_RADIUS && x <= SIZE.width - MARK_RADIUS).toBe(true);
          expect(y >= MARK_RADIUS && y <= SIZE.height - MARK_RADIUS).toBe(true);
          for (const other of points.slice(index + 1)) expect(overlap(label, other.label)).toBe(0);
        }
      }),
    );
  });
});

it("joins a label to its mark where others keep it away, and only there", () => {
  const crowd = Array.from({ length: 9 }, (_, place) => ({
    holder: `LONGNAME${place}` as CountryCode,
    x: (place % 3) * 0.02,
    y: Math.floor(place / 3) * 0.02,
  })).concat({ holder: USA, x: 1, y: 0.5 });
  const points = mapLayout(crowd, nameOf, SIZE)?.points ?? [];
  expect(points.filter(({ leader }) => leader !== null).length).toBeGreaterThan(0);
  expect(points.find(({ holder }) => holder === USA)?.leader).toBeNull();
});

it("gives each bloc, and those in neither, a mark of its own", () => {
  const shapes = (["transatlantic", "transpacific", null] as const).map((bloc) => blocShape(bloc, 6));
  expect(new Set(shapes).size).toBe(3);
});
