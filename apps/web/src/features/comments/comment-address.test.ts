import { COMMENT_SUBJECT_KINDS } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { newCommentHref, recordHref, recordHrefAt, subjectIn } from "./comment-address.ts";

describe("addresses of comments", () => {
  it.each(COMMENT_SUBJECT_KINDS)("name a %s so that it is found again", (kind) => {
    const subject = { kind, key: "ttc/export-controls" };
    const query = new URL(newCommentHref(subject), "http://localhost").searchParams;
    expect(subjectIn(Object.fromEntries(query))).toEqual(subject);
  });

  it("lead to what was said on the record's page, or to one comment there", () => {
    const subject = { kind: "recommendation", key: "CHIP-1" } as const;
    expect(recordHref(subject)).toBe("/recommendations/CHIP-1#comments");
    expect(recordHref({ kind: "collaboration", key: "us-japan-6g" })).toBe(
      "/collaborations/joint-work/us-japan-6g#comments",
    );
    expect(recordHref({ kind: "data-holding", key: "7" })).toBe("/pooling/holding/7#comments");
    expect(recordHrefAt(subject, "7")).toBe("/recommendations/CHIP-1?comment=7#comment-7");
  });

  it("name nothing without a kind that there is, or without a key", () => {
    expect(subjectIn({ kind: "planet", key: "CHIP-1" })).toBeNull();
    expect(subjectIn({ kind: "recommendation" })).toBeNull();
    expect(subjectIn({})).toBeNull();
  });
});
