import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { coalitionFront } from "./front.ts";

const rowsOf = (...args: Parameters<typeof fourWith>) =>
  coalitionFront(fourWith(...args)).points.map(({ size, coverage, weakestPair, sets }) => [
    size,
    coverage,
    weakestPair,
    sets.map((set) => set.join("")).join(" "),
  ]);

/** Pairs of neighbors 80, the others less the further apart; C and D are not known to each other. */
const LINE = aligned(4, (first, second) => (first === 2 ? null : 90 - 10 * (second - first)));

/** No two pairs alike: 89 for A and B, 78 for B and C. */
const DISTINCT = aligned(4, (first, second) => 90 - 10 * first - second);

describe("coalitionFront", () => {
  it("lists every choice between size, coverage and weakest pair", () => {
    expect(rowsOf()).toEqual([
      [1, 3, 100, "A"],
      [2, 6, 80, "CD"],
      [3, 9, 80, "ACD"],
    ]);
  });

  it("refuses unknown pairs unless they are allowed, and then ranks them last", () => {
    expect(rowsOf({ alignment: LINE })).toEqual([
      [1, 3, 100, "A"],
      [2, 5, 80, "AB"],
    ]);
    expect(rowsOf({ alignment: LINE, unknownPairs: "allow" })).toEqual([
      [1, 3, 100, "A"],
      [2, 6, null, "CD"],
      [2, 5, 80, "AB"],
      [3, 9, null, "ACD"],
    ]);
  });

  it("puts mandatory members into every coalition, even when they add nothing", () => {
    expect(rowsOf({ mandatory: ["D"], excluded: ["C"] })).toEqual([
      [1, 0, 100, "D"],
      [2, 3, 80, "AD"],
      [3, 5, 80, "ABD"],
    ]);
  });

  it("keeps separated candidates apart and the largest size", () => {
    expect(rowsOf({ incompatiblePairs: [["D", "C"]] })).toEqual([
      [1, 3, 100, "A"],
      [2, 5, 80, "AB AC"],
    ]);
    expect(rowsOf({ sizeMaximum: 2 })).toEqual([
      [1, 3, 100, "A"],
      [2, 6, 80, "CD"],
    ]);
  });

  it("proposes a single country with the top of the scale", () => {
    const alone = { candidates: ["A"], capability: [[4, 4, 4]], alignment: [[null]], alignmentMaximum: 1 };
    const { points } = coalitionFront(fourWith(alone));
    expect(points).toMatchObject([{ size: 1, coverage: 5, weakestPair: 1, first: { uncovered: ["test"] } }]);
  });

  it.each([
    ["no-candidate", { candidates: [], capability: [], alignment: [] }],
    ["no-requirement", { requirements: [], capability: [[], [], [], []] }],
    ["nothing-attainable", { excluded: ["A", "B", "C"] }],
  ] as const)("says why it is empty: %s", (absence, changes) => {
    const front = coalitionFront(fourWith(changes as Parameters<typeof fourWith>[0]));
    expect(front).toMatchObject({ points: [], absence, bound: null, search: { isComplete: true } });
  });

  it("counts all sets of a point and lists the first", () => {
    const requirements = [{ id: "make", weight: 2, level: 2, depth: 2 }];
    const [point] = coalitionFront(
      fourWith({ requirements, capability: [[2], [3], [2], [4]], limits: { setsListedMaximum: 1 } }),
    ).points;
    expect(point).toMatchObject({ setCount: 6, isSetCountComplete: true, sets: [["A", "B"]] });
  });

  it("says down to where it is proven and what is only bounded when the budget is spent", () => {
    const front = coalitionFront(fourWith({ alignment: DISTINCT, limits: { nodeBudget: 2 } }));
    expect(front.search).toMatchObject({ nodeBudget: 2, isComplete: false });
    expect(front.bound).toEqual({
      provenDownTo: 77,
      coverageAtMost: [
        { size: 1, coverage: 4 },
        { size: 2, coverage: 7 },
        { size: 3, coverage: 9 },
        { size: 4, coverage: 9 },
      ],
    });
    expect(
      front.points.map(({ coverage, weakestPair, isProven }) => [coverage, weakestPair, isProven]),
    ).toEqual([
      [3, 100, true],
      [6, 67, false],
      [5, 89, true],
    ]);
  });

  it("bounds coverage exactly when the most can be found whatever the weakest pair", () => {
    const capability = [
      [4, 0, 2],
      [0, 2, 2],
      [2, 3, 2],
      [1, 1, 4],
    ];
    const front = coalitionFront(fourWith({ alignment: DISTINCT, capability, limits: { nodeBudget: 2 } }));
    expect(front.bound?.coverageAtMost.map(({ coverage }) => coverage)).toEqual([3, 9, 9, 9]);
  });

  it("is proven nowhere when the budget ends among the best aligned", () => {
    const limits = { nodeBudget: 1 };
    const front = coalitionFront(fourWith({ alignment: aligned(4, () => 100), limits }));
    expect(front.bound?.provenDownTo).toBeNull();
    expect(front.points.every(({ isProven }) => !isProven)).toBe(true);
  });

  it("keeps a set for every point even when the budget is too small to list them all", () => {
    const [doubles, requirements] = [8, 5];
    const capability = Array.from({ length: doubles + 1 }, (_, place) =>
      Array.from({ length: requirements }, (_, column) => (place >> 1 === column ? 2 : 0)),
    );
    const model = {
      candidates: capability.map((_, place) => `C${place + 1}`),
      requirements: Array.from({ length: requirements }, (_, index) => ({
        id: `R${index}`,
        weight: 1,
        level: 2,
        depth: 1,
      })),
      capability,
      alignment: aligned(doubles + 1, (_first, second) => (second === doubles ? 50 : 90)),
    };
    const { points, search } = coalitionFront(fourWith({ ...model, limits: { nodeBudget: 31 } }));
    expect(search.isComplete).toBe(true);
    expect(points.every(({ isProven }) => isProven)).toBe(true);
    expect(points.at(-1)).toMatchObject({ size: 5, coverage: 5, setCount: 1, isSetCountComplete: false });
    expect(coalitionFront(fourWith(model)).points.at(-1)).toMatchObject({
      setCount: 16,
      isSetCountComplete: true,
    });
  });
});
