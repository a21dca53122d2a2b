import { describe, expect, it } from "vitest";
import { precedenceGroups } from "./precedence-group.ts";

/** Groups for edges written as "before after". */
function groupsFor(count: number, ...edges: readonly string[]) {
  return precedenceGroups(count, (item, other) => edges.includes(`${item} ${other}`));
}

describe("precedenceGroups", () => {
  it("puts each item by itself, in order, where nothing leads around", () => {
    expect(groupsFor(3, "2 0", "2 1", "0 1")).toEqual([[2], [0], [1]]);
  });

  it("holds together what leads around, directly or through others", () => {
    expect(groupsFor(5, "4 0", "0 4", "4 1", "1 2", "2 3", "3 1")).toEqual([
      [0, 4],
      [1, 2, 3],
    ]);
  });

  it("keeps to the order of the items where nothing decides", () => {
    expect(groupsFor(3)).toEqual([[0], [1], [2]]);
    expect(groupsFor(0)).toEqual([]);
  });

  it("is not misled by edges into groups that are closed already", () => {
    expect(groupsFor(4, "2 3", "1 3", "1 0", "0 1", "0 3")).toEqual([[0, 1], [2], [3]]);
  });

  it("takes a thousand items in a row", () => {
    expect(precedenceGroups(1000, (item, other) => other === (item + 1) % 1000)).toHaveLength(1);
  });
});
