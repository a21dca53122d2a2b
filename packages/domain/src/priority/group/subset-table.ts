/** Costs of subsets of up to 31 items, found by hashing. Subsets keep the place in which they came. */
export interface SubsetTable {
  size: number;
  subsets: Int32Array;
  costs: Float64Array;
  /** In how many ways a subset's cost is reached; no more than 2^53 − 1 are counted. */
  counts: Float64Array;
  /** Place + 1 of the subset that fell into this slot; 0 is empty. Never more than half full. */
  slots: Int32Array;
}

const FIRST_CAPACITY = 512;

export function subsetTable(): SubsetTable {
  return {
    size: 0,
    subsets: new Int32Array(FIRST_CAPACITY),
    costs: new Float64Array(FIRST_CAPACITY),
    counts: new Float64Array(FIRST_CAPACITY),
    slots: new Int32Array(FIRST_CAPACITY * 2),
  };
}

/** Place of the subset, or −1. */
export function placeOf(table: SubsetTable, subset: number): number {
  return (table.slots[slotOf(table, subset)] as number) - 1;
}

/** Adds a way to reach the subset: a cheaper one replaces what was known, one that costs the same is counted too. */
export function addWay(
  table: SubsetTable,
  subset: number,
  cost: number,
  count: number,
  tolerance: number,
): void {
  if (table.size === table.subsets.length) double(table);
  const slot = slotOf(table, subset);
  const place = (table.slots[slot] as number) - 1;
  if (place === -1) {
    append(table, slot, subset, cost, count);
  } else if (cost < (table.costs[place] as number) - tolerance) {
    table.costs[place] = cost;
    table.counts[place] = count;
  } else if (cost <= (table.costs[place] as number) + tolerance) {
    table.counts[place] = Math.min((table.counts[place] as number) + count, Number.MAX_SAFE_INTEGER);
  }
}

function append(table: SubsetTable, slot: number, subset: number, cost: number, count: number): void {
  const place = table.size;
  table.size = place + 1;
  table.subsets[place] = subset;
  table.costs[place] = cost;
  table.counts[place] = count;
  table.slots[slot] = table.size;
}

/** The slot that holds the subset, or the empty one where it belongs. Multiplicative hashing, Knuth (1973). */
function slotOf({ slots, subsets }: SubsetTable, subset: number): number {
  const last = slots.length - 1;
  let slot = (Math.imul(subset, 0x9e3779b1) >>> 7) & last;
  for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) {
    if (subsets[held - 1] === subset) return slot;
    slot = (slot + 1) & last;
  }
  return slot;
}

function double(table: SubsetTable): void {
  const capacity = table.size * 2;
  table.subsets = extended(new Int32Array(capacity), table.subsets);
  table.costs = extended(new Float64Array(capacity), table.costs);
  table.counts = extended(new Float64Array(capacity), table.counts);
  table.slots = new Int32Array(capacity * 2);
  for (let place = 0; place < table.size; place++) {
    table.slots[slotOf(table, table.subsets[place] as number)] = place + 1;
  }
}

function extended<T extends Int32Array | Float64Array>(empty: T, entries: T): T {
  empty.set(entries);
  return empty;
}
