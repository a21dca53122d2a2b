/** A place in the first and a place in the second sequence that hold the same, both from 0. */
export type Match = readonly [number, number];

/**
 * The longest common subsequence of two sequences, as places that match, in order. Which of several equally long ones is
 * found depends on the sequences alone.
 *
 * Linear-space shortest edit script (Myers 1986): time grows with the length times the number of differences, memory
 * with the length. What occurs on one side only can never match and is set aside first. A part in which more than
 * `comparisonsMaximum` pairs are left to compare is matched at its ends alone.
 */
export function commonSubsequence(
  before: readonly string[],
  after: readonly string[],
  comparisonsMaximum = Number.POSITIVE_INFINITY,
): readonly Match[] {
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const numbers = new Map<string, number>();
  const first = numbered(before, inAfter, numbers);
  const second = numbered(after, inBefore, numbers);
  const size = first.values.length + second.values.length + 3;
  const search: Search = {
    before: first.values,
    after: second.values,
    reach: { forward: new Int32Array(size), backward: new Int32Array(size) },
    comparisonsMaximum,
    matches: [],
  };
  collect(search, { from: [0, 0], to: [first.values.length, second.values.length] });
  return search.matches.map(
    ([one, other]) => [first.places[one] as number, second.places[other] as number] as const,
  );
}

/** The entries that the other side holds too, as numbers, and where each stood. */
function numbered(entries: readonly string[], other: ReadonlySet<string>, numbers: Map<string, number>) {
  const [values, places]: [number[], number[]] = [[], []];
  for (const [place, entry] of entries.entries()) {
    if (!other.has(entry)) continue;
    const value = numbers.get(entry) ?? numbers.size;
    numbers.set(entry, value);
    values.push(value);
    places.push(place);
  }
  return { values, places };
}

/** How far each diagonal has been followed from the start and from the end. */
interface Reach {
  readonly forward: Int32Array;
  readonly backward: Int32Array;
}
interface Search {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly reach: Reach;
  readonly comparisonsMaximum: number;
  readonly matches: Match[];
}
/** A part of both sequences: places from `from` up to, not including, `to`. */
interface Part {
  readonly from: Match;
  readonly to: Match;
}

/** Adds the matches of this part: those at its ends as they stand, the rest by halving. */
function collect(search: Search, part: Part): void {
  const { before, after, comparisonsMaximum, matches } = search;
  let [x, y] = part.from;
  let [xEnd, yEnd] = part.to;
  while (x < xEnd && y < yEnd && before[x] === after[y]) matches.push([x++, y++]);
  const tail: Match[] = [];
  while (x < xEnd && y < yEnd && before[xEnd - 1] === after[yEnd - 1]) tail.push([--xEnd, --yEnd]);
  if (x < xEnd && y < yEnd && (xEnd - x) * (yEnd - y) <= comparisonsMaximum) {
    const middle = middleOf(search, { from: [x, y], to: [xEnd, yEnd] });
    collect(search, { from: [x, y], to: middle });
    collect(search, { from: middle, to: [xEnd, yEnd] });
  }
  for (const match of tail.reverse()) matches.push(match);
}

/**
 * A point in the middle of a shortest edit script, where the ways from both ends meet. Neither end itself, because the
 * part begins and ends with a difference.
 */
function middleOf(search: Search, part: Part): Match {
  const [width, height] = [part.to[0] - part.from[0], part.to[1] - part.from[1]];
  const { forward, backward } = search.reach;
  const origin = height + 1;
  const skew = width - height;
  const isOdd = skew % 2 !== 0;
  forward[origin + 1] = 0;
  backward[origin + 1] = 0;

  for (let edits = 0; ; edits++) {
    const lowest = -(edits - 2 * Math.max(0, edits - height));
    const highest = edits - 2 * Math.max(0, edits - width);
    for (let diagonal = lowest; diagonal <= highest; diagonal += 2) {
      const x = stepOn(forward, origin, diagonal, edits);
      const end = followForward(search, part, x, x - diagonal);
      forward[origin + diagonal] = end;
      const facing = skew - diagonal;
      const isMet = isOdd && Math.abs(facing) < edits && end + (backward[origin + facing] as number) >= width;
      if (isMet) return [part.from[0] + x, part.from[1] + x - diagonal];
    }
    for (let diagonal = lowest; diagonal <= highest; diagonal += 2) {
      const x = stepOn(backward, origin, diagonal, edits);
      const end = followBackward(search, part, x, x - diagonal);
      backward[origin + diagonal] = end;
      const facing = skew - diagonal;
      const isMet =
        !isOdd && Math.abs(facing) <= edits && end + (forward[origin + facing] as number) >= width;
      if (isMet) return [part.to[0] - end, part.to[1] - (end - diagonal)];
    }
  }
}

/** Where one edit more leads on this diagonal: from the neighbor that is further on. */
function stepOn(reach: Int32Array, origin: number, diagonal: number, edits: number): number {
  const above = reach[origin + diagonal + 1] as number;
  const below = reach[origin + diagonal - 1] as number;
  const isFromAbove = diagonal === -edits || (diagonal !== edits && below < above);
  return isFromAbove ? above : below + 1;
}

function followForward({ before, after }: Search, { from, to }: Part, x: number, y: number): number {
  let steps = 0;
  while (
    from[0] + x + steps < to[0] &&
    from[1] + y + steps < to[1] &&
    before[from[0] + x + steps] === after[from[1] + y + steps]
  )
    steps++;
  return x + steps;
}

function followBackward({ before, after }: Search, { from, to }: Part, x: number, y: number): number {
  let steps = 0;
  while (
    to[0] - x - steps > from[0] &&
    to[1] - y - steps > from[1] &&
    before[to[0] - x - steps - 1] === after[to[1] - y - steps - 1]
  )
    steps++;
  return x + steps;
}
