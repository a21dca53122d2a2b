import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, SHARE, STANDARDS, stanceAt, tableWith } from "../testing/stance-builder.ts";
import { distanceBetween } from "./distance.ts";
import { issueSet } from "./issue-set.ts";
import { stanceTable } from "./stance-table.ts";

describe("distanceBetween", () => {
  const table = tableWith(
    [LAW, FLOWS, STANDARDS, SHARE],
    [true, "adequacy", "industry", 20],
    [false, "adequacy", "mixed", null],
  );

  it("says how far two are apart, on what, and what could not be compared", () => {
    expect(expectOk(distanceBetween(table, "A", "B"))).toEqual({
      first: "A",
      second: "B",
      distance: 0.625,
      alignment: 0.375,
      reason: null,
      coverage: 0.8,
      isThin: false,
      contributions: [
        { issue: "law", first: true, second: false, distance: 1, contribution: 0.5 },
        { issue: "standards", first: "industry", second: "mixed", distance: 0.5, contribution: 0.125 },
        { issue: "flows", first: "adequacy", second: "adequacy", distance: 0, contribution: 0 },
      ],
      notCompared: [{ issue: "share", first: "known", second: "absent" }],
    });
  });

  it("is 0 to oneself", () => {
    expect(expectOk(distanceBetween(table, "B", "B"))).toMatchObject({
      distance: 0,
      alignment: 1,
      coverage: 0.8,
    });
  });

  it("shows an issue of no weight and lets it move nothing", () => {
    const pair = expectOk(
      distanceBetween(
        tableWith([LAW, { ...FLOWS, weight: 0 }], [true, "adequacy"], [true, "contract"]),
        "A",
        "B",
      ),
    );
    expect(pair.distance).toBe(0);
    expect(
      pair.contributions.map(({ issue, distance, contribution }) => [issue, distance, contribution]),
    ).toEqual([
      ["flows", 1, 0],
      ["law", 0, 0],
    ]);
  });

  it.each([
    [0.5, false],
    [0.6, true],
    [1, true],
    [0, false],
  ])("calls half of the weight thin under a threshold of %d: %s", (thinBelow, isThin) => {
    const half = tableWith([LAW, FLOWS, STANDARDS], [true, null, "industry"], [false, "adequacy", null]);
    expect(expectOk(distanceBetween(half, "A", "B", { thinBelow }))).toMatchObject({ coverage: 0.5, isThin });
  });

  it("is absent, with the reason, when no issue is known of both", () => {
    expect(
      expectOk(distanceBetween(tableWith([LAW, FLOWS], [true, null], [null, "contract"]), "A", "B")),
    ).toEqual({
      first: "A",
      second: "B",
      distance: null,
      alignment: null,
      reason: "no-shared-issue",
      coverage: 0,
      isThin: true,
      contributions: [],
      notCompared: [
        { issue: "law", first: "known", second: "absent" },
        { issue: "flows", first: "absent", second: "known" },
      ],
    });
  });

  it("is absent when what is known of both has no weight", () => {
    const weightless = tableWith([LAW, { ...FLOWS, weight: 0 }], [true, "contract"], [null, "adequacy"]);
    const pair = expectOk(distanceBetween(weightless, "A", "B"));
    expect(pair).toMatchObject({ distance: null, reason: "no-shared-weight" });
    expect(pair.contributions).toMatchObject([{ issue: "flows", distance: 1, contribution: 0 }]);
  });

  it("compares nothing on an issue that sources contest, and shows it", () => {
    const stances = [
      stanceAt("A", "law", true, "2020-01-01"),
      stanceAt("A", "law", false, "2020-01-01", { title: "Other" }),
      stanceAt("B", "law", true, "2020-01-01"),
    ];
    const issues = expectOk(issueSet([LAW]));
    const contested = expectOk(stanceTable({ holders: ["A", "B"], issues, stances }));
    expect(expectOk(distanceBetween(contested, "A", "B"))).toMatchObject({
      reason: "no-shared-issue",
      notCompared: [{ issue: "law", first: "contested", second: "known" }],
    });
  });

  it("refuses holders that the table does not have", () => {
    expect(expectRefusal(distanceBetween(table, "A", "D"), "holder-unknown")).toEqual({
      code: "holder-unknown",
      holder: "D",
      known: ["A", "B"],
    });
    expect(expectRefusal(distanceBetween(table, "C", "A"), "holder-unknown").holder).toBe("C");
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses %d as a threshold", (thinBelow) => {
    const refusal = expectRefusal(distanceBetween(table, "A", "B", { thinBelow }), "thin-below-out-of-range");
    expect(refusal.thinBelow).toBe(thinBelow);
  });
});
