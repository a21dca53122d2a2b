import { describe, expect, it } from "vitest";
import { comments, recalls, resolves, says, takesUpAgain } from "../testing/clearance-acts.ts";
import { DOC_OFFICE, NIST_OFFICE, NSC, roundOf, STATE_EB, signedOn } from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type CommentReopening, type CommentResolution, reopenComment, resolveComment } from "./comment.ts";

/** NIST made comment 1, critical, and comment 2, substantive. */
const COMMENTED = roundOf(comments(NIST_OFFICE, "critical", "substantive"));
const RESOLVED = roundOf(comments(NIST_OFFICE, "critical"), resolves(NIST_OFFICE, 1));

const resolution = (parts: Partial<CommentResolution> = {}): CommentResolution => ({
  office: NIST_OFFICE,
  comment: 1,
  resolution: " taken in ",
  ...signedOn("2026-05-08", NIST_OFFICE),
  ...parts,
});
const reopening = (parts: Partial<CommentReopening> = {}): CommentReopening => ({
  comment: 1,
  reason: " it is not ",
  ...signedOn("2026-05-09", NIST_OFFICE),
  ...parts,
});
const byConvener = { office: NSC, ...signedOn("2026-05-08", NSC) };

describe("resolveComment", () => {
  it("says what was done about the comment", () => {
    expect(expectOk(resolveComment(COMMENTED, resolution())).facts).toEqual([
      {
        kind: "comment-resolved",
        comment: 1,
        from: "open",
        to: "resolved",
        resolution: "taken in",
        ...signedOn("2026-05-08", NIST_OFFICE),
      },
    ]);
    expect(RESOLVED.comments[0]).toMatchObject({
      state: "resolved",
      resolution: { resolution: "taken into the text of the annex" },
    });
  });

  it("clears the text with the last critical comment that held it", () => {
    const last = roundOf(
      comments(NIST_OFFICE, "critical"),
      says(STATE_EB, "concur"),
      says(DOC_OFFICE, "concur"),
    );
    const { facts } = expectOk(resolveComment(last, resolution()));
    expect(facts.map(({ kind }) => kind)).toEqual(["comment-resolved", "cleared"]);
  });

  it("leaves a critical comment to the office that made it, others also to the convener", () => {
    expect(expectRefusal(resolveComment(COMMENTED, resolution(byConvener)), "resolver-not-allowed")).toEqual({
      code: "resolver-not-allowed",
      comment: 1,
      severity: "critical",
      office: NSC,
      allowed: [NIST_OFFICE],
    });
    expectOk(resolveComment(COMMENTED, resolution({ ...byConvener, comment: 2 })));
    const byOther = { office: STATE_EB, ...signedOn("2026-05-08", STATE_EB), comment: 2 };
    const refusal = expectRefusal(resolveComment(COMMENTED, resolution(byOther)), "resolver-not-allowed");
    expect(refusal.allowed).toEqual([NIST_OFFICE, NSC]);
    const forNist = resolution(signedOn("2026-05-08", STATE_EB));
    expectRefusal(resolveComment(COMMENTED, forNist), "signatory-not-of-office");
  });

  it("is refused for a comment that is not there or not open, without words, and after the end", () => {
    expect(expectRefusal(resolveComment(COMMENTED, resolution({ comment: 3 })), "comment-unknown")).toEqual({
      code: "comment-unknown",
      comment: 3,
      comments: 2,
    });
    expect(expectRefusal(resolveComment(RESOLVED, resolution()), "comment-not-in-state")).toMatchObject({
      state: "resolved",
      needed: "open",
    });
    const silent = resolution({ resolution: "" });
    expect(expectRefusal(resolveComment(COMMENTED, silent), "writing-missing").field).toBe("resolution");
    const recalled = roundOf(comments(NIST_OFFICE, "critical"), recalls());
    expectRefusal(resolveComment(recalled, resolution()), "round-ended");
  });
});

describe("reopenComment", () => {
  it("lets the office that made a comment take it up again, with a reason", () => {
    expect(expectOk(reopenComment(RESOLVED, reopening()))).toMatchObject({
      kind: "comment-reopened",
      from: "resolved",
      to: "open",
      reason: "it is not",
    });
    const open = roundOf(
      comments(NIST_OFFICE, "critical"),
      resolves(NIST_OFFICE, 1),
      takesUpAgain(NIST_OFFICE, 1),
    );
    expect(open.comments[0]).toMatchObject({ state: "open", resolution: null });
  });

  it("is refused to others, for what is open, and without a reason", () => {
    expectRefusal(reopenComment(RESOLVED, reopening(signedOn("2026-05-09", NSC))), "signatory-not-of-office");
    expect(expectRefusal(reopenComment(COMMENTED, reopening()), "comment-not-in-state")).toMatchObject({
      state: "open",
      needed: "resolved",
    });
    expect(expectRefusal(reopenComment(RESOLVED, reopening({ reason: "" })), "writing-missing").field).toBe(
      "reason",
    );
  });
});
