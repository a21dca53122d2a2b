import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { reasonsLeftOut } from "./left-out.ts";

const [A, B, C, D] = [0, 1, 2, 3] as const;
const leftOut = (place: number, places: readonly number[], ...args: Parameters<typeof fourWith>) =>
  reasonsLeftOut(fourWith(...args), places, place);

describe("reasonsLeftOut", () => {
  it("says that one member more would be for nothing", () => {
    expect(leftOut(B, [A, C, D])).toEqual([{ kind: "adds-nothing" }]);
    expect(leftOut(D, [A, B])).toEqual([{ kind: "adds-nothing" }]);
  });

  it("says who meets nothing that has weight", () => {
    const capability = [
      [4, 0, 1],
      [0, 2, 0],
      [2, 3, 2],
      [1, null, 1],
    ];
    expect(leftOut(D, [A, B], { capability })).toEqual([{ kind: "meets-nothing" }]);
  });

  it("says what would be covered beside, and whom the candidate could replace", () => {
    expect(leftOut(A, [C, D])).toEqual([{ kind: "adds-coverage", coverage: 3 }]);
    expect(leftOut(C, [A, B])).toEqual([{ kind: "adds-nothing" }, { kind: "interchangeable", for: ["B"] }]);
  });

  it("says how far and with whom the weakest pair would fall", () => {
    const alignment = aligned(4, (first, second) => (second === 3 ? 50 + first : 80));
    expect(leftOut(D, [A, C], { alignment })).toEqual([
      { kind: "lowers-weakest-pair", from: 80, to: 50, with: ["A"] },
      { kind: "adds-coverage", coverage: 4 },
    ]);
    expect(leftOut(D, [A], { alignment })[1]).toEqual({
      kind: "lowers-weakest-pair",
      from: 100,
      to: 50,
      with: ["A"],
    });
  });

  it("says that there would be no known weakest pair, where unknown pairs are allowed", () => {
    const alignment = aligned(4, (first, second) => (first === 0 && second === 3 ? null : 80));
    expect(leftOut(D, [A, C], { alignment, unknownPairs: "allow" })).toEqual([
      { kind: "lowers-weakest-pair", from: 80, to: null, with: ["A"] },
      { kind: "interchangeable", for: ["A"] },
      { kind: "adds-coverage", coverage: 4 },
    ]);
    expect(leftOut(C, [A, D], { alignment, unknownPairs: "allow" })).toEqual([
      { kind: "interchangeable", for: ["A", "D"] },
      { kind: "adds-coverage", coverage: 6 },
    ]);
  });

  it("compares members who have no known weakest pair with those who have one", () => {
    const alignment = aligned(4, (first, second) => (first === 0 && second === 3 ? null : 80));
    expect(leftOut(B, [A, D], { alignment, unknownPairs: "allow" })).toEqual([
      { kind: "interchangeable", for: ["D"] },
      { kind: "adds-coverage", coverage: 2 },
    ]);
    const strangers = aligned(4, (first) => (first === 2 ? null : 80));
    expect(leftOut(C, [B, D], { alignment: strangers, unknownPairs: "allow" })).toEqual([
      { kind: "lowers-weakest-pair", from: 80, to: null, with: ["D"] },
      { kind: "interchangeable", for: ["D"] },
      { kind: "adds-coverage", coverage: 4 },
    ]);
  });

  it("names every rule that keeps a candidate out", () => {
    const alignment = aligned(4, (first, second) => (first === 0 && second === 3 ? null : 80));
    expect(
      leftOut(D, [A, B], { alignment, excluded: ["D"], incompatiblePairs: [["B", "D"]], sizeMaximum: 2 }),
    ).toEqual([
      { kind: "excluded" },
      { kind: "incompatible", with: ["B"] },
      { kind: "pair-unknown", with: ["A"] },
      { kind: "no-seat-left", sizeMaximum: 2 },
      { kind: "adds-nothing" },
    ]);
  });
});
