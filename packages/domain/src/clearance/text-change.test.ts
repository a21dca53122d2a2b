import { describe, expect, it } from "vitest";
import { recalls, rewrites, says } from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  frozen,
  NIST_OFFICE,
  NSC,
  roundOf,
  STATE_EB,
  signedOn,
  TEXT,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { CLEARANCE_TEXT_LENGTH_MAXIMUM } from "./call.ts";
import { changeClearedText, changeText, isClearanceOf, lapseDifference } from "./text-change.ts";

const CLEARING = [says(STATE_EB, "concur"), says(DOC_OFFICE, "concur"), says(NIST_OFFICE, "concur")];
const CLEARED = roundOf(...CLEARING);
const NEW_TEXT = frozen("Fund the act in part.\nReport by May.");
const changeTo = (text = NEW_TEXT) => ({ text, ...signedOn("2026-05-21", NSC) });

describe("changeClearedText", () => {
  it("lapses a clearance when the words change, and says what changed", () => {
    expect(expectOk(changeClearedText(CLEARED, changeTo()))).toEqual({
      kind: "lapsed",
      from: "cleared",
      ...changeTo(),
    });
    const lapsed = roundOf(...CLEARING, rewrites(NEW_TEXT.content));
    expect(lapsed.status).toBe("lapsed");
    expect(lapsed.text).toEqual(TEXT);
    expect(lapseDifference(lapsed)?.lines).toEqual([
      {
        kind: "reworded",
        pieces: [
          { kind: "kept", text: "Fund the act in " },
          { kind: "removed", text: "full" },
          { kind: "added", text: "part" },
          { kind: "kept", text: "." },
        ],
      },
      { kind: "kept", text: "Report by May." },
    ]);
    expect(lapseDifference(CLEARED)).toBeNull();
  });

  it("lapses a round that still runs: its answers were given to other words", () => {
    const lapsed = expectOk(changeClearedText(roundOf(says(STATE_EB, "concur")), changeTo()));
    expect(lapsed).toMatchObject({ kind: "lapsed", from: "in-coordination" });
  });

  it("keeps the clearance bound when only line breaks and spaces moved", () => {
    const reflowed = frozen(TEXT.content.replaceAll("\n", "  \n\n"));
    expect(expectOk(changeClearedText(CLEARED, changeTo(reflowed)))).toMatchObject({
      kind: "text-reflowed",
      from: TEXT.sha256,
      text: reflowed,
    });
    const after = roundOf(...CLEARING, rewrites(reflowed.content));
    expect(after.status).toBe("cleared");
    expect([TEXT, reflowed].map(({ sha256 }) => isClearanceOf(after, sha256))).toEqual([false, true]);
  });

  it("refuses the text that is bound, one that cannot be frozen, and a round that binds none", () => {
    expect(expectRefusal(changeClearedText(CLEARED, changeTo(TEXT)), "text-unchanged").sha256).toBe(
      TEXT.sha256,
    );
    expectRefusal(changeClearedText(CLEARED, changeTo({ ...NEW_TEXT, sha256: "" })), "call-unusable");
    const endless = frozen("a".repeat(CLEARANCE_TEXT_LENGTH_MAXIMUM + 1));
    expectRefusal(changeClearedText(CLEARED, changeTo(endless)), "text-too-long");
    const lapsed = roundOf(rewrites(NEW_TEXT.content));
    expect(expectRefusal(changeClearedText(lapsed, changeTo()), "round-ended").status).toBe("lapsed");
    expectRefusal(changeClearedText(roundOf(recalls()), changeTo()), "round-ended");
  });
});

describe("changeText", () => {
  it("lapses the last round where that binds the text, and does nothing to one that does not, or where there is none", () => {
    expect(expectOk(changeText(TEXT, CLEARED, changeTo()))).toMatchObject({ kind: "lapsed" });
    for (const last of [null, roundOf(recalls()), roundOf(rewrites(NEW_TEXT.content))]) {
      expect(expectOk(changeText(TEXT, last, changeTo()))).toBeNull();
    }
  });

  it("refuses the wording in force and one that cannot be frozen, whether or not a round binds it", () => {
    for (const last of [null, CLEARED]) {
      expectRefusal(changeText(TEXT, last, changeTo(TEXT)), "text-unchanged");
      expectRefusal(changeText(TEXT, last, changeTo(frozen(" "))), "call-unusable");
    }
  });
});

describe("isClearanceOf", () => {
  it("is true only of the very text, and only once it is cleared", () => {
    expect(isClearanceOf(CLEARED, TEXT.sha256)).toBe(true);
    expect(isClearanceOf(CLEARED, NEW_TEXT.sha256)).toBe(false);
    expect(isClearanceOf(roundOf(), TEXT.sha256)).toBe(false);
    expect(isClearanceOf(roundOf(...CLEARING, rewrites(NEW_TEXT.content)), TEXT.sha256)).toBe(false);
  });
});
