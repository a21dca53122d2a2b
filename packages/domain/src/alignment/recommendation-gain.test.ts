import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { FLOWS, LAW, tableWith } from "../testing/stance-builder.ts";
import { alignmentGains } from "./recommendation-gain.ts";

const TABLE = tableWith(
  [LAW, FLOWS],
  [false, "contract"],
  [true, "contract"],
  [true, "adequacy"],
  [null, null],
);
const LAW_OF_A = { holder: "A", issue: "law", to: true } as const;

describe("alignmentGains", () => {
  it("is how much the mean distance of the group falls, each recommendation taken alone", () => {
    const gains = expectOk(
      alignmentGains(TABLE, [
        { recommendation: "DATA-1", group: ["A", "B", "C"], changes: [LAW_OF_A] },
        { recommendation: "DATA-2", group: ["A", "B"], changes: [LAW_OF_A] },
        { recommendation: "DATA-3", group: ["B", "C"], changes: [{ holder: "C", issue: "law", to: false }] },
      ]),
    );
    expect(gains.map(({ recommendation, gain }) => [recommendation, gain])).toEqual([
      ["DATA-1", expect.closeTo(4 / 9)],
      ["DATA-2", expect.closeTo(2 / 3)],
      ["DATA-3", expect.closeTo(-2 / 3)],
    ]);
    expect(gains[0]?.effect).toMatchObject({ comparedPairs: 3 });
  });

  it.each([
    ["no change is linked", ["A", "B"] as const, [], "no-change-linked"],
    ["the group has one member", ["A"] as const, [LAW_OF_A], "fewer-than-two-holders"],
    ["the group cannot be compared", ["A", "D"] as const, [LAW_OF_A], "nothing-comparable"],
  ])("is absent, not zero, when %s", (_name, group, changes, reason) => {
    const gains = expectOk(alignmentGains(TABLE, [{ recommendation: "DATA-1", group, changes }]));
    expect(gains).toMatchObject([{ recommendation: "DATA-1", gain: null, reason }]);
  });

  it("refuses a link that cannot hold, naming the recommendation", () => {
    expect(alignmentGains(TABLE, [{ recommendation: "DATA-1", group: ["A", "A"], changes: [] }])).toEqual({
      ok: false,
      error: { code: "holder-repeated", holder: "A", recommendation: "DATA-1" },
    });
    expect(
      alignmentGains(TABLE, [{ recommendation: "DATA-2", group: ["B", "C"], changes: [LAW_OF_A] }]),
    ).toEqual({
      ok: false,
      error: { code: "holder-unknown", holder: "A", known: ["B", "C"], recommendation: "DATA-2" },
    });
  });
});
