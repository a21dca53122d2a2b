import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../testing/sample-model.ts";
import { AI, CHIPS, DRONES, sampleResult } from "../testing/sample-standing.ts";
import { PANEL, quadrantPanels, quadrantScales } from "./quadrant-layout.ts";

const { standing } = sampleResult({
  [CHIPS]: {
    [NEED]: 4,
    [STAKE]: 4,
    [FOUNDATION]: { kind: "interval", low: 2, high: 4 },
    [`research ${RIVALRY}`]: 0,
    [`deployment ${RIVALRY}`]: 4,
  },
  [AI]: { [NEED]: 2, [STAKE]: 2, [FOUNDATION]: 0, [RIVALRY]: 4 },
  [DRONES]: {},
});

describe("the panels of opportunity against obstacle", () => {
  const panels = quadrantPanels(standing);
  const { x, y } = quadrantScales();

  it("are drawn in the order of the ranking for technologies that have a class", () => {
    expect(panels.map(({ technology }) => technology)).toEqual([CHIPS, AI]);
    expect(panels.map(({ points }) => points.map(({ cell }) => cell.band))).toEqual([
      ["research", "deployment"],
      ["research", "pre-standardization", "deployment"],
    ]);
  });

  it("place points by their figures, more opportunity to the right and more obstacle above", () => {
    const [research, deployment] = panels[0]?.points ?? [];
    expect(research).toMatchObject({ x: x(0.75), y: y(0), isBest: true });
    expect(deployment).toMatchObject({ x: x(0.75), y: y(1), isBest: false });
    expect(research?.reach).toMatchObject({ left: x(0.5), right: x(1) });
    expect(y(1)).toBeLessThan(y(0));
  });

  it("keep every point and label within the panel", () => {
    for (const { x: left, y: top, label } of panels.flatMap(({ points }) => points)) {
      for (const [across, down] of [
        [left, top],
        [label.x, label.y],
      ] as const) {
        expect(across).toBeGreaterThanOrEqual(0);
        expect(across).toBeLessThanOrEqual(PANEL.width);
        expect(down).toBeGreaterThanOrEqual(0);
        expect(down).toBeLessThanOrEqual(PANEL.height);
      }
    }
  });
});
