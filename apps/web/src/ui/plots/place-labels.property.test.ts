import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabeledPoint, overlap, placeLabels } from "./place-labels.ts";

const BOUNDS = { x: 0, y: 0, width: 800, height: 440 };
/** Cells of a grid that are wide enough for a label beside each point. */
const spaced = fc
  .uniqueArray(fc.record({ column: fc.nat(2), row: fc.nat(5) }), {
    maxLength: 12,
    selector: ({ column, row }) => `${column} ${row}`,
  })
  .chain((cells) =>
    fc.tuple(
      ...cells.map(({ column, row }) =>
        fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 20 }) }).map(
          (shift): LabeledPoint => ({
            key: `${column} ${row}`,
            x: column * 260 + 40 + shift.x,
            y: row * 70 + 30 + shift.y,
            radius: 10,
            width: 160,
            height: 17,
          }),
        ),
      ),
    ),
  );

describe("labels of points", () => {
  it("cover neither each other nor points where there is room, and stay inside", () => {
    fc.assert(
      fc.property(spaced, (points) => {
        const marks = points.map(({ x, y }) => ({ x: x - 8, y: y - 8, width: 16, height: 16 }));
        const placed = placeLabels(points, { bounds: BOUNDS, hard: marks, soft: [] });
        for (const [place, label] of placed.entries()) {
          expect(overlap(label, BOUNDS)).toBeCloseTo(label.width * label.height, 6);
          for (const box of [...marks, ...placed.slice(0, place)]) expect(overlap(label, box)).toBe(0);
        }
      }),
    );
  });

  it("stand in the same places each time", () => {
    fc.assert(
      fc.property(spaced, (points) => {
        const surroundings = { bounds: BOUNDS, hard: [], soft: [] };
        expect(placeLabels(points, surroundings)).toEqual(placeLabels(points, surroundings));
      }),
    );
  });
});
