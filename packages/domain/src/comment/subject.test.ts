import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import {
  COMMENT_SUBJECT_KINDS,
  formatCommentSubject,
  isReleasableKind,
  parseCommentSubject,
  parseCommentSubjectText,
} from "./subject.ts";

const UUID = "01890000-0000-7000-8000-000000000001";

describe("parseCommentSubject", () => {
  it.each([
    ["recommendation", "CHIP-1"],
    ["commitment", "TTC3-1"],
    ["table", "ttc"],
    ["table", "ttc/export-controls"],
    ["meeting", UUID],
    ["coordination-sheet", UUID],
    ["clearance", UUID],
    ["tasking", UUID],
    ["coalition-proposal", "CHIP-9"],
    ["priority-run", UUID],
    ["tension", UUID],
    ["data-holding", UUID],
    ["collaboration", "us-japan-6g"],
  ] as const)("takes a %s by the name %s that its address has", (kind, key) => {
    expect(expectOk(parseCommentSubject({ kind, key }))).toEqual({ kind, key });
    expect(expectOk(parseCommentSubjectText(formatCommentSubject({ kind, key })))).toEqual({ kind, key });
  });

  it.each(["", "CHIP-1", ":CHIP-1", "planet:CHIP-1", "recommendation", "recommendation:CHIP-1:2"])(
    "refuses the word “%s”, which names no record",
    (text) => {
      expectRefusal(parseCommentSubjectText(text), "id-malformed");
    },
  );

  it.each(COMMENT_SUBJECT_KINDS)("refuses what cannot name a %s", (kind) => {
    for (const key of ["", "?", "../CHIP-1", "CHIP-1; drop table comments"]) {
      expectRefusal(parseCommentSubject({ kind, key }), "id-malformed");
    }
  });
});

describe("isReleasableKind", () => {
  it("is true of recommendations alone: nothing else carries a marking", () => {
    expect(COMMENT_SUBJECT_KINDS.filter(isReleasableKind)).toEqual(["recommendation"]);
  });
});
