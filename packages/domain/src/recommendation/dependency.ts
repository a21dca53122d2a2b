import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";

/** `dependent` cannot be finished before `prerequisite`. */
export interface Dependency<Id extends string> {
  readonly dependent: Id;
  readonly prerequisite: Id;
}

/** Dependencies that lead back to where they began; the first and last id are the same. */
export interface DependencyCycle<Id extends string> {
  readonly code: "dependency-cycle";
  readonly cycle: readonly Id[];
}

/** Dependencies without a cycle, ready to ask. Ids are kept in text order, so that every answer is deterministic. */
export interface DependencyGraph<Id extends string> {
  /** Every id, prerequisites before what depends on them. */
  readonly order: readonly Id[];
  readonly prerequisites: ReadonlyMap<Id, readonly Id[]>;
  readonly dependents: ReadonlyMap<Id, readonly Id[]>;
}

/** What a recommendation unlocks: what waits for it directly, and everything that waits behind those too. */
export interface Unlocks<Id extends string> {
  readonly direct: readonly Id[];
  /** Includes the direct ones. */
  readonly all: readonly Id[];
}

/**
 * The graph of these dependencies. An id named only in `dependencies` belongs to it too; repeats count once.
 *
 * Fails with `dependency-cycle`, showing one cycle, when a recommendation would wait for itself.
 *
 * @example
 * ```ts
 * import { dependencyGraph, unlocks } from "@entente/domain";
 *
 * const flows = { dependent: "DATA-3", prerequisite: "DATA-1" };
 * const pooling = { dependent: "POOL-1", prerequisite: "DATA-3" };
 * const graph = dependencyGraph(["DATA-1", "DATA-3", "POOL-1"], [flows, pooling]);
 * if (graph.ok) console.log(unlocks(graph.value, "DATA-1").all.join(", ")); // → DATA-3, POOL-1
 *
 * const closed = dependencyGraph([], [flows, { dependent: "DATA-1", prerequisite: "DATA-3" }]);
 * if (!closed.ok) console.log(closed.error.cycle.join(" needs ")); // → DATA-1 needs DATA-3 needs DATA-1
 * ```
 */
export function dependencyGraph<Id extends string>(
  ids: Iterable<Id>,
  dependencies: readonly Dependency<Id>[],
): Result<DependencyGraph<Id>, DependencyCycle<Id>> {
  const known = new Set(ids);
  for (const { dependent, prerequisite } of dependencies) known.add(dependent).add(prerequisite);
  const sorted = [...known].toSorted(compareText);

  const prerequisites = neighbors(sorted, dependencies, ({ dependent, prerequisite }) => [
    dependent,
    prerequisite,
  ]);
  const dependents = neighbors(sorted, dependencies, ({ dependent, prerequisite }) => [
    prerequisite,
    dependent,
  ]);
  const order = topologicalOrder(sorted, prerequisites, dependents);
  const stuck = sorted.filter((id) => !order.has(id));
  const cycle = cycleAmong(stuck, prerequisites);
  if (cycle !== null) return err({ code: "dependency-cycle", cycle });
  return ok({ order: [...order], prerequisites, dependents });
}

/** The graph with one more edge; fails with `dependency-cycle`, beginning at its dependent, when that would close one. */
export function withDependency<Id extends string>(
  graph: DependencyGraph<Id>,
  added: Dependency<Id>,
): Result<DependencyGraph<Id>, DependencyCycle<Id>> {
  const path = pathThrough(graph.prerequisites, added.prerequisite, added.dependent);
  if (path !== null) return err({ code: "dependency-cycle", cycle: [added.dependent, ...path] });
  return dependencyGraph(graph.order, [...edgesOf(graph), added]);
}

/** What waits for this id, directly and transitively; `isOpen` leaves out what no longer waits. */
export function unlocks<Id extends string>(
  graph: DependencyGraph<Id>,
  id: Id,
  isOpen: (id: Id) => boolean = () => true,
): Unlocks<Id> {
  const direct = listed(graph.dependents, id).filter(isOpen);
  const reached = new Set<Id>(direct);
  for (const next of reached) {
    for (const dependent of listed(graph.dependents, next)) if (isOpen(dependent)) reached.add(dependent);
  }
  return { direct, all: [...reached].toSorted(compareText) };
}

function neighbors<Id extends string>(
  ids: readonly Id[],
  dependencies: readonly Dependency<Id>[],
  ends: (dependency: Dependency<Id>) => readonly [Id, Id],
): ReadonlyMap<Id, readonly Id[]> {
  const sets = new Map<Id, Set<Id>>(ids.map((id) => [id, new Set()]));
  for (const dependency of dependencies) {
    const [from, to] = ends(dependency);
    sets.get(from)?.add(to);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].toSorted(compareText)]));
}

function listed<Id extends string>(edges: ReadonlyMap<Id, readonly Id[]>, id: Id): readonly Id[] {
  return edges.get(id) ?? [];
}

/** Kahn's algorithm; an id on a cycle, or behind one, is left out. */
function topologicalOrder<Id extends string>(
  ids: readonly Id[],
  prerequisites: ReadonlyMap<Id, readonly Id[]>,
  dependents: ReadonlyMap<Id, readonly Id[]>,
): ReadonlySet<Id> {
  const order = new Set(ids.filter((id) => listed(prerequisites, id).length === 0));
  const isReady = (id: Id) => listed(prerequisites, id).every((prerequisite) => order.has(prerequisite));
  for (const id of order) {
    for (const dependent of listed(dependents, id)) if (isReady(dependent)) order.add(dependent);
  }
  return order;
}

/** A cycle among ids that each wait for one of them: walk back until an id comes again. Absent when there are none. */
function cycleAmong<Id extends string>(
  stuck: readonly Id[],
  prerequisites: ReadonlyMap<Id, readonly Id[]>,
): readonly Id[] | null {
  const isStuck = new Set(stuck);
  const walked: Id[] = [];
  let id = stuck[0];
  while (id !== undefined && !walked.includes(id)) {
    walked.push(id);
    id = listed(prerequisites, id).find((prerequisite) => isStuck.has(prerequisite));
  }
  return id === undefined ? null : [...walked.slice(walked.indexOf(id)), id];
}

/** The ids from one to the other along the edges, both included; absent when there is no way. */
function pathThrough<Id extends string>(
  edges: ReadonlyMap<Id, readonly Id[]>,
  from: Id,
  to: Id,
): readonly Id[] | null {
  const cameFrom = new Map<Id, Id | null>([[from, null]]);
  for (const id of cameFrom.keys()) {
    if (id === to) return trace(cameFrom, to);
    for (const next of listed(edges, id)) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return null;
}

function trace<Id extends string>(cameFrom: ReadonlyMap<Id, Id | null>, to: Id): readonly Id[] {
  const path: Id[] = [];
  for (let id: Id | null = to; id !== null; id = cameFrom.get(id) ?? null) path.unshift(id);
  return path;
}

function edgesOf<Id extends string>(graph: DependencyGraph<Id>): readonly Dependency<Id>[] {
  return [...graph.prerequisites].flatMap(([dependent, list]) =>
    list.map((prerequisite) => ({ dependent, prerequisite })),
  );
}
