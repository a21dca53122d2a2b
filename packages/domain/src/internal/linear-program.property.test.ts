import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinearProgram, solveLinearProgram } from "./linear-program.ts";

const figure = fc.integer({ min: -6, max: 6 });
const plane = fc.tuple(figure, figure);

/** Programs in two variables, held in a box so that there is an end to everything. */
const programs: fc.Arbitrary<LinearProgram> = fc
  .record({ objective: plane, limits: fc.array(fc.tuple(plane, figure), { maxLength: 6 }) })
  .map(({ objective, limits }) => ({
    objective,
    atMost: [...limits, [[1, 0], 10] as const, [[0, 1], 10] as const].map(([coefficients, limit]) => ({
      coefficients,
      limit,
    })),
    equal: [],
  }));

type Point = readonly [number, number];
type Line = readonly [a: number, b: number, limit: number];

function cornersOf({ atMost }: LinearProgram): readonly Point[] {
  const lines: readonly Line[] = [
    ...atMost.map(
      ({ coefficients, limit }): Line => [coefficients[0] as number, coefficients[1] as number, limit],
    ),
    [1, 0, 0],
    [0, 1, 0],
  ];
  const isAllowed = ([x, y]: Point) =>
    x >= -1e-9 && y >= -1e-9 && lines.slice(0, -2).every(([a, b, limit]) => a * x + b * y <= limit + 1e-9);
  return lines
    .flatMap((first, index) => lines.slice(index + 1).flatMap((second) => crossingOf(first, second)))
    .filter(isAllowed);
}

function crossingOf([a, b, c]: Line, [d, e, f]: Line): readonly Point[] {
  const determinant = a * e - b * d;
  return determinant === 0 ? [] : [[(c * e - b * f) / determinant, (a * f - c * d) / determinant]];
}

describe("solveLinearProgram", () => {
  it("finds the best corner, or that there is none", () => {
    fc.assert(
      fc.property(programs, (program) => {
        const valueOf = (x: number, y: number) =>
          (program.objective[0] as number) * x + (program.objective[1] as number) * y;
        const corners = cornersOf(program);
        const { status, point } = solveLinearProgram(program);
        expect(status).toBe(corners.length === 0 ? "infeasible" : "optimal");
        if (status !== "optimal") return;
        const best = Math.max(...corners.map(([x, y]) => valueOf(x, y)));
        expect(valueOf(point[0] as number, point[1] as number)).toBeCloseTo(best, 8);
        for (const { coefficients, limit } of program.atMost) {
          const reached =
            (coefficients[0] as number) * (point[0] as number) +
            (coefficients[1] as number) * (point[1] as number);
          expect(reached).toBeLessThanOrEqual(limit + 1e-8);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
