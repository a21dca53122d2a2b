import { linkHorizontal } from "d3-shape";
import type { Edge, LayeredLayout, Place } from "./layered-layout.ts";

/** Size of a node's box in pixels. */
export const NODE = { width: 190, height: 46 };
const GAP = { x: 56, y: 14 };
const MARGIN = 2;
const ARROW_LENGTH = 8;

/** A point in pixels from the top left. */
export type Point = readonly [x: number, y: number];

export interface EdgeDrawing {
  readonly path: string;
  readonly arrow: string;
}

/** Where everything in a layered graph is drawn; columns are centered on each other. */
export interface GraphGeometry {
  readonly width: number;
  readonly height: number;
  readonly cornerOf: (node: string) => Point;
  readonly drawingOf: (edge: Edge) => EdgeDrawing;
}

const curve = linkHorizontal<unknown, Point>()
  .x(([x]) => x)
  .y(([, y]) => y);

export function graphGeometry({ places, wayOf, sizes }: LayeredLayout): GraphGeometry {
  const tallest = Math.max(0, ...sizes);
  const cornerAt = ({ column, row }: Place): Point => {
    const free = ((tallest - (sizes[column] ?? 0)) * (NODE.height + GAP.y)) / 2;
    return [MARGIN + column * (NODE.width + GAP.x), MARGIN + free + row * (NODE.height + GAP.y)];
  };
  const cornerOf = (node: string): Point => {
    const place = places.get(node);
    if (place === undefined) throw new Error(`${node} is not among the nodes that are drawn`);
    return cornerAt(place);
  };
  return {
    width: Math.max(0, sizes.length * (NODE.width + GAP.x) - GAP.x) + 2 * MARGIN,
    height: Math.max(0, tallest * (NODE.height + GAP.y) - GAP.y) + 2 * MARGIN,
    cornerOf,
    drawingOf: (edge) =>
      drawing(cornerOf(edge.prerequisite), wayOf(edge).map(cornerAt), cornerOf(edge.dependent)),
  };
}

/** From the right side of a box, straight through each free place, to the left side of another box. */
function drawing(from: Point, way: readonly Point[], to: Point): EdgeDrawing {
  const parts: string[] = [];
  let at = rightOf(from);
  for (const place of way) {
    parts.push(curve({ source: at, target: leftOf(place) }) ?? "");
    at = rightOf(place);
    parts.push(`H${at[0]}`);
  }
  const [x, y] = leftOf(to);
  parts.push(curve({ source: at, target: [x - ARROW_LENGTH, y] }) ?? "");
  return { path: parts.join(""), arrow: `M${x} ${y}l-${ARROW_LENGTH} -4v8z` };
}

function leftOf([x, y]: Point): Point {
  return [x, y + NODE.height / 2];
}

function rightOf([x, y]: Point): Point {
  return [x + NODE.width, y + NODE.height / 2];
}
