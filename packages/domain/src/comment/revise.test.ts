import { describe, expect, it } from "vitest";
import { aroundOf, commentWith, GBR, officeNamed, person, personNamed } from "../testing/comment-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { DOC, noonOf } from "../testing/record-builder.ts";
import { commentAfter } from "./comment.ts";
import { correctComment, mayCorrect, mayWithdraw, withdrawComment } from "./revise.ts";

const LATER = noonOf("2026-05-05");
const author = { person: person("doc-officer"), seat: null, agency: DOC };
const colleague = { ...author, person: person("doc-coordinator") };
const comment = commentWith();

function withdrawn() {
  const entry = withdrawComment(comment, {
    reason: "Wrong record.",
    isForAgency: false,
    at: LATER,
    by: author,
  });
  return commentAfter(comment, expectOk(entry));
}

describe("correctComment", () => {
  it("lets the author put other words in place", () => {
    const entry = expectOk(
      correctComment(comment, { text: "Which two plants?", at: LATER, by: author }, aroundOf()),
    );
    expect(entry).toEqual({
      kind: "corrected",
      text: "Which two plants?",
      mentions: [],
      at: LATER,
      by: author,
    });
  });

  it("lets the author mention somebody beside the same words", () => {
    const around = aroundOf({ addressees: [officeNamed("NIST")] });
    const { mentions } = expectOk(
      correctComment(comment, { text: comment.text, at: LATER, by: author }, around),
    );
    expect(mentions).toEqual([{ kind: "office", office: "NIST" }]);
  });

  it("refuses everybody else, the same words, blanks, and what was withdrawn", () => {
    const other = correctComment(comment, { text: "No.", at: LATER, by: colleague }, aroundOf());
    expect(expectRefusal(other, "comment-of-another")).toMatchObject({ author, step: "correct" });
    const by = { at: LATER, by: author };
    expectRefusal(correctComment(comment, { text: comment.text, ...by }, aroundOf()), "comment-unchanged");
    expectRefusal(correctComment(comment, { text: " ", ...by }, aroundOf()), "writing-missing");
    const late = correctComment(withdrawn(), { text: "No.", ...by }, aroundOf());
    expect(expectRefusal(late, "comment-withdrawn")).toMatchObject({ by: author, at: LATER });
  });

  it("refuses to mention somebody with whom the comment was never shared", () => {
    const around = aroundOf({ addressees: [personNamed("liam", { country: GBR })] });
    const refused = correctComment(comment, { text: "Liam?", at: LATER, by: author }, around);
    expect(expectRefusal(refused, "mention-out-of-sight").obstacle).toBe("not-shared");
    const shared = commentWith({ sharedWith: [GBR] });
    expectOk(correctComment(shared, { text: "Liam?", at: LATER, by: author }, around));
  });
});

describe("withdrawComment", () => {
  it("keeps the words and says who withdrew them and why", () => {
    const { text, withdrawal } = withdrawn();
    expect(text).toBe(comment.text);
    expect(withdrawal).toEqual({ kind: "withdrawn", reason: "Wrong record.", at: LATER, by: author });
  });

  it("is for the author, and for whoever may do it for the author's agency", () => {
    const attempt = { reason: "It names a firm.", at: LATER, by: colleague };
    expectOk(withdrawComment(comment, { ...attempt, isForAgency: true }));
    const refused = withdrawComment(comment, { ...attempt, isForAgency: false });
    expect(expectRefusal(refused, "comment-of-another")).toMatchObject({ author, step: "withdraw" });
  });

  it("needs a reason, and happens once", () => {
    const by = { isForAgency: false, at: LATER, by: author };
    expect(expectRefusal(withdrawComment(comment, { reason: "", ...by }), "writing-missing").field).toBe(
      "reason",
    );
    expectRefusal(withdrawComment(withdrawn(), { reason: "Again.", ...by }), "comment-withdrawn");
  });
});

describe("what may be done", () => {
  it("is said before anything is written", () => {
    expectOk(mayCorrect(comment, author.person));
    expectRefusal(mayCorrect(comment, colleague.person), "comment-of-another");
    expectOk(mayWithdraw(comment, { person: colleague.person, isForAgency: true }));
    expectRefusal(
      mayWithdraw(comment, { person: colleague.person, isForAgency: false }),
      "comment-of-another",
    );
    expectRefusal(mayCorrect(withdrawn(), author.person), "comment-withdrawn");
    expectRefusal(
      mayWithdraw(withdrawn(), { person: author.person, isForAgency: true }),
      "comment-withdrawn",
    );
  });
});
