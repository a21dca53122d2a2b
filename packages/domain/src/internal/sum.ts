/** The sum of a figure over a list, 0 for an empty one. */
export function sumOf<T>(items: Iterable<T>, figureOf: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += figureOf(item);
  return sum;
}

/** The sum of a list of numbers, 0 for an empty one. */
export function totalOf(values: Iterable<number>): number {
  return sumOf(values, (value) => value);
}
