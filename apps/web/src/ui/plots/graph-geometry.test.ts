import { describe, expect, it } from "vitest";
import { graphGeometry, NODE } from "./graph-geometry.ts";
import { layeredLayout } from "./layered-layout.ts";

const edge = (prerequisite: string, dependent: string) => ({ prerequisite, dependent });

describe("the drawing of a graph", () => {
  const nodes = ["a", "b", "c", "d"];
  const edges = [edge("a", "b"), edge("b", "c"), edge("a", "c"), edge("d", "c")];
  const geometry = graphGeometry(layeredLayout(nodes, edges));

  it("keeps boxes apart and inside the picture", () => {
    const corners = nodes.map(geometry.cornerOf);
    for (const [index, [x, y]] of corners.entries()) {
      expect(x >= 0 && x + NODE.width <= geometry.width).toBe(true);
      expect(y >= 0 && y + NODE.height <= geometry.height).toBe(true);
      const touching = corners
        .slice(index + 1)
        .filter(
          ([otherX, otherY]) => Math.abs(otherX - x) < NODE.width && Math.abs(otherY - y) < NODE.height,
        );
      expect(touching).toEqual([]);
    }
  });

  it("starts an edge at its prerequisite and points at its dependent", () => {
    const [fromX, fromY] = geometry.cornerOf("a");
    const [toX, toY] = geometry.cornerOf("c");
    const { path, arrow } = geometry.drawingOf(edge("a", "c"));
    expect(path.startsWith(`M${fromX + NODE.width},${fromY + NODE.height / 2}`)).toBe(true);
    expect(arrow.startsWith(`M${toX} ${toY + NODE.height / 2}`)).toBe(true);
  });
});
