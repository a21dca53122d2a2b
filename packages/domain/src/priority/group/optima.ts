/** No more optimal orders than this are listed. */
export const OPTIMA_LISTED = 100;

/** The best orders of some items; a step is an item, or items that share a place. */
export interface Optima<Step> {
  /** How many there are; no more than 2^53 − 1 are counted. */
  readonly count: number;
  /** False when there may be more than `count`. */
  readonly isExact: boolean;
  /** The first of them. */
  readonly orders: readonly (readonly Step[])[];
}

/** The best orders of groups that follow each other: every order of one with every order of the next. */
export function oneAfterOther<Step>(groups: readonly Optima<Step>[]): Optima<Step> {
  return groups.reduce<Optima<Step>>((before, next) => {
    const count = Math.min(before.count * next.count, Number.MAX_SAFE_INTEGER);
    return {
      count,
      isExact: before.isExact && next.isExact && count < Number.MAX_SAFE_INTEGER,
      orders: before.orders
        .flatMap((order) => next.orders.map((following) => [...order, ...following]))
        .slice(0, OPTIMA_LISTED),
    };
  }, NOTHING_TO_ORDER);
}

const NOTHING_TO_ORDER = { count: 1, isExact: true, orders: [[]] };
