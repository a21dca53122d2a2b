import { describe, expect, it } from "vitest";
import { comments } from "../testing/clearance-acts.ts";
import { NIST_OFFICE, roundOf, STATE_EB, USDA } from "../testing/clearance-builder.ts";
import { CLEARANCE_STATUSES } from "./answer.ts";
import { agenciesOf, commentIn, isRunning, officeIn } from "./round.ts";

const ROUND = roundOf(comments(NIST_OFFICE, "critical", "administrative"));

describe("officeIn", () => {
  it("finds the office's part, or nothing", () => {
    expect(officeIn(ROUND, NIST_OFFICE)?.standing).toBe("concur-with-comment");
    expect(officeIn(ROUND, USDA)).toBeNull();
  });
});

describe("commentIn", () => {
  it("finds the comment by its number, or nothing", () => {
    expect(commentIn(ROUND, 2)?.severity).toBe("administrative");
    expect(commentIn(ROUND, 3)).toBeNull();
  });
});

describe("isRunning", () => {
  it("is true until an end", () => {
    const running = CLEARANCE_STATUSES.filter((status) => status !== "draft" && isRunning(status));
    expect(running).toEqual(["in-coordination", "elevated", "split-memo"]);
  });
});

describe("agenciesOf", () => {
  it("are the convener's and those that are required, with that of the office in question", () => {
    expect(agenciesOf(ROUND, STATE_EB)).toEqual({
      lead: "NSC",
      assigned: ["NSC", "STATE", "DOC", "NIST"],
      share: "STATE",
    });
    expect(agenciesOf(ROUND, null).share).toBeNull();
  });
});
