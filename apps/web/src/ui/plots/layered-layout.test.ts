import { describe, expect, it } from "vitest";
import { type Edge, layeredLayout } from "./layered-layout.ts";

const edge = (prerequisite: string, dependent: string): Edge => ({ prerequisite, dependent });

const NODES = ["a", "b", "c", "d", "x"];
const EDGES = [
  edge("a", "b"),
  edge("b", "c"),
  edge("a", "c"),
  edge("c", "d"),
  edge("a", "d"),
  edge("x", "d"),
];

describe("the layered layout", () => {
  it("puts every prerequisite left of what depends on it", () => {
    const { places, sizes } = layeredLayout(NODES, EDGES);
    const columnOf = (node: string) => places.get(node)?.column ?? -1;
    expect(EDGES.filter((one) => columnOf(one.prerequisite) >= columnOf(one.dependent))).toEqual([]);
    expect(sizes).toHaveLength(4);
  });

  it("puts what must come just before a node next to it", () => {
    const { places } = layeredLayout(["a", "b", "c", "x"], [edge("a", "b"), edge("b", "c"), edge("x", "c")]);
    expect(places.get("x")?.column).toBe(places.get("b")?.column);
  });

  it("gives no two nodes one place", () => {
    const { places } = layeredLayout(NODES, EDGES);
    expect(new Set([...places.values()].map((place) => JSON.stringify(place))).size).toBe(NODES.length);
  });

  it("leads every edge through free places, one in each column between", () => {
    const { places, wayOf } = layeredLayout(NODES, EDGES);
    const taken = new Set([...places.values()].map((place) => JSON.stringify(place)));
    for (const one of EDGES) {
      const way = wayOf(one);
      const [from = 0, to = 0] = [places.get(one.prerequisite)?.column, places.get(one.dependent)?.column];
      expect(way.map(({ column }) => column)).toEqual(
        Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index),
      );
      expect(way.filter((place) => taken.has(JSON.stringify(place)))).toEqual([]);
    }
  });

  it("shares one way among all edges of a prerequisite", () => {
    const { wayOf } = layeredLayout(NODES, EDGES);
    expect(wayOf(edge("a", "d"))[0]).toEqual(wayOf(edge("a", "c"))[0]);
  });

  it("ignores edges to nodes that are not drawn, and draws nothing for nothing", () => {
    expect(layeredLayout(["a"], [edge("z", "a")]).sizes).toEqual([1]);
    expect(layeredLayout([], []).sizes).toEqual([]);
  });
});
