import {
  type Addressee,
  type Comment,
  type CommentDraft,
  type CommentSurroundings,
  commentOf,
  writeComment,
} from "../comment/index.ts";
import { type CommentId, type PersonId, parseCommentId, parseOfficeId, parsePersonId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { country } from "./marking-builder.ts";
import { DOC, NIST, noonOf } from "./record-builder.ts";

export const commentId: CommentId = expectOk(parseCommentId("01890000-0000-7000-8000-000000000099"));
export const GBR = country("GBR");
export const JPN = country("JPN");
export const person = (name: string): PersonId => expectOk(parsePersonId(name));

/** Somebody of DOC writes about CHIP-1 on a day of May 2026. */
export function draftOf(parts: Partial<CommentDraft> = {}): CommentDraft {
  return {
    comment: commentId,
    subject: { kind: "recommendation", key: "CHIP-1" },
    text: "Which plants are funded?",
    sharedWith: [],
    at: noonOf("2026-05-04"),
    by: { person: person("doc-officer"), seat: null, agency: DOC },
    ...parts,
  };
}

/** At home, about a record of DOC and NIST that the United Kingdom and Japan receive. */
export function aroundOf(parts: Partial<CommentSurroundings> = {}): CommentSurroundings {
  return { country: null, receiving: [GBR, JPN], shares: [DOC, NIST], addressees: [], ...parts };
}

export function officeNamed(name: string, parts: Partial<Addressee> = {}): Addressee {
  const mention = { kind: "office", office: expectOk(parseOfficeId(name)) } as const;
  return { mention, country: null, release: "released", ...parts };
}

export function personNamed(name: string, parts: Partial<Addressee> = {}): Addressee {
  return { mention: { kind: "person", person: person(name) }, country: null, release: "released", ...parts };
}

/** The comment that this makes, which must be accepted. */
export function commentWith(
  draft: Partial<CommentDraft> = {},
  around: Partial<CommentSurroundings> = {},
): Comment {
  return commentOf(expectOk(writeComment(draftOf(draft), aroundOf(around))));
}
