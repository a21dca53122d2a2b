import { describe, expect, it } from "vitest";
import { layeredLayout } from "./layered-layout.ts";

const edge = (prerequisite: string, dependent: string) => ({ prerequisite, dependent });

describe("the layered layout", () => {
  it("puts every prerequisite left of what depends on it", () => {
    const edges = [edge("a", "b"), edge("b", "c"), edge("a", "c"), edge("c", "d"), edge("x", "d")];
    const { places, columns } = layeredLayout(["a", "b", "c", "d", "x"], edges);
    const columnOf = (node: string) => places.get(node)?.column ?? -1;
    expect(edges.filter((one) => columnOf(one.prerequisite) >= columnOf(one.dependent))).toEqual([]);
    expect(columns).toBe(4);
  });

  it("puts what must come just before a node next to it", () => {
    const { places } = layeredLayout(["a", "b", "c", "x"], [edge("a", "b"), edge("b", "c"), edge("x", "c")]);
    expect(places.get("x")?.column).toBe(places.get("b")?.column);
  });

  it("gives no two nodes one place, and keeps their order within a column", () => {
    const nodes = ["p", "q", "r", "s"];
    const { places, rows } = layeredLayout(nodes, [edge("p", "s"), edge("q", "s"), edge("r", "s")]);
    const spots = nodes.map((node) => JSON.stringify(places.get(node)));
    expect(new Set(spots).size).toBe(4);
    expect(["p", "q", "r"].map((node) => places.get(node)?.row)).toEqual([0, 1, 2]);
    expect(rows).toBe(3);
  });

  it("ignores edges to nodes that are not drawn, and draws nothing for nothing", () => {
    expect(layeredLayout(["a"], [edge("z", "a")]).columns).toBe(1);
    expect(layeredLayout([], [])).toMatchObject({ columns: 0, rows: 0 });
  });
});
