import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentWith, person } from "../testing/comment-builder.ts";
import { DOC, noonOf } from "../testing/record-builder.ts";
import { type CommentEntry, commentAfter, commentOf, presentComment } from "./comment.ts";

const { written } = commentWith();
const signed = { at: noonOf("2026-05-05"), by: { person: person("doc-officer"), seat: null, agency: DOC } };
const corrected = (text: string): CommentEntry => ({ kind: "corrected", text, mentions: [], ...signed });
const withdrawn: CommentEntry = { kind: "withdrawn", reason: "Wrong record.", ...signed };

describe("presentComment", () => {
  it("has the words of the last correction, and those written until there is one", () => {
    expect(presentComment([written])).toEqual(commentOf(written));
    const after = presentComment([written, corrected("One"), corrected("Two"), withdrawn]);
    expect(after).toMatchObject({ text: "Two", correction: { text: "Two" }, withdrawal: withdrawn });
  });

  it("is the same however the history is cut in two", () => {
    const texts = fc.array(fc.string({ minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.nat(6), fc.boolean(), (words, cut, isWithdrawn) => {
        const entries = [written, ...words.map(corrected), ...(isWithdrawn ? [withdrawn] : [])];
        const at = 1 + Math.min(cut, entries.length - 1);
        const stepwise = entries.slice(at).reduce(commentAfter, presentComment(entries.slice(0, at)));
        expect(stepwise).toEqual(presentComment(entries));
      }),
    );
  });

  it("fails for a history that no comment can have", () => {
    expect(() => presentComment([])).toThrow(/begins with nothing/);
    expect(() => presentComment([withdrawn])).toThrow(/begins with withdrawn/);
    expect(() => presentComment([written, written])).toThrow(/written twice/);
    expect(() => presentComment([written, withdrawn, corrected("No")])).toThrow(/after it was withdrawn/);
  });
});
