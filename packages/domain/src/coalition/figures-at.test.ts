import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { coveredBy, figuresAt, unitsOf } from "./figures-at.ts";

describe("figuresAt", () => {
  it("compares sums of decimal weights without rounding", () => {
    const requirements = [0.1, 0.2, 0.3].map((weight, index) => ({
      id: `R${index}`,
      weight,
      level: 1,
      depth: 1,
    }));
    const model = fourWith({
      requirements,
      capability: [
        [1, 1, 0],
        [0, 0, 1],
        [1, 1, 1],
        [0, 0, 0],
      ],
    });
    expect(figuresAt(model, [0]).coverage).toBe(0.3);
    expect(figuresAt(model, [1]).coverage).toBe(0.3);
    expect(figuresAt(model, [2])).toMatchObject({ coverage: 0.6, coverageShare: 1 });
    expect(unitsOf(model, coveredBy(model, [0]))).toBe(unitsOf(model, coveredBy(model, [1])));
  });
});

describe("coveredBy", () => {
  it("covers a requirement when as many members meet it as its depth asks", () => {
    const model = fourWith();
    expect(coveredBy(model, [2])).toEqual([1]);
    expect(coveredBy(model, [2, 3])).toEqual([1, 2]);
    expect(coveredBy(model, [])).toEqual([]);
  });
});
