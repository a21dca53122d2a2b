import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, type Question, SHARE, STANDARDS, tableWith } from "../testing/stance-builder.ts";
import type { Issue } from "./issue.ts";
import { alphaOf, kappaBetween, type SharedScale, sharedScales } from "./shared-scale.ts";

const CABLES: Issue<Question> = { ...LAW, id: "cables", weight: 1 };
const LEADERS: Issue<Question> = { ...STANDARDS, id: "cables", weight: 3 };

/** The only scale of a table, of these issues and the whole weight. */
function scaleOf(...issues: readonly Question[]): SharedScale<Question> {
  return { issues, share: 1 };
}

describe("sharedScales", () => {
  it("puts issues together that are answered alike, the scale with the most weight first", () => {
    const table = tableWith([FLOWS, LAW, STANDARDS, SHARE, CABLES], ["contract", true, "state", 3, false]);
    expect(sharedScales(table)).toEqual([
      { issues: ["law", "cables"], share: expect.closeTo(1 / 2) },
      { issues: ["flows"], share: expect.closeTo(1 / 6) },
      { issues: ["standards"], share: expect.closeTo(1 / 6) },
      { issues: ["share"], share: expect.closeTo(1 / 6) },
    ]);
  });

  it("leaves out issues without weight", () => {
    expect(sharedScales(tableWith([{ ...LAW, weight: 0 }, FLOWS], [true, "contract"]))).toMatchObject([
      { issues: ["flows"] },
    ]);
  });
});

describe("kappaBetween", () => {
  it("counts the square of the distance on levels, each issue by its weight", () => {
    const table = tableWith([STANDARDS, LEADERS], ["industry", "state"], ["mixed", "state"]);
    const agreement = expectOk(kappaBetween(table, scaleOf("standards", "cables"), "A", "B"));
    expect(agreement.observedDisagreement).toBeCloseTo(0.25 * 0.25, 15);
    expect(agreement.expectedDisagreement).toBeCloseTo(
      0.25 * 0.25 * 0.25 + 0.25 * 0.75 * 1 + 0.75 * 0.25 * 0.25,
      15,
    );
    expect(agreement).toMatchObject({ compared: 2, coverage: 1 });
  });

  it("counts options and yes and no whole", () => {
    const law = tableWith([LAW, CABLES], [true, false], [true, true]);
    expect(expectOk(kappaBetween(law, scaleOf("law", "cables"), "A", "B"))).toMatchObject({
      observedDisagreement: expect.closeTo(1 / 3),
      expectedDisagreement: expect.closeTo(1 / 3),
    });
    const flows = tableWith(
      [FLOWS, { ...FLOWS, id: "cables" }],
      ["contract", "adequacy"],
      ["contract", "contract"],
    );
    expect(expectOk(kappaBetween(flows, scaleOf("flows", "cables"), "A", "B")).agreement).toBeCloseTo(0, 15);
  });

  it("spaces amounts by their numbers, over those that both hold", () => {
    const table = tableWith([SHARE, { ...SHARE, id: "cables" }], [0, 80], [40, 80]);
    const agreement = expectOk(kappaBetween(table, scaleOf("share", "cables"), "A", "B"));
    expect(agreement.observedDisagreement).toBeCloseTo(0.125, 15);
    expect(agreement.expectedDisagreement).toBeCloseTo((0.25 + 1 + 0.25 + 0) / 4, 15);
  });

  it("is absent where nothing is shared, on a scale without issues or between unknowns", () => {
    expect(expectOk(kappaBetween(tableWith([LAW], [true], [null]), scaleOf("law"), "A", "B")).reason).toBe(
      "nothing-comparable",
    );
    expect(expectOk(kappaBetween(tableWith([LAW], [true], [true]), scaleOf(), "A", "B")).reason).toBe(
      "nothing-comparable",
    );
  });

  it("refuses a holder who is not there, and issues that are on no one scale", () => {
    const table = tableWith([LAW, FLOWS], [true, "contract"], [true, "adequacy"]);
    expect(expectRefusal(kappaBetween(table, scaleOf("law"), "A", "D"), "holder-unknown").holder).toBe("D");
    const mixed = expectRefusal(kappaBetween(table, scaleOf("law", "flows"), "A", "B"), "level-unknown");
    expect(mixed.value).toBe("contract");
  });
});

describe("alphaOf", () => {
  it.each([
    [
      "yes and no",
      tableWith([LAW, CABLES], [true, false], [true, false], [true, null]),
      scaleOf("law", "cables"),
    ],
    [
      "options",
      tableWith([FLOWS, { ...FLOWS, id: "cables" }], ["contract", "adequacy"], ["contract", "adequacy"]),
      scaleOf("flows", "cables"),
    ],
    [
      "levels",
      tableWith([STANDARDS, LEADERS], ["state", "mixed"], ["state", "mixed"]),
      scaleOf("standards", "cables"),
    ],
    ["amounts", tableWith([SHARE, { ...SHARE, id: "cables" }], [3, 20], [3, 20]), scaleOf("share", "cables")],
  ])("is 1 when all agree on %s and not all is the same", (_name, table, scale) => {
    expect(expectOk(alphaOf(table, scale))).toMatchObject({ alpha: 1, reason: null, units: 2 });
  });

  it("knows that neighboring levels are less apart than the ends", () => {
    const near = tableWith([STANDARDS, LEADERS], ["industry", "state"], ["mostly industry", "state"]);
    const far = tableWith([STANDARDS, LEADERS], ["industry", "state"], ["state", "state"]);
    const [of, other] = [near, far].map(
      (table) => expectOk(alphaOf(table, scaleOf("standards", "cables"))).alpha,
    );
    expect(of).toBeGreaterThan(other ?? Number.NaN);
  });

  it("is absent on a scale without issues", () => {
    expect(expectOk(alphaOf(tableWith([LAW], [true], [true]), scaleOf())).reason).toBe("no-pairable-codes");
  });
});
