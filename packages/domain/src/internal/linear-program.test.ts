import { describe, expect, it } from "vitest";
import { type LinearConstraint, type LinearProgram, solveLinearProgram } from "./linear-program.ts";

const row = (coefficients: readonly number[], limit: number): LinearConstraint => ({ coefficients, limit });
const solved = ({ objective, atMost = [], equal = [] }: Partial<LinearProgram> & { objective: number[] }) =>
  solveLinearProgram({ objective, atMost, equal });

describe("solveLinearProgram", () => {
  it.each([
    {
      situation: "limits only (Dantzig's example of two products)",
      program: { objective: [3, 5], atMost: [row([1, 0], 4), row([0, 2], 12), row([3, 2], 18)] },
      point: [2, 6],
    },
    {
      situation: "a lower limit, written as a negative one",
      program: { objective: [-2, -3], atMost: [row([-1, -1], -4), row([1, 0], 3)] },
      point: [3, 1],
    },
    {
      situation: "an equation",
      program: { objective: [1, 2, 3], atMost: [row([0, 0, 1], 0.25)], equal: [row([1, 1, 1], 1)] },
      point: [0, 0.75, 0.25],
    },
    {
      situation: "an equation with a negative right side",
      program: { objective: [0, -1], equal: [row([1, -1], -2)] },
      point: [0, 2],
    },
    {
      situation: "an equation that is stated twice",
      program: { objective: [1, 0], equal: [row([1, 1], 1), row([2, 2], 2)] },
      point: [1, 0],
    },
    {
      situation: "an equation that a limit already decides",
      program: { objective: [1, 1], atMost: [row([1, 1], 0)], equal: [row([1, -1], 0)] },
      point: [0, 0],
    },
    { situation: "nothing to gain", program: { objective: [-1], atMost: [row([1], 1)] }, point: [0] },
  ])("finds the best point with $situation", ({ program, point }) => {
    const { status, point: found } = solved(program);
    expect(status).toBe("optimal");
    for (const [place, value] of point.entries()) expect(found[place]).toBeCloseTo(value, 12);
  });

  it("ends where a careless choice of pivots goes round in circles (Beale 1955)", () => {
    const { status, point } = solved({
      objective: [0.75, -150, 0.02, -6],
      atMost: [row([0.25, -60, -0.04, 9], 0), row([0.5, -90, -0.02, 3], 0), row([0, 0, 1, 0], 1)],
    });
    expect(status).toBe("optimal");
    expect(
      0.75 * (point[0] ?? 0) - 150 * (point[1] ?? 0) + 0.02 * (point[2] ?? 0) - 6 * (point[3] ?? 0),
    ).toBeCloseTo(0.05, 12);
  });

  it.each([
    {
      situation: "limits that exclude each other",
      status: "infeasible",
      program: { objective: [1], atMost: [row([1], 1), row([-1], -2)] },
    },
    {
      situation: "an equation out of reach",
      status: "infeasible",
      program: { objective: [1, 1], atMost: [row([1, 1], 1)], equal: [row([1, 1], 2)] },
    },
    {
      situation: "an objective without end",
      status: "unbounded",
      program: { objective: [1, 0], atMost: [row([0, 1], 1)] },
    },
  ])("says so of $situation", ({ status, program }) => {
    expect(solved(program).status).toBe(status);
  });

  it("gives up when it has no pivots left, before or after it found a point", () => {
    const program = { objective: [1, 2, 3], atMost: [row([0, 0, 1], 0.25)], equal: [row([1, 1, 1], 1)] };
    expect(solveLinearProgram(program, 0).status).toBe("given-up");
    expect(solveLinearProgram(program, 1).status).toBe("given-up");
  });
});
