import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../testing/sample-model.ts";
import { AI, CHIPS, DRONES, sampleResult } from "../testing/sample-standing.ts";
import { bestCells, explainedCell } from "./best-cell.ts";
import { POINTED_CELLS } from "./chain-address.ts";
import { classCounts } from "./class-counts.ts";
import { isPointedOut, pointedWords } from "./pointed-cells.ts";

const { standing } = sampleResult({
  [CHIPS]: { [NEED]: 4, [STAKE]: 4, [`research ${FOUNDATION}`]: 4, [`research ${RIVALRY}`]: 0 },
  [AI]: {
    [NEED]: 2,
    [STAKE]: 2,
    [FOUNDATION]: 3,
    [`deployment ${RIVALRY}`]: { kind: "interval", low: 1, high: 3.5 },
  },
  [DRONES]: {},
});

describe("the cells of the matrix", () => {
  it("are counted by class, those without one apart", () => {
    const { counts, classed, certain, cells } = classCounts(standing);
    expect(Object.fromEntries(counts.map(({ focusClass, count }) => [focusClass, count]))).toEqual({
      pursue: 1,
      "clear-the-way": 1,
      "keep-going": 0,
      leave: 0,
    });
    expect({ classed, certain, cells }).toEqual({ classed: 2, certain: 1, cells: 9 });
  });

  it("that a figure points out are as many as the figure says", () => {
    const { counts, classed, certain, cells } = classCounts(standing);
    const pointed = Object.fromEntries(
      POINTED_CELLS.map((asked) => [
        asked,
        standing.cells.filter((cell) => isPointedOut(cell, asked)).length,
      ]),
    );
    expect(pointed).toEqual({
      ...Object.fromEntries(counts.map(({ focusClass, count }) => [focusClass, count])),
      "not-known": cells - classed,
      certain,
    });
    expect(pointedWords(standing.cells, "not-known")).toBe("7 cells without a class");
    expect(pointedWords(standing.cells, "certain")).toBe("1 cell whose class is certain");
    expect(pointedWords(standing.cells, "pursue")).toBe("1 cell of the class “pursue”");
  });
});

describe("the cell that is explained", () => {
  it("is the one asked for, else the best", () => {
    expect(bestCells(standing).map(({ technology, band }) => [technology, band])).toEqual([
      [CHIPS, "research"],
    ]);
    expect(explainedCell(standing, null)).toBe(bestCells(standing)[0]);
    expect(explainedCell(standing, { technology: DRONES, band: "deployment" })).toMatchObject({
      technology: DRONES,
      band: "deployment",
    });
  });

  it("is the first where nothing is ranked, and none where there is no technology", () => {
    const unranked = sampleResult({ [DRONES]: {} }).standing;
    expect(explainedCell(unranked, null)).toBe(unranked.cells[0]);
    expect(explainedCell(sampleResult({}).standing, null)).toBeNull();
  });
});
