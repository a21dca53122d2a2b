import { describe, expect, it } from "vitest";
import type { SheetRow } from "../frame/outputs.ts";
import { outlookSentence } from "./sheet-sentence.ts";

const row = (
  toWin: number | null,
  toTurn: number | null,
  sought: SheetRow["sought"] = "reject",
  reason = null,
) =>
  ({
    outlook: { toWin, toTurn, reason },
    sought,
    tally: { for: 87, against: 54, abstain: 0, undecided: 3, notKnown: 47 },
  }) as SheetRow;

describe("outlookSentence", () => {
  it.each([
    [row(50, 1), "To see it rejected, 50 votes of 50 open must be won and 1 vote must be turned."],
    [row(34, 0, "adopt"), "To see it adopted, 34 votes of 50 open must be won."],
    [row(0, 2), "To see it rejected, 2 votes must be turned."],
    [row(0, 0), "To see it rejected, nothing more is needed."],
  ])("says how many votes are missing", (given, sentence) => {
    expect(outlookSentence(given)).toBe(sentence);
  });

  it("says why nothing can be said", () => {
    const silent = {
      ...row(null, null),
      outlook: { toWin: null, toTurn: null, reason: "rule-not-known" },
    } as SheetRow;
    expect(outlookSentence(silent)).toBe(
      "Nothing can be said of the outcome: how the body decides is not known.",
    );
  });
});
