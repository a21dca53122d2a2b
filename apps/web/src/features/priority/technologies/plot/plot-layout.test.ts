import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../../testing/sample-model.ts";
import { SAMPLE_NAMES } from "../../testing/sample-names.ts";
import { AI, CHIPS, DRONES, sampleResult } from "../../testing/sample-standing.ts";
import { cellWords } from "./cell-words.ts";
import { frontSentence } from "./front-sentence.ts";
import { roundDomain, tenthsIn } from "./plot-area.ts";
import { plotLayout } from "./plot-layout.ts";

const SIZE = { width: 800, height: 400, left: 40, right: 20, top: 20, bottom: 40 };
const CRITICAL = { [NEED]: 4, [STAKE]: 4, [FOUNDATION]: 2, [RIVALRY]: 2 };
const AMENABLE = { [NEED]: 2, [STAKE]: 3, [FOUNDATION]: 4, [RIVALRY]: 1 };
const layoutOf = (levels: Parameters<typeof sampleResult>[0]) =>
  plotLayout(sampleResult(levels).standing, 0.5, SAMPLE_NAMES, SIZE);

describe("the plot of technologies", () => {
  it("labels each ranked technology once, at its best band, and draws no other", () => {
    const layout = layoutOf({ [CHIPS]: CRITICAL, [AI]: AMENABLE, [DRONES]: {} });
    expect(layout?.labels.map(({ name, figure }) => `${name} ${figure}`).toSorted()).toEqual([
      "Artificial intelligence 0.74",
      "Semiconductors 0.71",
    ]);
    expect(layout?.marks).toHaveLength(6);
    expect(layout?.whiskers.map(({ key }) => key)).toEqual([CHIPS, AI]);
  });

  it("keeps every mark and whisker inside the axes", () => {
    const layout = layoutOf({
      [CHIPS]: CRITICAL,
      [AI]: { ...AMENABLE, [NEED]: { kind: "interval", low: 0, high: 4 } },
    });
    for (const { left, right, top, bottom } of layout?.whiskers ?? []) {
      expect(left).toBeGreaterThanOrEqual(SIZE.left);
      expect(right).toBeLessThanOrEqual(SIZE.width - SIZE.right);
      expect(top).toBeGreaterThanOrEqual(SIZE.top);
      expect(bottom).toBeLessThanOrEqual(SIZE.height - SIZE.bottom);
    }
  });

  it("draws curves of equal headline through the points that have it", () => {
    const layout = layoutOf({ [CHIPS]: CRITICAL, [AI]: AMENABLE });
    expect(layout?.curves.length).toBeGreaterThan(0);
    for (const { path } of layout?.curves ?? []) expect(path).not.toMatch(/NaN|Infinity/u);
  });

  it("is absent when nothing is ranked", () => {
    expect(layoutOf({ [DRONES]: {} })).toBeNull();
  });
});

describe("the title of the plot", () => {
  it("names the front: one cell, or all that nothing beats on both counts", () => {
    const band = (levels: typeof CRITICAL) => ({
      ...levels,
      [`deployment ${FOUNDATION}`]: 0,
      [`pre-standardization ${FOUNDATION}`]: 0,
    });
    const both = sampleResult({ [CHIPS]: band(CRITICAL), [AI]: band(AMENABLE) }).standing;
    expect(frontSentence(both.cells, SAMPLE_NAMES)).toBe(
      "Artificial intelligence in research and Semiconductors in research form the front: nothing ranked beats one of them on both counts",
    );
    const one = sampleResult({
      [CHIPS]: band({ ...CRITICAL, [FOUNDATION]: 4, [RIVALRY]: 0 }),
      [AI]: band(AMENABLE),
    });
    expect(frontSentence(one.standing.cells, SAMPLE_NAMES)).toBe(
      "No ranked cell is more critical or more amenable than Semiconductors in research",
    );
    expect(frontSentence([], SAMPLE_NAMES)).toBe("No cell is ranked.");
  });
});

describe("the words of a point", () => {
  it("say figures, what is possible and how much is rated", () => {
    const [cell] = sampleResult({ [CHIPS]: { ...CRITICAL, [STAKE]: { kind: "interval", low: 2, high: 4 } } })
      .standing.cells;
    expect(cell === undefined ? "" : cellWords(cell, SAMPLE_NAMES)).toBe(
      "Semiconductors, Research, TRL 1–3: headline 0.66 (possible 0.61 to 0.71); " +
        "criticality 0.88 (possible 0.75 to 1.00), 100% of its weight rated; " +
        "amenability 0.50, 100% of its weight rated. On the front",
    );
  });
});

describe("an axis", () => {
  it.each([
    [
      [0.64, 0.93],
      [0.6, 1],
      [0.6, 0.7, 0.8, 0.9, 1],
    ],
    [
      [0.3, 0.3],
      [0.3, 0.5],
      [0.3, 0.4, 0.5],
    ],
    [[1], [0.8, 1], [0.8, 0.9, 1]],
    [[0], [0, 0.2], [0, 0.1, 0.2]],
  ])("around %j goes over %j", (values, domain, ticks) => {
    const [from, to] = roundDomain(values);
    expect(from).toBeCloseTo(domain[0] ?? 0, 12);
    expect(to).toBeCloseTo(domain[1] ?? 0, 12);
    expect(tenthsIn([from, to])).toEqual(ticks);
  });
});
