import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, SHARE, STANDARDS } from "../testing/stance-builder.ts";
import type { Issue, NominalIssue, NumericIssue } from "./issue.ts";
import { type IssueRefusal, issueSet, issuesOfFamily } from "./issue-set.ts";

function flowsWith(change: Partial<NominalIssue<string>>): Issue<string> {
  return { ...(FLOWS as NominalIssue<string>), ...change };
}
function shareWith(change: Partial<NumericIssue<string>>): Issue<string> {
  return { ...(SHARE as NumericIssue<string>), ...change };
}
const APART = [
  [0, 0.5, 1],
  [0.5, 0, 1],
  [1, 1, 0],
];

describe("issueSet", () => {
  it("gives each issue its share of the weight and keeps those without any", () => {
    const set = expectOk(issueSet([LAW, FLOWS, { ...STANDARDS, weight: 0 }, SHARE]));
    expect(set.shares).toEqual([0.5, 0.25, 0, 0.25]);
    expect(set.issues.map(({ id }) => id)).toEqual(["law", "flows", "standards", "share"]);
  });

  it("keeps proportions of weights too large to add up", () => {
    const set = expectOk(
      issueSet([
        { ...LAW, weight: 1.5e308 },
        { ...FLOWS, weight: 1.5e308 },
      ]),
    );
    expect(set.shares).toEqual([0.5, 0.5]);
  });

  it("accepts no issues at all, and options with distances of their own", () => {
    expect(expectOk(issueSet([])).shares).toEqual([]);
    expect(issueSet([flowsWith({ optionDistances: APART })]).ok).toBe(true);
  });

  const refused: readonly [string, readonly Issue<string>[], IssueRefusal<string>][] = [
    ["an id that comes twice", [LAW, LAW], { code: "issue-repeated", issue: "law" }],
    [
      "a weight that is no number",
      [{ ...LAW, weight: Number.NaN }],
      { code: "issue-weight-not-finite", issue: "law", weight: Number.NaN },
    ],
    [
      "an endless weight",
      [{ ...LAW, weight: Number.POSITIVE_INFINITY }],
      { code: "issue-weight-not-finite", issue: "law", weight: Number.POSITIVE_INFINITY },
    ],
    [
      "a negative weight",
      [{ ...LAW, weight: -1 }],
      { code: "issue-weight-negative", issue: "law", weight: -1 },
    ],
    [
      "issues without any weight",
      [
        { ...LAW, weight: 0 },
        { ...FLOWS, weight: 0 },
      ],
      { code: "issue-weights-all-zero", issues: 2 },
    ],
    [
      "a single option",
      [flowsWith({ options: ["adequacy"] })],
      { code: "options-too-few", issue: "flows", options: ["adequacy"], minimum: 2 },
    ],
    [
      "an option that comes twice",
      [flowsWith({ options: ["adequacy", "contract", "adequacy"] })],
      { code: "option-repeated", issue: "flows", option: "adequacy" },
    ],
    [
      "levels that are too few",
      [{ ...STANDARDS, kind: "ordinal", levels: [] }],
      { code: "options-too-few", issue: "standards", options: [], minimum: 2 },
    ],
    [
      "option distances with a row too few",
      [flowsWith({ optionDistances: APART.slice(1) })],
      { code: "option-distances-misshapen", issue: "flows", rows: [3, 3], expected: 3 },
    ],
    [
      "option distances with an entry too few",
      [
        flowsWith({
          optionDistances: [
            [0, 1, 1],
            [1, 0],
            [1, 1, 0],
          ],
        }),
      ],
      { code: "option-distances-misshapen", issue: "flows", rows: [3, 2, 3], expected: 3 },
    ],
    [
      "an option distance above 1",
      [
        flowsWith({
          optionDistances: [
            [0, 2, 1],
            [2, 0, 1],
            [1, 1, 0],
          ],
        }),
      ],
      {
        code: "option-distance-out-of-range",
        issue: "flows",
        between: ["adequacy", "certification"],
        distance: 2,
      },
    ],
    [
      "an option distance that is no number",
      [
        flowsWith({
          optionDistances: [
            [0, Number.NaN, 1],
            [1, 0, 1],
            [1, 1, 0],
          ],
        }),
      ],
      {
        code: "option-distance-out-of-range",
        issue: "flows",
        between: ["adequacy", "certification"],
        distance: Number.NaN,
      },
    ],
    [
      "an option away from itself",
      [
        flowsWith({
          optionDistances: [
            [0.1, 1, 1],
            [1, 0, 1],
            [1, 1, 0],
          ],
        }),
      ],
      { code: "option-distance-to-itself", issue: "flows", option: "adequacy", distance: 0.1 },
    ],
    [
      "option distances that differ there and back",
      [
        flowsWith({
          optionDistances: [
            [0, 1, 1],
            [1, 0, 0.5],
            [1, 0.4, 0],
          ],
        }),
      ],
      {
        code: "option-distances-asymmetric",
        issue: "flows",
        between: ["certification", "contract"],
        there: 0.5,
        back: 0.4,
      },
    ],
    [
      "a range without width",
      [shareWith({ lowest: 5, highest: 5 })],
      { code: "issue-range-without-width", issue: "share", lowest: 5, highest: 5 },
    ],
    [
      "a range that runs backward",
      [shareWith({ lowest: 5, highest: 4 })],
      { code: "issue-range-without-width", issue: "share", lowest: 5, highest: 4 },
    ],
    [
      "an end that is no number",
      [shareWith({ lowest: Number.NaN })],
      { code: "issue-range-not-finite", issue: "share", field: "lowest", value: Number.NaN },
    ],
    [
      "an endless range",
      [shareWith({ lowest: -1.5e308, highest: 1.5e308 })],
      { code: "issue-range-not-finite", issue: "share", field: "width", value: Number.POSITIVE_INFINITY },
    ],
    [
      "a step of nothing",
      [shareWith({ step: 0 })],
      { code: "issue-step-invalid", issue: "share", step: 0, width: 100 },
    ],
    [
      "a step too small to count",
      [shareWith({ step: 5e-324 })],
      { code: "issue-step-invalid", issue: "share", step: 5e-324, width: 100 },
    ],
    [
      "a step beyond the range",
      [shareWith({ step: 101 })],
      { code: "issue-step-invalid", issue: "share", step: 101, width: 100 },
    ],
  ];

  it.each(refused)("refuses %s", (_name, issues, refusal) => {
    expect(expectRefusal(issueSet(issues), refusal.code)).toEqual(refusal);
  });
});

describe("issuesOfFamily", () => {
  it("shares the whole weight among the issues of the family", () => {
    const set = expectOk(issueSet([LAW, FLOWS, STANDARDS]));
    expect(expectOk(issuesOfFamily(set, "data-governance")).shares).toEqual([2 / 3, 1 / 3]);
    expect(expectOk(issuesOfFamily(set, "regulation")).issues).toEqual([]);
  });

  it("refuses a family whose issues have no weight", () => {
    const set = expectOk(issueSet([LAW, { ...STANDARDS, weight: 0 }]));
    const refusal = expectRefusal(issuesOfFamily(set, "standards"), "issue-weights-all-zero");
    expect(refusal.issues).toBe(1);
  });
});
