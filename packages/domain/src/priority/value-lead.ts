import type { ValueBounds } from "./value-bounds.ts";

/** Leads beyond this, of scales that extrapolate very far, are taken as this: they cannot leave the numbers. */
const LEAD_MAXIMUM = 1e100;

/** By how much one alternative can lead another on each criterion at most: worth all it can be, against the least. */
export function mostLead(
  { criteria, low, high }: ValueBounds<string, string>,
  leader: number,
  rival: number,
): Float64Array {
  const columns = criteria.length;
  return Float64Array.from({ length: columns }, (_none, column) => {
    const lead = (high[leader * columns + column] as number) - (low[rival * columns + column] as number);
    return Math.max(-LEAD_MAXIMUM, Math.min(LEAD_MAXIMUM, lead));
  });
}

/** By how much it leads on each criterion at least. */
export function leastLead(bounds: ValueBounds<string, string>, leader: number, rival: number): Float64Array {
  return mostLead({ ...bounds, low: bounds.high, high: bounds.low }, leader, rival);
}
