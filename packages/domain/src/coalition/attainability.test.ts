import { describe, expect, it } from "vitest";
import { aligned, fourWith } from "../testing/coalition-builder.ts";
import { unattainableRequirements, unknownCapabilities } from "./attainability.ts";

const requirement = (id: string, level: number, depth: number, weight = 1) => ({ id, level, depth, weight });
const unattainable = (...args: Parameters<typeof fourWith>) => unattainableRequirements(fourWith(...args));

describe("unattainableRequirements", () => {
  it("is empty when everything can be covered", () => {
    expect(unattainable()).toEqual([]);
    expect(unattainable({ mandatory: ["A", "C", "D"] })).toEqual([]);
  });

  it("names what nobody meets and what too few meet, with weight or without", () => {
    const requirements = [
      requirement("design", 4, 2),
      requirement("make", 4, 1, 0),
      requirement("test", 2, 2),
    ];
    const capability = [
      [4, 1, 2],
      [null, null, 2],
      [1, 3, 2],
      [1, 3, null],
    ];
    const names = { barred: [], unknown: ["B"] };
    expect(unattainable({ requirements, capability })).toEqual([
      { requirement: "design", reason: "too-few", depth: 2, meeting: ["A"], ...names },
      { requirement: "make", reason: "nobody", depth: 1, meeting: [], ...names },
    ]);
  });

  it("names who would meet it and is barred", () => {
    expect(unattainable({ excluded: ["A"] })).toEqual([
      { requirement: "design", reason: "nobody", depth: 1, meeting: [], barred: ["A"], unknown: [] },
    ]);
    expect(unattainable({ mandatory: ["B"], incompatiblePairs: [["A", "B"]] })).toMatchObject([
      { requirement: "design", reason: "nobody", barred: ["A"] },
    ]);
  });

  it("names what only candidates who may not sit together could cover", () => {
    const separated = { requirement: "test", reason: "separated", depth: 2, meeting: ["C", "D"] };
    expect(unattainable({ incompatiblePairs: [["D", "C"]] })).toMatchObject([separated]);
    const alignment = aligned(4, (first) => (first === 2 ? null : 80));
    expect(unattainable({ alignment })).toMatchObject([separated]);
    expect(unattainable({ alignment, unknownPairs: "allow" })).toEqual([]);
  });

  it("names what needs more seats than there are", () => {
    expect(unattainable({ sizeMaximum: 1 })).toMatchObject([
      { requirement: "test", reason: "too-few-seats" },
    ]);
    expect(unattainable({ sizeMaximum: 2, mandatory: ["C"] })).toEqual([]);
    expect(unattainable({ sizeMaximum: 2, mandatory: ["A", "B"] })).toMatchObject([
      { requirement: "test", reason: "too-few-seats", meeting: ["C", "D"] },
    ]);
  });

  it("leaves to the search what takes too long to tell", () => {
    const count = 60;
    const names = Array.from({ length: count }, (_, index) => `C${index}`);
    const incompatiblePairs = names.flatMap((first, a) =>
      names.filter((_, b) => b > a && b % 30 === a % 30).map((second) => [first, second] as const),
    );
    const model = {
      candidates: names,
      requirements: [requirement("all", 1, 31)],
      capability: names.map(() => [1]),
      alignment: aligned(count, () => 80),
      incompatiblePairs,
    };
    expect(unattainable(model)).toEqual([]);
  });
});

describe("unknownCapabilities", () => {
  it("lists every level that nobody has stated", () => {
    const capability = [
      [4, null, 1],
      [0, 2, 0],
      [2, 3, 2],
      [null, 1, 4],
    ];
    expect(unknownCapabilities(fourWith({ capability }))).toEqual([
      { candidate: "A", requirement: "make" },
      { candidate: "D", requirement: "design" },
    ]);
  });
});
