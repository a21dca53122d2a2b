import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import {
  FLOWS,
  type Holder,
  LAW,
  type Question,
  SHARE,
  STANDARDS,
  stanceAt,
  tableWith,
} from "../testing/stance-builder.ts";
import type { StanceValue } from "./issue.ts";
import { issueSet } from "./issue-set.ts";
import type { Stance } from "./stance.ts";
import { type StanceTableRefusal, stanceOf, stanceTable, stanceTableOfValues } from "./stance-table.ts";

const ISSUES = expectOk(issueSet([LAW, FLOWS, STANDARDS, SHARE]));
const HOLDERS = ["A", "B"] as const satisfies readonly Holder[];

function tableOfStances(...stances: readonly Stance<Holder, Question>[]) {
  return stanceTable({ holders: HOLDERS, issues: ISSUES, stances });
}

describe("stanceTable", () => {
  it("takes the latest stance of each holder on each issue, or that of the day asked for", () => {
    const [before, after] = [
      stanceAt("A", "law", false, "2010-01-01"),
      stanceAt("A", "law", true, "2020-01-01"),
    ];
    const stated = { holders: HOLDERS, issues: ISSUES, stances: [after, before] };
    const today = expectOk(stanceTable(stated));
    expect(stanceOf(today, "A", "law")).toEqual({ state: "known", value: true, stances: [after] });
    const past = expectOk(stanceTable(stated, day("2015-06-01")));
    expect(stanceOf(past, "A", "law")).toEqual({ state: "known", value: false, stances: [before] });
    const earlier = expectOk(stanceTable(stated, day("2009-06-01")));
    expect(stanceOf(earlier, "A", "law")).toEqual({ state: "absent" });
  });

  it("keeps a holder of whom nothing is known", () => {
    const table = expectOk(tableOfStances());
    expect(table.holders).toEqual(["A", "B"]);
    expect([...table.known]).toEqual(Array(8).fill(0));
    expect(stanceOf(table, "B", "share")).toEqual({ state: "absent" });
  });

  it("counts sources that agree as one stance, and takes none where they disagree", () => {
    const [one, same] = [
      stanceAt("A", "flows", "contract", "2020-01-01"),
      stanceAt("A", "flows", "contract", "2020-01-01", { title: "Other" }),
    ];
    const agreed = expectOk(tableOfStances(one, same));
    expect(stanceOf(agreed, "A", "flows")).toEqual({
      state: "known",
      value: "contract",
      stances: [one, same],
    });

    const other = stanceAt("A", "flows", "adequacy", "2020-01-01", { title: "Other" });
    const contested = expectOk(tableOfStances(one, other));
    expect(stanceOf(contested, "A", "flows")).toEqual({ state: "contested", stances: [one, other] });
    expect([...contested.known]).toEqual(Array(8).fill(0));
  });

  it("knows where each value lies on its issue", () => {
    const table = expectOk(
      tableOfStances(
        stanceAt("B", "law", true, "2020-01-01"),
        stanceAt("B", "flows", "contract", "2020-01-01"),
        stanceAt("B", "standards", "mixed", "2020-01-01"),
        stanceAt("B", "share", -0, "2020-01-01"),
      ),
    );
    expect([...table.places]).toEqual([0, 0, 0, 0, 1, 2, 2, 0]);
    expect([...table.known]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  const first = stanceAt("A", "law", true, "2020-01-01");
  const refused: readonly [string, Stance<Holder, Question>, StanceTableRefusal<Holder, Question>][] = [
    [
      "an unknown holder",
      { ...first, holder: "C" },
      { code: "holder-unknown", holder: "C", known: ["A", "B"] },
    ],
    [
      "an unknown issue",
      { ...first, issue: "cables" },
      { code: "issue-unknown", issue: "cables", known: ["law", "flows", "standards", "share"] },
    ],
    [
      "a value that is neither yes nor no",
      stanceAt("A", "law", "yes", "2021-01-01"),
      { code: "stance-kind-mismatched", value: "yes", expected: "yes or no", holder: "A", issue: "law" },
    ],
    [
      "a number among options",
      stanceAt("A", "flows", 1, "2021-01-01"),
      { code: "stance-kind-mismatched", value: 1, expected: "option", holder: "A", issue: "flows" },
    ],
    [
      "a number among levels",
      stanceAt("A", "standards", 1, "2021-01-01"),
      { code: "stance-kind-mismatched", value: 1, expected: "level", holder: "A", issue: "standards" },
    ],
    [
      "words for an amount",
      stanceAt("A", "share", "much", "2021-01-01"),
      { code: "stance-kind-mismatched", value: "much", expected: "number", holder: "A", issue: "share" },
    ],
    [
      "an unknown option",
      stanceAt("A", "flows", "trust", "2021-01-01"),
      {
        code: "stance-option-unknown",
        value: "trust",
        expected: ["adequacy", "certification", "contract"],
        holder: "A",
        issue: "flows",
      },
    ],
    [
      "an amount off the range",
      stanceAt("A", "share", 101, "2021-01-01"),
      { code: "stance-off-range", value: 101, lowest: 0, highest: 100, holder: "A", issue: "share" },
    ],
    [
      "an amount that is no number",
      stanceAt("A", "share", Number.NaN, "2021-01-01"),
      { code: "stance-off-range", value: Number.NaN, lowest: 0, highest: 100, holder: "A", issue: "share" },
    ],
    [
      "a source without a title",
      stanceAt("A", "law", true, "2021-01-01", { title: " " }),
      { code: "stance-source-missing", holder: "A", issue: "law" },
    ],
    [
      "one source that says something twice of the same day",
      { ...first, value: false },
      { code: "stance-repeated", holder: "A", issue: "law", since: day("2020-01-01"), source: "Survey" },
    ],
  ];

  it.each(refused)("refuses %s", (_name, stance, refusal) => {
    expect(expectRefusal(tableOfStances(first, stance), refusal.code)).toEqual(refusal);
  });

  it("refuses a holder named twice", () => {
    const stated = { holders: ["A", "B", "A"] as const, issues: ISSUES, stances: [] };
    expect(expectRefusal(stanceTable(stated), "holder-repeated").holder).toBe("A");
  });
});

describe("stanceTableOfValues", () => {
  it("leaves what is not given absent", () => {
    const table = tableWith([LAW, SHARE], [true, null], [null, 30]);
    expect(stanceOf(table, "A", "law")).toEqual({ state: "known", value: true, stances: [] });
    expect(stanceOf(table, "A", "share")).toEqual({ state: "absent" });
    expect([...table.places]).toEqual([1, 0, 0, 30]);
  });

  const rowsRefused: readonly [string, readonly (readonly (StanceValue | null)[])[], object][] = [
    [
      "a row too few",
      [[true, 1]],
      { code: "stance-rows-misshapen", rows: [2], expected: { rows: 2, entries: 2 } },
    ],
    [
      "an entry too few",
      [[true, 1], [true]],
      { code: "stance-rows-misshapen", rows: [2, 1], expected: { rows: 2, entries: 2 } },
    ],
    [
      "a value that its issue does not allow",
      [
        [true, 1],
        [true, 101],
      ],
      { code: "stance-off-range", value: 101, lowest: 0, highest: 100, holder: "B", issue: "share" },
    ],
  ];

  it.each(rowsRefused)("refuses %s", (_name, rows, refusal) => {
    const issues = expectOk(issueSet([LAW, SHARE]));
    expect(stanceTableOfValues(HOLDERS, issues, rows)).toEqual({ ok: false, error: refusal });
  });

  it("refuses a holder named twice", () => {
    const refused = stanceTableOfValues(["A", "A"], expectOk(issueSet([LAW])), [[true], [true]]);
    expect(expectRefusal(refused, "holder-repeated").holder).toBe("A");
  });
});

describe("stanceOf", () => {
  it("is absent for a holder or an issue that the table does not have", () => {
    const table = tableWith([LAW], [true]);
    expect(stanceOf(table, "D", "law")).toEqual({ state: "absent" });
    expect(stanceOf(table, "A", "share")).toEqual({ state: "absent" });
  });
});
