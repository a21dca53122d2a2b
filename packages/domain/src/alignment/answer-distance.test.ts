import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { FLOWS, LAW, SHARE, STANDARDS } from "../testing/stance-builder.ts";
import { answerDistance } from "./answer-distance.ts";
import { issueSet } from "./issue-set.ts";

const ISSUES = expectOk(issueSet([LAW, FLOWS, STANDARDS, SHARE]));

describe("answerDistance", () => {
  it.each([
    ["law", true, false, 1],
    ["flows", "adequacy", "adequacy", 0],
    ["flows", "adequacy", "contract", 1],
    ["standards", "industry", "mixed", 0.5],
    ["share", 10, 40, 0.3],
  ] as const)("on %s from %s to %s is %d", (issue, one, other, distance) => {
    expect(answerDistance(ISSUES, issue, one, other)).toBeCloseTo(distance, 15);
    expect(answerDistance(ISSUES, issue, other, one)).toBeCloseTo(distance, 15);
  });

  it("is absent for an issue or an answer that is not there", () => {
    expect(answerDistance(ISSUES, "cables", true, false)).toBeNull();
    expect(answerDistance(ISSUES, "flows", "adequacy", "treaty")).toBeNull();
    expect(answerDistance(ISSUES, "share", 101, 10)).toBeNull();
  });
});
