import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import { tableOfFamily, tableOfHolders } from "./narrow.ts";
import { distanceIn, pairDistances } from "./pairs.ts";

const TABLE = tableWith(
  [LAW, FLOWS, STANDARDS],
  [true, "contract", "state"],
  [false, "contract", "state"],
  [true, null, "mixed"],
);

describe("tableOfHolders", () => {
  it("keeps those named, in their order, and their distances", () => {
    const narrowed = expectOk(tableOfHolders(TABLE, ["C", "A"]));
    expect(narrowed.holders).toEqual(["C", "A"]);
    expect(distanceIn(pairDistances(narrowed), "A", "C")).toBe(distanceIn(pairDistances(TABLE), "A", "C"));
  });

  it("refuses a holder who is not there, or named twice", () => {
    expect(expectRefusal(tableOfHolders(TABLE, ["A", "D"]), "holder-unknown").holder).toBe("D");
    expect(expectRefusal(tableOfHolders(TABLE, ["A", "A"]), "holder-repeated").holder).toBe("A");
  });
});

describe("tableOfFamily", () => {
  it("compares on the issues of one family alone", () => {
    const governance = pairDistances(expectOk(tableOfFamily(TABLE, "data-governance")));
    expect(distanceIn(governance, "A", "B")).toBeCloseTo(2 / 3, 15);
    expect(distanceIn(pairDistances(expectOk(tableOfFamily(TABLE, "standards"))), "A", "C")).toBe(0.5);
    expect(distanceIn(pairDistances(expectOk(tableOfFamily(TABLE, "regulation"))), "A", "C")).toBeNull();
  });

  it("refuses a family whose issues have no weight", () => {
    const weightless = tableWith([LAW, { ...STANDARDS, weight: 0 }], [true, "state"]);
    expect(expectRefusal(tableOfFamily(weightless, "standards"), "issue-weights-all-zero").issues).toBe(1);
  });
});
