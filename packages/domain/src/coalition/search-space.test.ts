import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { NEVER_ADMITTED, searchSpace } from "./search-space.ts";

describe("searchSpace", () => {
  it("leaves out who meets nothing, what nobody or too few can cover, and what has no weight", () => {
    const space = searchSpace(
      fourWith({
        requirements: [
          { id: "design", weight: 3, level: 3, depth: 1 },
          { id: "make", weight: 2, level: 2, depth: 3 },
          { id: "test", weight: 0, level: 2, depth: 2 },
        ],
      }),
    );
    expect(space.addable).toEqual([0]);
    expect([...space.openUnits]).toEqual([3]);
    expect([...space.openNeeds]).toEqual([1]);
    expect([space.base, space.baseUnits, space.sizeMaximum]).toEqual([[], 0, 1]);
  });

  it("counts what mandatory members cover, and leaves what they have begun", () => {
    const space = searchSpace(fourWith({ mandatory: ["C"] }));
    expect([space.base, space.baseUnits]).toEqual([[2], 2]);
    expect(space.addable).toEqual([0, 3]);
    expect([...space.openUnits]).toEqual([3, 4]);
    expect([...space.openNeeds]).toEqual([1, 1]);
    expect([[...space.metFrom], [...space.met]]).toEqual([
      [0, 1, 2],
      [0, 1],
    ]);
  });

  it("leaves out who is excluded, separated from a mandatory member, or to be done without", () => {
    expect(searchSpace(fourWith({ excluded: ["A"] })).addable).toEqual([1, 2, 3]);
    const separated = fourWith({ mandatory: ["C"], incompatiblePairs: [["A", "C"]] });
    expect(searchSpace(separated).addable).toEqual([3]);
    expect(searchSpace(fourWith({ mandatory: ["C"] }), 2).base).toEqual([]);
    expect(searchSpace(fourWith(), 0).addable).toEqual([1, 2, 3]);
  });

  it("admits candidates before pairs, the best aligned first, and separated pairs never", () => {
    const alignment = aligned(4, (first, second) => 90 - 10 * (second - first));
    const space = searchSpace(fourWith({ alignment, incompatiblePairs: [["B", "C"]] }));
    const named = space.admissions.map(({ tier, first, second }) => [tier, first, second]);
    expect(named.slice(0, 4)).toEqual([0, 1, 2, 3].map((member) => [0, member, null]));
    expect(named.slice(4)).toEqual([
      [1, 0, 1],
      [1, 2, 3],
      [2, 0, 2],
      [2, 1, 3],
      [3, 0, 3],
    ]);
    expect(space.admittedAt[1]).toBe(4);
    expect(space.admittedAt[4 + 2]).toBe(NEVER_ADMITTED);
  });

  it("admits to mandatory members by the pairs that they make with them", () => {
    const alignment = aligned(4, (first, second) => (first === 0 && second === 2 ? 40 : 90));
    const space = searchSpace(fourWith({ mandatory: ["A", "D"], alignment }));
    expect(space.baseTier).toBe(1);
    expect(space.admissions.map(({ tier, first, second }) => [tier, first, second])).toEqual([
      [1, 0, null],
      [2, 1, null],
      [2, 0, 1],
    ]);
  });

  it("has no more seats than the rules and the candidates leave", () => {
    expect(searchSpace(fourWith({ sizeMaximum: 2 })).sizeMaximum).toBe(2);
    expect(searchSpace(fourWith({ sizeMaximum: 9 })).sizeMaximum).toBe(4);
  });
});
