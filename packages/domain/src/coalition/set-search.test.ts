import { describe, expect, it } from "vitest";
import { aligned, type Draft, fourWith } from "../testing/coalition-builder.ts";
import { placesIn, wantedNothing } from "./improvement.ts";
import { searchSpace } from "./search-space.ts";
import { type SetSearch, setSearch } from "./set-search.ts";

/** The sets, as names in the order of the candidates, that a visit finds of one size with at least so many units. */
function foundBy(
  visit: (search: SetSearch) => void,
  {
    size,
    units,
    nodeBudget = 1000,
    ...draft
  }: Partial<Draft> & { size: number; units: number; nodeBudget?: number },
) {
  const model = fourWith(draft);
  const space = searchSpace(model);
  const wanted = wantedNothing(space);
  wanted[size] = units;
  const sets: string[] = [];
  const found = (members: Int32Array, covered: number) => {
    const names = placesIn(space, members).map((place) => model.candidates[place]);
    sets.push(`${names.toSorted().join("")} ${covered}`);
  };
  const work = { nodeBudget, nodes: 0, isSpent: false };
  visit(setSearch(space, { wanted, found }, work));
  return { sets: sets.toSorted(), work };
}

describe("setSearch", () => {
  it("finds every set of a size that covers enough, once", () => {
    const all = (search: SetSearch) => search.visitAll();
    expect(foundBy(all, { size: 1, units: 2 }).sets).toEqual(["A 3", "B 2", "C 2"]);
    expect(foundBy(all, { size: 2, units: 5 }).sets).toEqual(["AB 5", "AC 5", "CD 6"]);
    expect(foundBy(all, { size: 3, units: 9 }).sets).toEqual(["ACD 9"]);
    expect(foundBy(all, { size: 3, units: 10 }).sets).toEqual([]);
  });

  it("finds the base, and one more member, for what they cover", () => {
    const ofBase = { size: 1, units: 2, mandatory: ["C"] };
    expect(foundBy((search) => search.visitBase(), ofBase).sets).toEqual(["C 2"]);
    expect(foundBy((search) => search.visitBase(), { ...ofBase, units: 3 }).sets).toEqual([]);
    expect(foundBy((search) => search.visitOne(1), { ...ofBase, size: 2 }).sets).toEqual(["CD 6"]);
  });

  it("finds with a pair only what was admitted before it", () => {
    const alignment = aligned(4, (first, second) => 90 - 10 * (second - first));
    const order = (model: Partial<Draft>, a: number, b: number) => {
      const { admissions } = searchSpace(fourWith(model));
      return admissions.findIndex(({ first, second }) => first === a && second === b);
    };
    const visited = (a: number, b: number) => (search: SetSearch) =>
      search.visitPair(a, b, order({ alignment }, a, b));
    expect(foundBy(visited(0, 3), { alignment, size: 3, units: 9 }).sets).toEqual(["ACD 9"]);
    expect(foundBy(visited(0, 2), { alignment, size: 3, units: 9 }).sets).toEqual([]);
    expect(foundBy(visited(0, 1), { alignment, size: 2, units: 5 }).sets).toEqual(["AB 5"]);
  });

  it("keeps separated candidates apart", () => {
    const all = (search: SetSearch) => search.visitAll();
    const apart = { incompatiblePairs: [["A", "C"]] as const };
    expect(foundBy(all, { ...apart, size: 3, units: 9 }).sets).toEqual([]);
    expect(foundBy(all, { ...apart, size: 2, units: 5 }).sets).toEqual(["AB 5", "CD 6"]);
  });

  it("has nothing to visit where nobody can be added", () => {
    const nobody = { requirements: [], capability: [[], [], [], []], size: 1, units: 0 };
    expect(foundBy((search) => search.visitAll(), nobody)).toEqual({
      sets: [],
      work: { nodeBudget: 1000, nodes: 0, isSpent: false },
    });
  });

  it("stops where the budget ends, and says so", () => {
    const { work } = foundBy((search) => search.visitAll(), { size: 3, units: 9, nodeBudget: 1 });
    expect(work).toEqual({ nodeBudget: 1, nodes: 1, isSpent: true });
  });
});
