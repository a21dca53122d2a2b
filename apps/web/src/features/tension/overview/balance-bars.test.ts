import { type LedgerEntry, ledgerBalance } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { balanceBars } from "./balance-bars.ts";

const entries = (side: LedgerEntry["side"], ...done: readonly (boolean | null)[]): readonly LedgerEntry[] =>
  done.map((isDone) => ({ side, isDone }));

describe("the bars of the balance", () => {
  it("are as long as what they count, cut by what is done, the longest as wide as the plot", () => {
    const balance = ledgerBalance([
      ...entries("promotion", true, false, false, false),
      ...entries("protection", true, null),
    ]);
    expect(balanceBars(balance)).toEqual([
      {
        side: "promotion",
        records: 4,
        parts: [
          { part: "done", count: 1, x: 0, width: 25 },
          { part: "open", count: 3, x: 25, width: 75 },
        ],
      },
      {
        side: "protection",
        records: 2,
        parts: [
          { part: "done", count: 1, x: 0, width: 25 },
          { part: "notKnown", count: 1, x: 25, width: 25 },
        ],
      },
      { side: "both", records: 0, parts: [] },
    ]);
  });

  it("show what nobody has said the side of as not known", () => {
    const bars = balanceBars(ledgerBalance(entries(null, true, false)));
    expect(bars.at(-1)).toEqual({
      side: null,
      records: 2,
      parts: [{ part: "notKnown", count: 2, x: 0, width: 100 }],
    });
    expect(balanceBars(ledgerBalance([])).map(({ records }) => records)).toEqual([0, 0, 0]);
  });
});
