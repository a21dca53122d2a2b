import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { absenceIn, minimumCoalitions } from "./minimum-sets.ts";

describe("minimumCoalitions", () => {
  it("is the smallest coalition with the best coverage", () => {
    expect(minimumCoalitions(fourWith())).toMatchObject({
      size: 3,
      coverage: 9,
      coverageAtMost: 9,
      isProven: true,
      setCount: 1,
      isSetCountComplete: true,
      sets: [["A", "C", "D"]],
      first: { members: ["A", "C", "D"], coverage: 9 },
    });
  });

  it("counts all of them and puts the best aligned first", () => {
    const requirements = [{ id: "make", weight: 2, level: 2, depth: 2 }];
    const alignment = aligned(4, (first, second) => 50 + 10 * first + second);
    const capability = [[2], [3], [2], [4]];
    const listed = { requirements, alignment, capability, limits: { setsListedMaximum: 2 } };
    expect(minimumCoalitions(fourWith(listed))).toMatchObject({
      size: 2,
      setCount: 6,
      sets: [
        ["C", "D"],
        ["B", "D"],
      ],
      first: { meanPairAlignment: { value: 73, sum: 73 } },
    });
  });

  it("is the mandatory members alone when nobody can add anything", () => {
    expect(minimumCoalitions(fourWith({ mandatory: ["D"], excluded: ["A", "B", "C"] }))).toMatchObject({
      size: 1,
      coverage: 0,
      setCount: 1,
      sets: [["D"]],
    });
    expect(minimumCoalitions(fourWith({ mandatory: ["A", "C", "D"] }))).toMatchObject({
      size: 3,
      coverage: 9,
      sets: [["A", "C", "D"]],
    });
  });

  it("is what was found, with a bound, when the budget is spent", () => {
    expect(minimumCoalitions(fourWith({ limits: { nodeBudget: 1 } }))).toMatchObject({
      size: 1,
      coverage: 3,
      coverageAtMost: 9,
      isProven: false,
      setCount: 1,
      isSetCountComplete: false,
      sets: [["A"]],
    });
  });

  it("keeps the one it knows when the budget is too small to list any", () => {
    const requirements = Array.from({ length: 4 }, (_, index) => ({
      id: `R${index}`,
      weight: 1,
      level: 1,
      depth: 1,
    }));
    const capability = [
      [1, 1, 0, 0],
      [0, 0, 1, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 1],
    ];
    const found = minimumCoalitions(fourWith({ requirements, capability, limits: { nodeBudget: 2 } }));
    expect(found).toMatchObject({ size: 2, coverage: 4, setCount: 1, sets: [["A", "D"]] });
  });

  it.each([
    ["no-candidate", { candidates: [], capability: [], alignment: [] }],
    ["no-candidate", { excluded: ["A", "B", "C", "D"] }],
    ["no-requirement", { requirements: [], capability: [[], [], [], []] }],
    ["nothing-attainable", { excluded: ["A", "B", "C"] }],
  ] as const)("is absent with the reason %s", (reason, changes) => {
    const model = fourWith(changes as Parameters<typeof fourWith>[0]);
    expect(minimumCoalitions(model)).toEqual({ size: null, reason });
    expect(absenceIn(model)).toBe(reason);
  });
});
