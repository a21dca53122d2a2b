import { listOf } from "../../../lib/sentence.ts";
import type { AlignmentNames } from "../frame/names.ts";

interface Pair {
  readonly first: string;
  readonly second: string;
}

/** Who is farthest apart: the first such pair, and how many more there are. */
export function farthestWords(pairs: readonly Pair[], { shortCountry }: AlignmentNames): string {
  const [first, ...more] = pairs;
  if (first === undefined) return "none";
  const words = listOf([shortCountry(first.first), shortCountry(first.second)]);
  if (more.length === 0) return words;
  return `${words}, and ${more.length} more ${more.length === 1 ? "pair" : "pairs"}`;
}
