import type { FrontierOutput } from "@entente/contract";
import { isSameSet } from "../frame/member-set.ts";

export type FrontPoint = FrontierOutput["frontier"]["front"]["points"][number];

/** The point with most coverage; of several the smallest, then the one whose weakest pair is best aligned. */
export function fullestPoint<Point extends Pick<FrontPoint, "size" | "coverage" | "weakestPair">>(
  points: readonly Point[],
): Point | null {
  const [fullest] = points.toSorted(
    (a, b) => b.coverage - a.coverage || a.size - b.size || (b.weakestPair ?? -1) - (a.weakestPair ?? -1),
  );
  return fullest ?? null;
}

/** The point that these members are one of the sets of; absent when they are none of those listed. */
export function pointOf<Point extends Pick<FrontPoint, "sets">>(
  points: readonly Point[],
  members: readonly string[],
): Point | null {
  return points.find(({ sets }) => sets.some((set) => isSameSet(set, members))) ?? null;
}
