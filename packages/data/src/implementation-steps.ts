import { type Implementation, nextImplementations } from "@entente/domain";

/** The values to pass through on the shortest allowed way from one to the other, both left out. */
export function stepsBetween(from: Implementation, to: Implementation): readonly Implementation[] {
  if (from === to) return [];
  const ways: (readonly Implementation[])[] = [[from]];
  const reached = new Set<Implementation>([from]);
  for (const way of ways) {
    for (const next of nextImplementations(way.at(-1) ?? from)) {
      if (next === to) return way.slice(1);
      if (reached.has(next)) continue;
      reached.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}
