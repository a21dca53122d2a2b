import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { FLOWS, LAW, type Question, SHARE, STANDARDS } from "../testing/stance-builder.ts";
import type { Issue } from "./issue.ts";
import { issueSet } from "./issue-set.ts";
import { type IssueWeighting, reweightedIssues } from "./issue-weighting.ts";

const ISSUES = [LAW, FLOWS, STANDARDS];
const families = (data: number, standards: number, regulation = 0) => ({
  "data-governance": data,
  standards,
  regulation,
});

/** Shares of the weight after reweighting. */
function shares(weighting: IssueWeighting<Question>, issues: readonly Issue<Question>[] = ISSUES) {
  return expectOk(issueSet(expectOk(reweightedIssues(issues, weighting)))).shares.map((share) =>
    Number(share.toFixed(4)),
  );
}

describe("reweightedIssues", () => {
  it("puts given weights in the place of the issues' own, and leaves the others", () => {
    expect(shares({ families: null, issues: { law: 0, flows: 3 } })).toEqual([0, 0.75, 0.25]);
    expect(shares({ families: null, issues: {} })).toEqual([0.5, 0.25, 0.25]);
  });

  it("spreads what a family counts over its issues in proportion to their weights", () => {
    expect(shares({ families: families(1, 1), issues: {} })).toEqual([0.3333, 0.1667, 0.5]);
    expect(shares({ families: families(10, 30), issues: { law: 1 } })).toEqual([0.125, 0.125, 0.75]);
    expect(shares({ families: families(0, 5), issues: {} })).toEqual([0, 0, 1]);
  });

  it("lets a family without issues count, for nothing", () => {
    expect(shares({ families: families(1, 1, 8), issues: {} })).toEqual([0.3333, 0.1667, 0.5]);
  });

  it("refuses a family that counts while none of its issues does", () => {
    const refused = reweightedIssues(ISSUES, { families: families(1, 1), issues: { standards: 0 } });
    expect(expectRefusal(refused, "issue-weights-all-zero").issues).toBe(1);
    const idle = { families: families(1, 0), issues: { standards: 0 } } as const;
    expect(shares(idle)).toEqual([0.6667, 0.3333, 0]);
  });

  it("refuses issues that are not there, and weights that are none", () => {
    const refusal = (issues: IssueWeighting<Question>["issues"]) =>
      reweightedIssues(ISSUES, { families: null, issues });
    expect(expectRefusal(refusal({ share: 1 }), "issue-unknown").known).toEqual([
      "law",
      "flows",
      "standards",
    ]);
    expect(expectRefusal(refusal({ law: -1 }), "issue-weight-negative").weight).toBe(-1);
    expect(expectRefusal(refusal({ law: Number.NaN }), "issue-weight-not-finite").issue).toBe("law");
    expect(reweightedIssues([SHARE], { families: families(1, 1, 1), issues: {} }).ok).toBe(true);
  });
});
