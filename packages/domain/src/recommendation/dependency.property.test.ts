import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { acyclicEdges, edgeLists, edges, IDS, type Id, waitingFor } from "../testing/random-graph.ts";
import { type Dependency, dependencyGraph, unlocks, withDependency } from "./dependency.ts";

const hasCycle = (list: readonly Dependency<Id>[]) => IDS.some((id) => waitingFor(id, list).has(id));

/** Whether each id of the cycle needs the next by one of these edges, and it ends where it began. */
function isRealCycle(cycle: readonly Id[], list: readonly Dependency<Id>[]): boolean {
  const steps = cycle.slice(1).map((prerequisite, index) => ({ dependent: cycle[index], prerequisite }));
  const isEdge = (step: (typeof steps)[number]) =>
    list.some((edge) => edge.dependent === step.dependent && edge.prerequisite === step.prerequisite);
  return cycle.length > 1 && cycle[0] === cycle.at(-1) && steps.every(isEdge);
}

describe("the dependency graph", () => {
  it("refuses exactly the lists that hold a cycle, and shows one that is really there", () => {
    fc.assert(
      fc.property(edgeLists, (list) => {
        const graph = dependencyGraph<Id>(IDS, list);
        expect(graph.ok).toBe(!hasCycle(list));
        expect(graph.ok || isRealCycle(graph.error.cycle, list)).toBe(true);
        const inside = graph.ok ? [] : graph.error.cycle.slice(1);
        expect(new Set(inside).size).toBe(inside.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("places every id once, prerequisites before what depends on them", () => {
    fc.assert(
      fc.property(acyclicEdges, (list) => {
        const { order } = expectOk(dependencyGraph<Id>(IDS, list));
        expect(order.toSorted()).toEqual([...IDS]);
        for (const { dependent, prerequisite } of list)
          expect(order.indexOf(prerequisite)).toBeLessThan(order.indexOf(dependent));
      }),
    );
  });

  it("is the same whatever order its ids and dependencies arrive in", () => {
    const sameListTwice = acyclicEdges.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(sameListTwice, ([list, shuffled]) => {
        expect(dependencyGraph<Id>(IDS.toReversed(), shuffled)).toEqual(dependencyGraph<Id>(IDS, list));
      }),
    );
  });

  it("refuses an added edge exactly when it closes a cycle, beginning at its dependent", () => {
    fc.assert(
      fc.property(acyclicEdges, edges, (list, added) => {
        const graph = expectOk(dependencyGraph<Id>(IDS, list));
        const extended = withDependency(graph, added);
        expect(extended.ok).toBe(!hasCycle([...list, added]));
        const cycle = extended.ok ? null : extended.error.cycle;
        expect(cycle === null || isRealCycle(cycle, [...list, added])).toBe(true);
        expect(cycle?.slice(0, 2) ?? [added.dependent, added.prerequisite]).toEqual([
          added.dependent,
          added.prerequisite,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it("grows edge by edge into the graph of the whole list", () => {
    fc.assert(
      fc.property(acyclicEdges, (list) => {
        const empty = expectOk(dependencyGraph<Id>(IDS, []));
        const grown = list.reduce((graph, edge) => expectOk(withDependency(graph, edge)), empty);
        expect(grown).toEqual(expectOk(dependencyGraph<Id>(IDS, list)));
      }),
    );
  });

  it("unlocks everything that can be reached, and through open ids alone when asked so", () => {
    fc.assert(
      fc.property(acyclicEdges, fc.subarray([...IDS]), (list, open) => {
        const graph = expectOk(dependencyGraph<Id>(IDS, list));
        const isOpen = (id: Id) => open.includes(id);
        const openEdges = list.filter(({ dependent }) => isOpen(dependent));
        for (const id of IDS) {
          expect(unlocks(graph, id).all).toEqual([...waitingFor(id, list)].toSorted());
          expect(unlocks(graph, id, isOpen).all).toEqual([...waitingFor(id, openEdges)].toSorted());
        }
      }),
    );
  });
});
