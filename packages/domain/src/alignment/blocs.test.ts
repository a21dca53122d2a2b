import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, type Holder, LAW, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { blocComparison, blocOutsiders } from "./blocs.ts";
import { pairDistances } from "./pairs.ts";

const PAIRS = pairDistances(
  tableWith([LAW, STANDARDS], [true, "industry"], [true, "mixed"], [false, "state"], [false, "mixed"]),
);

describe("blocComparison", () => {
  it("sets the distance across against the distances within", () => {
    const compared = expectOk(blocComparison(PAIRS, ["A", "B"], ["C", "D"]));
    expect(compared.across).toEqual({
      mean: expect.closeTo((1 + 5 / 6 + 5 / 6 + 2 / 3) / 4),
      comparedPairs: 4,
      pairs: 4,
    });
    expect(compared.withinFirst).toEqual({ mean: expect.closeTo(1 / 6), comparedPairs: 1, pairs: 1 });
    expect(compared.withinSecond.mean).toBeCloseTo(1 / 6, 15);
    expect(compared.separation).toBeCloseTo(5 / 6 - 1 / 6, 15);
  });

  it("is the same whichever bloc comes first, and below 0 when the line is drawn wrong", () => {
    const [one, other] = [
      expectOk(blocComparison(PAIRS, ["A", "C"], ["B", "D"])),
      expectOk(blocComparison(PAIRS, ["D", "B"], ["C", "A"])),
    ];
    expect(one.separation).toBeCloseTo(other.separation ?? Number.NaN, 15);
    expect(one.separation).toBeLessThan(0);
  });

  it("counts only pairs that can be compared", () => {
    const pairs = pairDistances(
      tableWith([LAW, FLOWS], [true, null], [false, "contract"], [null, "contract"], [true, "adequacy"]),
    );
    const compared = expectOk(blocComparison(pairs, ["A", "B"], ["C", "D"]));
    expect(compared.across).toMatchObject({ comparedPairs: 3, pairs: 4 });
    expect(compared.reason).toBeNull();
  });

  it("is absent for a bloc of one, and where a sort of pairs cannot be compared", () => {
    expect(expectOk(blocComparison(PAIRS, ["A"], ["C", "D"]))).toMatchObject({
      separation: null,
      reason: "bloc-of-one",
      withinFirst: { mean: null, comparedPairs: 0, pairs: 0 },
    });
    expect(expectOk(blocComparison(PAIRS, ["A", "B"], ["C"])).reason).toBe("bloc-of-one");
    const rows = [
      [[true], [null], [true], [true]],
      [[true], [true], [true], [null]],
      [[true], [true], [null], [null]],
    ] as const;
    for (const table of rows) {
      const pairs = pairDistances(tableWith([LAW], ...table));
      expect(expectOk(blocComparison(pairs, ["A", "B"], ["C", "D"])).reason).toBe("nothing-comparable");
    }
  });

  const refused: readonly [string, readonly Holder[], readonly Holder[], object][] = [
    ["an empty first bloc", [], ["A"], { code: "bloc-empty", bloc: "first" }],
    ["an empty second bloc", ["A"], [], { code: "bloc-empty", bloc: "second" }],
    ["a holder in both", ["A", "B"], ["B", "C"], { code: "bloc-member-repeated", holder: "B" }],
    ["a holder twice in one", ["A", "A"], ["B"], { code: "bloc-member-repeated", holder: "A" }],
  ];

  it.each(refused)("refuses %s", (_name, first, second, refusal) => {
    expect(blocComparison(PAIRS, first, second)).toEqual({ ok: false, error: refusal });
  });

  it("refuses a holder who is not there", () => {
    const pairs = pairDistances(tableWith([LAW], [true], [true]));
    expect(expectRefusal(blocComparison(pairs, ["A"], ["C"]), "holder-unknown").holder).toBe("C");
  });
});

describe("blocOutsiders", () => {
  it("says how far those in neither are from the members of each", () => {
    const [outsider, ...others] = expectOk(blocOutsiders(PAIRS, ["A", "B"], ["D"]));
    expect(outsider).toEqual({
      holder: "C",
      toFirst: { mean: expect.closeTo((1 + 5 / 6) / 2), comparedPairs: 2, pairs: 2 },
      toSecond: { mean: expect.closeTo(1 / 6), comparedPairs: 1, pairs: 1 },
    });
    expect(others).toEqual([]);
    expect(expectOk(blocOutsiders(PAIRS, ["A", "B"], ["C", "D"]))).toEqual([]);
  });

  it("refuses what are no two blocs", () => {
    expect(expectRefusal(blocOutsiders<Holder>(PAIRS, ["A"], []), "bloc-empty").bloc).toBe("second");
  });
});
