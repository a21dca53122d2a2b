import { NEVER_ADMITTED, type SearchSpace } from "./search-space.ts";

/** What a search may cost, in nodes: sets of members whose possible additions are looked through. */
export interface SearchWork {
  readonly nodeBudget: number;
  nodes: number;
  isSpent: boolean;
}

/** What a search looks for. */
export interface SetQuest {
  /** Least units of coverage that a coalition of each size must have; infinite for sizes of no interest. May be raised on the way. */
  readonly wanted: Float64Array;
  /** Takes a coalition that has them: the places of its members in the space beside the base, read before the call ends. */
  readonly found: (members: Int32Array, units: number) => void;
}

/** Searches parts of a space; every coalition that is wanted and has no superfluous member is found once. */
export interface SetSearch {
  /** The base alone. */
  readonly visitBase: () => void;
  /** The base and one more. */
  readonly visitOne: (member: number) => void;
  /** All coalitions with these two, whose other members and pairs were admitted before them. */
  readonly visitPair: (first: number, second: number, admission: number) => void;
  /** All coalitions but the base alone, whatever their weakest pair. */
  readonly visitAll: () => void;
}

/**
 * Depth first, adding only who meets something that is open, best first. A branch is left when even the largest gains
 * of those who may still join, taken as if none overlapped, bring no size to what is wanted of it. For a requirement
 * that needs several members, each counts as bringing its equal part, which is never too little for all together.
 */
export function setSearch(space: SearchSpace, { wanted, found }: SetQuest, work: SearchWork): SetSearch {
  const { met, metFrom, openUnits, admittedAt } = space;
  const count = space.addable.length;
  const width = count + 1;
  const baseSize = space.base.length;
  const rounding = 1e-9 + 1e-12 * openUnits.reduce((sum, units) => sum + units, 0);

  const need = Int32Array.from(space.openNeeds);
  const meeting = new Int32Array(need.length);
  const partNow = new Float64Array(need.length);
  const completesNow = new Float64Array(need.length);
  const chosen = new Int32Array(count);
  const lists = new Int32Array(width * width);
  const potentials = new Float64Array(width * width);
  const gains = new Float64Array(width * width);

  function add(member: number): number {
    let gain = 0;
    const end = metFrom[member + 1] as number;
    for (let at = metFrom[member] as number; at < end; at++) {
      const requirement = met[at] as number;
      need[requirement] = (need[requirement] as number) - 1;
      if (need[requirement] === 0) gain += openUnits[requirement] as number;
    }
    return gain;
  }

  function remove(member: number): void {
    const end = metFrom[member + 1] as number;
    for (let at = metFrom[member] as number; at < end; at++) {
      const requirement = met[at] as number;
      need[requirement] = (need[requirement] as number) + 1;
    }
  }

  function report(size: number, units: number): void {
    if (units >= (wanted[baseSize + size] as number)) found(chosen.subarray(0, size), units);
  }

  /** Units still in reach of these; fills what one member more brings to each requirement. */
  function reachOf(from: number, end: number): number {
    meeting.fill(0);
    for (let entry = from; entry < end; entry++) {
      const member = lists[entry] as number;
      const last = metFrom[member + 1] as number;
      for (let at = metFrom[member] as number; at < last; at++) {
        const requirement = met[at] as number;
        meeting[requirement] = (meeting[requirement] as number) + 1;
      }
    }
    let reach = 0;
    for (let requirement = 0; requirement < need.length; requirement++) {
      const needed = need[requirement] as number;
      const isOpen = needed > 0 && (meeting[requirement] as number) >= needed;
      const units = isOpen ? (openUnits[requirement] as number) : 0;
      reach += units;
      partNow[requirement] = isOpen ? units / needed : 0;
      completesNow[requirement] = needed === 1 ? units : 0;
    }
    return reach;
  }

  /** Keeps those who bring something, most first; gives the end of the kept. */
  function sortByPotential(from: number, end: number): number {
    let kept = from;
    for (let entry = from; entry < end; entry++) {
      const member = lists[entry] as number;
      let potential = 0;
      let gain = 0;
      const last = metFrom[member + 1] as number;
      for (let at = metFrom[member] as number; at < last; at++) {
        potential += partNow[met[at] as number] as number;
        gain += completesNow[met[at] as number] as number;
      }
      if (potential === 0) continue;
      let place = kept;
      for (; place > from && (potentials[place - 1] as number) < potential; place--) {
        lists[place] = lists[place - 1] as number;
        potentials[place] = potentials[place - 1] as number;
        gains[place] = gains[place - 1] as number;
      }
      lists[place] = member;
      potentials[place] = potential;
      gains[place] = gain;
      kept++;
    }
    return kept;
  }

  /** Whether a set of `size` with `units` can come to what is wanted by adding the entry at `from` and others after it. */
  function isPromising(size: number, units: number, reach: number, from: number, end: number): boolean {
    let most = units + (potentials[from] as number) + rounding;
    const atMost = units + reach;
    for (let next = from + 1; next < end; next++) {
      most += potentials[next] as number;
      if (Math.min(most, atMost) >= (wanted[baseSize + size + 1 + next - from] as number)) return true;
    }
    return false;
  }

  function isInReach(size: number, most: number, additions: number): boolean {
    for (let added = 1; added <= additions; added++) {
      if (most >= (wanted[baseSize + size + added] as number)) return true;
    }
    return false;
  }

  function expand(size: number, units: number, from: number, end: number, admission: number): void {
    if (work.nodes >= work.nodeBudget) {
      work.isSpent = true;
      return;
    }
    work.nodes++;
    const reach = reachOf(from, end);
    if (!isInReach(size, units + reach, end - from)) return;
    const kept = sortByPotential(from, end);
    for (let entry = from; entry < kept; entry++) {
      chosen[size] = lists[entry] as number;
      report(size + 1, units + (gains[entry] as number));
    }
    for (let entry = from; entry + 1 < kept; entry++) {
      if (work.isSpent || !isPromising(size, units, reach, entry, kept)) return;
      const member = lists[entry] as number;
      const below = from + width;
      let belowEnd = below;
      for (let later = entry + 1; later < kept; later++) {
        const other = lists[later] as number;
        if ((admittedAt[member * count + other] as number) < admission) lists[belowEnd++] = other;
      }
      if (belowEnd === below) continue;
      chosen[size] = member;
      expand(size + 1, units + add(member), below, belowEnd, admission);
      remove(member);
    }
  }

  return {
    visitBase: () => report(0, space.baseUnits),
    visitOne: (member) => {
      chosen[0] = member;
      report(1, space.baseUnits + add(member));
      remove(member);
    },
    visitPair: (first, second, admission) => {
      chosen[0] = first;
      chosen[1] = second;
      const units = space.baseUnits + add(first) + add(second);
      report(2, units);
      let end = 0;
      for (let other = 0; other < count; other++) {
        const isWithBoth =
          (admittedAt[first * count + other] as number) < admission &&
          (admittedAt[second * count + other] as number) < admission;
        if (isWithBoth) lists[end++] = other;
      }
      if (end > 0) expand(2, units, 0, end, admission);
      remove(first);
      remove(second);
    },
    visitAll: () => {
      for (let member = 0; member < count; member++) lists[member] = member;
      if (count > 0) expand(0, space.baseUnits, 0, count, NEVER_ADMITTED);
    },
  };
}
