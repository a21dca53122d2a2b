import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { essentialMembers } from "./essential.ts";

const namesOf = (...args: Parameters<typeof fourWith>) =>
  essentialMembers(fourWith(...args)).essential.map(({ member, requirements }) => [member, ...requirements]);

describe("essentialMembers", () => {
  it("are those without whom less can be covered, with what only they bring", () => {
    expect(namesOf()).toEqual([
      ["A", "design"],
      ["C", "test"],
      ["D", "test"],
    ]);
  });

  it("are none where everybody has a double", () => {
    const capability = [
      [4, 2, 2],
      [4, 2, 2],
      [4, 2, 2],
      [0, 0, 0],
    ];
    expect(namesOf({ capability })).toEqual([]);
  });

  it("can be essential by the rules alone", () => {
    const capability = [
      [4, 0, 0],
      [0, 2, 0],
      [4, 2, 0],
      [0, 0, 0],
    ];
    expect(namesOf({ capability, incompatiblePairs: [["A", "B"]] })).toEqual([["C"]]);
  });

  it("judge mandatory members as if they were free to leave", () => {
    expect(namesOf({ mandatory: ["B"] })).toEqual(namesOf());
    expect(namesOf({ mandatory: ["D"], excluded: ["A", "B", "C"] })).toEqual([]);
  });

  it("are undecided when the budget is spent first", () => {
    const first = essentialMembers(fourWith({ limits: { nodeBudget: 1 } }));
    expect(first).toMatchObject({ essential: [], undecided: ["A"], search: { isComplete: false } });
    const later = essentialMembers(fourWith({ limits: { nodeBudget: 4 } }));
    expect(later.undecided.length).toBeGreaterThan(0);
    expect([...later.essential.map(({ member }) => member), ...later.undecided]).toEqual(["A", "C", "D"]);
  });
});
