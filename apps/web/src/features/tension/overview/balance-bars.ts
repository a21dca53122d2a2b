import { LEDGER_SIDES, type LedgerBalance, type LedgerSide } from "@entente/domain";

export const BAR_PARTS = ["done", "open", "notKnown"] as const;
export type BarPart = (typeof BAR_PARTS)[number];

/** One bar of the balance; without a side it counts what nobody has said the side of. */
export interface BalanceBar {
  readonly side: LedgerSide | null;
  readonly records: number;
  /** Parts that count something, from left to right; `x` and `width` in percent of the longest bar. */
  readonly parts: readonly {
    readonly part: BarPart;
    readonly count: number;
    readonly x: number;
    readonly width: number;
  }[];
}

/** A bar for each side, and one for what has none where there is any; the longest is as wide as the plot. */
export function balanceBars(balance: LedgerBalance): readonly BalanceBar[] {
  const { withoutSide } = balance;
  const rows = [
    ...LEDGER_SIDES.map((side) => ({ side, ...balance[side] })),
    ...(withoutSide === 0
      ? []
      : [{ side: null, records: withoutSide, done: 0, open: 0, notKnown: withoutSide }]),
  ];
  const longest = Math.max(1, ...rows.map(({ records }) => records));
  return rows.map((row) => {
    const before = (part: BarPart) =>
      BAR_PARTS.slice(0, BAR_PARTS.indexOf(part)).reduce((sum, earlier) => sum + row[earlier], 0);
    return {
      side: row.side,
      records: row.records,
      parts: BAR_PARTS.filter((part) => row[part] > 0).map((part) => ({
        part,
        count: row[part],
        x: (100 * before(part)) / longest,
        width: (100 * row[part]) / longest,
      })),
    };
  });
}
