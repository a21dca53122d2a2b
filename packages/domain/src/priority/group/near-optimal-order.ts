/**
 * Cost of a good order, where placing j before i costs `costs[i * size + j]`: the least cost or somewhat more.
 *
 * Starts with the item whose place costs least on balance, and moves one item at a time to its best place until no move
 * helps.
 */
export function nearOptimalCost(costs: Float64Array, size: number): number {
  const at = (i: number, j: number) => costs[i * size + j] as number;
  const items = Array.from({ length: size }, (_entry, item) => item);
  const balance = items.map((item) => sumOf(items, (other) => at(item, other) - at(other, item)));
  let order: readonly number[] = items.toSorted((a, b) => (balance[b] as number) - (balance[a] as number));
  let cost = costOf(order, at);
  for (let isBetter = true; isBetter; ) {
    const moved = items.reduce((present, item) => withBestPlace(present, item, at), order);
    const costMoved = costOf(moved, at);
    isBetter = costMoved < cost;
    cost = Math.min(cost, costMoved);
    order = moved;
  }
  return cost;
}

/** What it costs to place the second item before the first. */
type CostAt = (first: number, second: number) => number;

/** The order with this item in the place where it costs least. */
function withBestPlace(order: readonly number[], item: number, at: CostAt): readonly number[] {
  const others = order.filter((other) => other !== item);
  let cost = sumOf(others, (other) => at(other, item));
  let least = cost;
  let place = 0;
  for (const [index, other] of others.entries()) {
    cost += at(item, other) - at(other, item);
    if (cost < least) {
      least = cost;
      place = index + 1;
    }
  }
  return others.toSpliced(place, 0, item);
}

function costOf(order: readonly number[], at: CostAt): number {
  return sumOf(order, (first, place) => sumOf(order.slice(place + 1), (later) => at(later, first)));
}

function sumOf(items: readonly number[], term: (item: number, index: number) => number): number {
  return items.reduce((sum, item, index) => sum + term(item, index), 0);
}
