export interface Edge {
  readonly dependent: string;
  readonly prerequisite: string;
}

/** A node's column, left to right, and its row within the column, from 0. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

export interface LayeredLayout {
  readonly places: ReadonlyMap<string, Place>;
  readonly columns: number;
  /** Rows of the tallest column. */
  readonly rows: number;
}

/**
 * Columns for an acyclic graph: every prerequisite stands left of what depends on it, as far right as it can, so that
 * what must come just before a node stands next to it. Within a column nodes keep the order in which they are given.
 * Edges to nodes that are not given are ignored.
 */
export function layeredLayout(nodes: readonly string[], edges: readonly Edge[]): LayeredLayout {
  const known = new Set(nodes);
  const inside = edges.filter(
    ({ dependent, prerequisite }) => known.has(dependent) && known.has(prerequisite),
  );
  const depth = new Map<string, number>();
  for (const node of nodes) depthOf(node, inside, depth);

  const deepest = Math.max(0, ...depth.values());
  const filled = new Map<number, number>();
  const places = new Map<string, Place>();
  for (const node of nodes) {
    const column = deepest - (depth.get(node) ?? 0);
    const row = filled.get(column) ?? 0;
    places.set(node, { column, row });
    filled.set(column, row + 1);
  }
  return { places, columns: nodes.length === 0 ? 0 : deepest + 1, rows: Math.max(0, ...filled.values()) };
}

/** Length of the longest chain of dependents after the node. */
function depthOf(node: string, edges: readonly Edge[], known: Map<string, number>): number {
  const found = known.get(node);
  if (found !== undefined) return found;
  known.set(node, 0);
  const dependents = edges
    .filter(({ prerequisite }) => prerequisite === node)
    .map(({ dependent }) => dependent);
  const depth =
    dependents.length === 0 ? 0 : 1 + Math.max(...dependents.map((next) => depthOf(next, edges, known)));
  known.set(node, depth);
  return depth;
}
