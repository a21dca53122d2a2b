const GROUPED = new Intl.NumberFormat("en-US");

/** A count with grouped digits, such as "1,204". */
export function formatCount(count: number): string {
  return GROUPED.format(count);
}

/** A count that may have been cut short, such as "1,000+". */
export function formatMatches({
  count,
  isCapped,
}: {
  readonly count: number;
  readonly isCapped: boolean;
}): string {
  return isCapped ? `${formatCount(count)}+` : formatCount(count);
}

/** A count with its noun, such as "1 update" or "3 updates". */
export function formatNumber(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
