import fc from "fast-check";
import type { Dependency } from "../recommendation/index.ts";

export const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
export type Id = (typeof IDS)[number];

const anyId = fc.constantFrom(...IDS);

/** Any edge, also one from an id to itself. */
export const edges: fc.Arbitrary<Dependency<Id>> = fc.record({ dependent: anyId, prerequisite: anyId });

/** Edges that may or may not close a cycle. */
export const edgeLists = fc.array(edges, { maxLength: 14 });

/** Edges that never close a cycle: each dependent comes after its prerequisite in a shuffled order. */
export const acyclicEdges: fc.Arbitrary<readonly Dependency<Id>[]> = fc
  .tuple(
    fc.shuffledSubarray([...IDS], { minLength: IDS.length }),
    fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }),
  )
  .map(([order, pairs]) =>
    pairs.flatMap(([i, j]) => {
      const prerequisite = order[Math.min(i, j)];
      const dependent = order[Math.max(i, j)];
      return i === j || dependent === undefined || prerequisite === undefined
        ? []
        : [{ dependent, prerequisite }];
    }),
  );

/** Everything that waits for `id`, found by following every edge again and again until nothing is added. */
export function waitingFor(id: Id, list: readonly Dependency<Id>[]): ReadonlySet<Id> {
  const waiting = new Set<Id>();
  for (let before = -1; before < waiting.size; ) {
    before = waiting.size;
    for (const { dependent, prerequisite } of list)
      if (prerequisite === id || waiting.has(prerequisite)) waiting.add(dependent);
  }
  return waiting;
}
