import { describe, expect, it } from "vitest";
import { commentId, commentWith, officeNamed, person, personNamed } from "../testing/comment-builder.ts";
import { noonOf } from "../testing/record-builder.ts";
import type { Addressee } from "./mention.ts";
import { type MentionReach, newsOfMentions } from "./mention-news.ts";

const subject = { kind: "recommendation", key: "CHIP-1" } as const;
const REACH: MentionReach = {
  peopleOf: (office) => [person(`${office.toLowerCase()}-contact`)],
  mayRead: () => true,
};
const naming = (...addressees: readonly Addressee[]) => commentWith({}, { addressees });

function newsOf(comment: ReturnType<typeof naming>, reach: MentionReach = REACH) {
  return newsOfMentions(
    { comment: commentId, subject, before: null, entry: comment.written, sequence: 1 },
    reach,
  );
}

describe("newsOfMentions", () => {
  it("tells whoever is told for an office, and a person who is named, each with a key of its own", () => {
    expect(newsOf(naming(personNamed("ann"), officeNamed("NIST")))).toEqual(
      ["ann", "nist-contact"].map((to) => ({
        key: `comment:${commentId}:1:${to}`,
        kind: "mentioned",
        about: "CHIP-1",
        at: noonOf("2026-05-04"),
        to,
        because: "mentioned",
        suspense: null,
      })),
    );
  });

  it("tells a person once who is named twice, and nobody of what they wrote themselves", () => {
    const told = newsOf(naming(personNamed("nist-contact"), officeNamed("NIST"), personNamed("doc-officer")));
    expect(told.map(({ to }) => to)).toEqual(["nist-contact"]);
  });

  it("tells nobody who may not read it, though their office is named", () => {
    expect(newsOf(naming(officeNamed("NIST")), { ...REACH, mayRead: () => false })).toEqual([]);
  });

  it("tells nobody when nobody is there to be told for the office", () => {
    expect(newsOf(naming(officeNamed("NIST")), { ...REACH, peopleOf: () => [] })).toEqual([]);
  });

  it("tells after a correction those who were not mentioned before", () => {
    const before = naming(officeNamed("NIST"));
    const { mentions } = naming(officeNamed("NIST"), personNamed("ann"));
    const entry = {
      kind: "corrected",
      text: "Ann too.",
      mentions,
      at: noonOf("2026-05-05"),
      by: before.written.by,
    } as const;
    const told = newsOfMentions({ comment: commentId, subject, before, entry, sequence: 2 }, REACH);
    expect(told.map(({ key }) => key)).toEqual([`comment:${commentId}:2:ann`]);
  });

  it("names the record by its key where people know it by one", () => {
    const meeting = { kind: "meeting", key: "01890000-0000-7000-8000-000000000001" } as const;
    const { written } = naming(personNamed("ann"));
    const [told] = newsOfMentions(
      { comment: commentId, subject: meeting, before: null, entry: written, sequence: 1 },
      REACH,
    );
    expect(told?.about).toBeNull();
  });
});
