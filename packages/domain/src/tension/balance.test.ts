import { describe, expect, it } from "vitest";
import { LEDGER_SIDE_OF_THEME, THEMES } from "../recommendation/index.ts";
import { type LedgerEntry, type LedgerSide, ledgerBalance } from "./balance.ts";

const entry = (side: LedgerSide | null, isDone: boolean | null = null): LedgerEntry => ({ side, isDone });

describe("ledgerBalance", () => {
  it("counts each side by what is done, open and not known", () => {
    const entries = [
      entry("promotion", true),
      entry("promotion", false),
      entry("promotion"),
      entry("protection", false),
      entry("both", true),
      entry(null, true),
    ];
    expect(ledgerBalance(entries)).toEqual({
      promotion: { records: 3, done: 1, open: 1, notKnown: 1 },
      protection: { records: 1, done: 0, open: 1, notKnown: 0 },
      both: { records: 1, done: 1, open: 0, notKnown: 0 },
      records: 6,
      withoutSide: 1,
      lean: 0.5,
      reason: null,
    });
  });

  it.each([
    ["all promotion", [entry("promotion")], 1],
    ["all protection", [entry("protection"), entry("both")], -1],
    ["as much of either", [entry("promotion"), entry("protection")], 0],
  ])("leans: %s", (_name, entries, lean) => {
    expect(ledgerBalance(entries).lean).toBe(lean);
  });

  it.each([
    ["nothing", []],
    ["what serves either", [entry("both")]],
    ["what nobody has placed", [entry(null)]],
  ])("does not lean with %s", (_name, entries) => {
    expect(ledgerBalance(entries)).toMatchObject({ lean: null, reason: "nothing-on-one-side" });
  });

  it("has a side for every theme of a recommendation", () => {
    const entries = THEMES.map((theme) => entry(LEDGER_SIDE_OF_THEME[theme]));
    expect(ledgerBalance(entries)).toMatchObject({ records: THEMES.length, withoutSide: 0, lean: 0.6 });
  });
});
