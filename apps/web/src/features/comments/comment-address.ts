import { COMMENT_SUBJECT_KINDS, type CommentSubject, type CommentSubjectKind } from "@entente/domain";
import { type Parameters, parameterOf } from "../../lib/parameters.ts";

const PAGE_OF_RECORD: Readonly<Record<CommentSubjectKind, (key: string) => string>> = {
  recommendation: (key) => `/recommendations/${key}`,
  commitment: (key) => `/follow-through/${key}`,
  table: (key) => `/forums/table/${key}`,
  meeting: (key) => `/forums/meetings/${key}`,
  "coordination-sheet": (key) => `/forums/sheets/${key}`,
  clearance: (key) => `/clearances/${key}`,
  tasking: (key) => `/tasks/${key}`,
  "coalition-proposal": (key) => `/coalitions/proposals/${key}`,
  "priority-run": (key) => `/priorities/runs/${key}`,
  tension: (key) => `/tensions/${key}`,
  "data-holding": (key) => `/pooling/holding/${key}`,
  collaboration: (key) => `/collaborations/joint-work/${key}`,
};

/** The page of the record, at what was said about it. */
export function recordHref({ kind, key }: CommentSubject): string {
  return `${PAGE_OF_RECORD[kind](key)}#comments`;
}

/** The same at one comment; the address differs for each, so that a page that is open is asked for anew. */
export function recordHrefAt({ kind, key }: CommentSubject, comment: string): string {
  return `${PAGE_OF_RECORD[kind](key)}?comment=${comment}#${commentAnchor(comment)}`;
}

/** Where a comment stands on the page of its record. */
export function commentAnchor(comment: string): string {
  return `comment-${comment}`;
}

/** The page of one comment. */
export function commentHref(comment: string): string {
  return `/comments/${comment}`;
}

/** The page on which a comment with mentions of people, or for other countries, is written. */
export function newCommentHref({ kind, key }: CommentSubject): string {
  return `/comments/new?${new URLSearchParams({ kind, key })}`;
}

/** The record that the address of that page names; absent when it names none. */
export function subjectIn(parameters: Parameters): CommentSubject | null {
  const kind = COMMENT_SUBJECT_KINDS.find((one) => one === parameterOf(parameters, "kind"));
  const key = parameterOf(parameters, "key");
  return kind === undefined || key === "" ? null : { kind, key };
}
