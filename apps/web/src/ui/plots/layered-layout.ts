export interface Edge {
  readonly dependent: string;
  readonly prerequisite: string;
}

/** A column, left to right, and a row within the column, both from 0. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

export interface LayeredLayout {
  readonly places: ReadonlyMap<string, Place>;
  /** The free places through which an edge goes, from its prerequisite to its dependent; none between neighbors. */
  readonly wayOf: (edge: Edge) => readonly Place[];
  /** How many places each column holds, nodes and ways. */
  readonly sizes: readonly number[];
}

/**
 * Columns for an acyclic graph: every prerequisite stands left of what depends on it, as far right as it can, so that
 * what must come just before a node stands next to it. An edge over several columns gets a free place in each between,
 * shared by all edges of its prerequisite, so that no edge runs through a node. Within a column, places follow the mean
 * row of what they hang from. Edges to nodes that are not given are ignored.
 */
export function layeredLayout(nodes: readonly string[], edges: readonly Edge[]): LayeredLayout {
  const known = new Set(nodes);
  const inside = edges.filter(
    ({ dependent, prerequisite }) => known.has(dependent) && known.has(prerequisite),
  );
  const columnOf = columnsOf(nodes, inside);
  const steps = inside.flatMap((edge) => stepsOf(edge, columnOf));
  const columns = ordered(columnsWithWays(nodes, steps, columnOf), steps);

  const all = new Map(
    columns.flatMap((members, column) => members.map(({ id }, row) => [id, { column, row }] as const)),
  );
  return {
    places: new Map([...all].filter(([id]) => known.has(id))),
    wayOf: (edge) =>
      stepsOf(edge, columnOf)
        .slice(1)
        .flatMap(({ from }) => all.get(from.id) ?? []),
    sizes: columns.map((members) => members.length),
  };
}

/** A node, or the way of a prerequisite's edges through one column. */
interface Member {
  readonly id: string;
  readonly column: number;
}
/** A part of an edge, from one column to the next. */
interface Step {
  readonly from: Member;
  readonly to: Member;
}

function columnsOf(nodes: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  for (const node of nodes) depthOf(node, edges, depth);
  const deepest = Math.max(0, ...depth.values());
  return new Map([...depth].map(([node, own]) => [node, deepest - own]));
}

/** Length of the longest chain of dependents after the node. */
function depthOf(node: string, edges: readonly Edge[], known: Map<string, number>): number {
  const found = known.get(node);
  if (found !== undefined) return found;
  const dependents = edges.filter(({ prerequisite }) => prerequisite === node);
  const depth = Math.max(0, ...dependents.map(({ dependent }) => 1 + depthOf(dependent, edges, known)));
  known.set(node, depth);
  return depth;
}

function stepsOf({ prerequisite, dependent }: Edge, columnOf: ReadonlyMap<string, number>): readonly Step[] {
  const [first = 0, last = 0] = [columnOf.get(prerequisite), columnOf.get(dependent)];
  const ways = Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => {
    const column = first + 1 + index;
    return { id: `${prerequisite} through ${column}`, column };
  });
  const stops = [{ id: prerequisite, column: first }, ...ways, { id: dependent, column: last }];
  return stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    return from === undefined ? [] : [{ from, to }];
  });
}

function columnsWithWays(
  nodes: readonly string[],
  steps: readonly Step[],
  columnOf: ReadonlyMap<string, number>,
): readonly (readonly Member[])[] {
  const members = new Map(nodes.map((id) => [id, { id, column: columnOf.get(id) ?? 0 }]));
  for (const { to } of steps) if (!members.has(to.id)) members.set(to.id, to);
  const columns: Member[][] = [];
  for (const member of members.values()) (columns[member.column] ??= []).push(member);
  return columns;
}

/** Each column by the mean row of its members' prerequisites in the column before; ties keep their order. */
function ordered(
  columns: readonly (readonly Member[])[],
  steps: readonly Step[],
): readonly (readonly Member[])[] {
  const rows = new Map<string, number>();
  return columns.map((members) => {
    const weigh = ({ id }: Member) => {
      const before = steps.filter(({ to }) => to.id === id).map(({ from }) => rows.get(from.id) ?? 0);
      return before.length === 0 ? 0 : before.reduce((sum, row) => sum + row, 0) / before.length;
    };
    const sorted = members
      .map((member) => ({ member, weight: weigh(member) }))
      .toSorted((a, b) => a.weight - b.weight)
      .map(({ member }) => member);
    for (const [row, { id }] of sorted.entries()) rows.set(id, row - (sorted.length - 1) / 2);
    return sorted;
  });
}
