import { indexPairs } from "../coalition/pair-alignment.ts";
import { nextBelow, nextUniform, type RandomSeed, randomStream } from "../internal/random.ts";
import { aligned, type Draft } from "./coalition-builder.ts";

interface GeneratedSize {
  readonly candidates: number;
  readonly requirements: number;
  readonly seed: RandomSeed;
  /** Most members who must meet a requirement; 2 unless said otherwise. */
  readonly depthMaximum?: number;
}

/** A draft as real ones look: sparse levels, neighbors better aligned than strangers, alignments from 38 to 99. */
export function generatedDraft({ candidates, requirements, seed, depthMaximum = 2 }: GeneratedSize): Draft {
  const stream = randomStream(seed, "coalition");
  const oneOf = (...list: readonly number[]) => list[nextBelow(stream, list.length)] as number;
  const names = Array.from({ length: candidates }, (_, index) => `C${String(index + 1).padStart(2, "0")}`);
  const spots = names.map(() => [nextUniform(stream), nextUniform(stream)] as const);
  const values = new Map<number, number>();
  for (const [a, b] of indexPairs(candidates)) {
    const [first, second] = [spots[a], spots[b]] as const;
    const apart = Math.hypot((first?.[0] ?? 0) - (second?.[0] ?? 0), (first?.[1] ?? 0) - (second?.[1] ?? 0));
    values.set(a * candidates + b, Math.round(Math.max(38, 99 - 50 * apart - 8 * nextUniform(stream))));
  }
  return {
    candidates: names,
    requirements: Array.from({ length: requirements }, (_, index) => ({
      id: `R${String(index + 1).padStart(2, "0")}`,
      weight: oneOf(1, 2, 3, 4, 5),
      level: oneOf(2, 2, 3),
      depth: oneOf(1, 1, depthMaximum),
    })),
    capability: names.map(() =>
      Array.from({ length: requirements }, () => oneOf(0, 0, 0, 0, 1, 1, 2, 2, 3, 4)),
    ),
    alignment: aligned(candidates, (first, second) => values.get(first * candidates + second) ?? null),
    alignmentMaximum: 100,
  };
}
