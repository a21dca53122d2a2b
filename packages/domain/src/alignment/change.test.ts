import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type Holder, LAW, type Question, SHARE, tableWith } from "../testing/stance-builder.ts";
import { type ChangeRefusal, type StanceChange, tableAfter } from "./change.ts";

const TABLE = tableWith([LAW, SHARE], [true, 20], [null, 30]);
const YES: StanceChange<Holder, Question> = { holder: "B", issue: "law", to: true };

describe("tableAfter", () => {
  it("is the table with the changes in it", () => {
    const after = expectOk(tableAfter(TABLE, [YES, { holder: "B", issue: "share", to: 100 }]));
    expect([...after.places]).toEqual([1, 20, 1, 100]);
    expect([...after.known]).toEqual([1, 1, 1, 1]);
  });

  const refused: readonly [
    string,
    readonly StanceChange<Holder, Question>[],
    ChangeRefusal<Holder, Question>,
  ][] = [
    [
      "an unknown holder",
      [{ ...YES, holder: "D" }],
      { code: "holder-unknown", holder: "D", known: ["A", "B"] },
    ],
    [
      "an unknown issue",
      [{ ...YES, issue: "cables" }],
      { code: "issue-unknown", issue: "cables", known: ["law", "share"] },
    ],
    [
      "a value that the issue does not allow",
      [{ holder: "A", issue: "share", to: 120 }],
      { code: "stance-off-range", value: 120, lowest: 0, highest: 100, holder: "A", issue: "share" },
    ],
    [
      "the same stance set twice",
      [YES, { ...YES, to: false }],
      { code: "change-repeated", holder: "B", issue: "law" },
    ],
  ];

  it.each(refused)("refuses %s", (_name, changes, refusal) => {
    expect(tableAfter(TABLE, changes)).toEqual({ ok: false, error: refusal });
  });
});
