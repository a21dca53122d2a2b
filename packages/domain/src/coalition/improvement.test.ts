import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { improvement, placesIn, unitsAtMost, wantedNothing } from "./improvement.ts";
import { searchSpace } from "./search-space.ts";

const space = searchSpace(fourWith());

describe("improvement", () => {
  it("asks for more than the empty coalition, then for more than the best of any size up to its own", () => {
    const { quest, improved, mostUnits } = improvement(space);
    expect([...quest.wanted].slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
    quest.found(Int32Array.of(2, 3), 6);
    expect([...quest.wanted].slice(0, 5)).toEqual([1, 1, 7, 7, 7]);
    quest.found(Int32Array.of(0), 3);
    expect([...quest.wanted].slice(0, 5)).toEqual([1, 4, 7, 7, 7]);
    expect(improved.get(2)).toEqual({ units: 6, places: [2, 3] });
    expect([0, 1, 2, 4].map(mostUnits)).toEqual([0, 3, 6, 6]);
  });

  it("knows no coalition without the mandatory members", () => {
    const { quest, mostUnits } = improvement(searchSpace(fourWith({ mandatory: ["C"], sizeMaximum: 2 })));
    expect([...quest.wanted].slice(1)).toEqual([0, 0, Infinity, Infinity]);
    expect([0, 1].map(mostUnits)).toEqual([-1, -1]);
    expect(mostUnits(9)).toBe(-1);
  });
});

describe("wantedNothing", () => {
  it("has a place for every size", () => {
    expect([...wantedNothing(space)]).toEqual(Array(6).fill(Infinity));
  });
});

describe("placesIn", () => {
  it("begins with the mandatory members", () => {
    expect(placesIn(searchSpace(fourWith({ mandatory: ["C"] })), Int32Array.of(1))).toEqual([2, 3]);
  });
});

describe("unitsAtMost", () => {
  it("adds the largest gains as if none overlapped, up to all that can be covered", () => {
    expect([0, 1, 2, 3, 4].map((size) => unitsAtMost(space, size))).toEqual([0, 4, 7, 9, 9]);
  });
});
