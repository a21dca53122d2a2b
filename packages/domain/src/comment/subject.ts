import {
  type IdMalformed,
  parseClearanceRoundId,
  parseCollaborationId,
  parseCommitmentKey,
  parseCoordinationSheetId,
  parseHoldingId,
  parseMeetingId,
  parsePriorityRunId,
  parseRecommendationKey,
  parseTableId,
  parseTaskingId,
  parseTensionId,
} from "../id.ts";
import { err, type Result } from "../result.ts";

interface SubjectRule {
  /** How the record is named in an address. */
  readonly parse: (key: string) => Result<string, IdMalformed>;
  /** Whether a marking may release the record abroad; what carries none is for our own government alone. */
  readonly isReleasable: boolean;
}

/** Every kind of record that can be spoken about. A proposed coalition goes by the key of its recommendation. */
export const COMMENT_SUBJECT_KINDS = [
  "recommendation",
  "commitment",
  "table",
  "meeting",
  "coordination-sheet",
  "clearance",
  "tasking",
  "coalition-proposal",
  "priority-run",
  "tension",
  "data-holding",
  "collaboration",
] as const;
export type CommentSubjectKind = (typeof COMMENT_SUBJECT_KINDS)[number];

const AT_HOME = false;

/** Who may read each. */
const SUBJECTS: Readonly<Record<CommentSubjectKind, SubjectRule>> = {
  recommendation: { parse: parseRecommendationKey, isReleasable: true },
  commitment: { parse: parseCommitmentKey, isReleasable: AT_HOME },
  table: { parse: parseTableId, isReleasable: AT_HOME },
  meeting: { parse: parseMeetingId, isReleasable: AT_HOME },
  "coordination-sheet": { parse: parseCoordinationSheetId, isReleasable: AT_HOME },
  clearance: { parse: parseClearanceRoundId, isReleasable: AT_HOME },
  tasking: { parse: parseTaskingId, isReleasable: AT_HOME },
  "coalition-proposal": { parse: parseRecommendationKey, isReleasable: AT_HOME },
  "priority-run": { parse: parsePriorityRunId, isReleasable: AT_HOME },
  tension: { parse: parseTensionId, isReleasable: AT_HOME },
  "data-holding": { parse: parseHoldingId, isReleasable: AT_HOME },
  collaboration: { parse: parseCollaborationId, isReleasable: AT_HOME },
};

/** What is spoken about. */
export interface CommentSubject {
  readonly kind: CommentSubjectKind;
  readonly key: string;
}

/** Fails with `id-malformed` unless a record of this kind can be named so. */
export function parseCommentSubject({ kind, key }: CommentSubject): Result<CommentSubject, IdMalformed> {
  const parsed = SUBJECTS[kind].parse(key);
  return parsed.ok ? { ok: true, value: { kind, key } } : parsed;
}

/** The record in one word, such as `recommendation:CHIP-1`. */
export function formatCommentSubject({ kind, key }: CommentSubject): string {
  return `${kind}:${key}`;
}

/** The record that such a word names; fails with `id-malformed` when it can name none. */
export function parseCommentSubjectText(text: string): Result<CommentSubject, IdMalformed> {
  const [named, ...rest] = text.split(":");
  const kind = COMMENT_SUBJECT_KINDS.find((one) => one === named);
  if (kind === undefined) {
    const expected = "a kind and a key, such as recommendation:CHIP-1";
    return err({ code: "id-malformed", kind: "record", value: text, expected });
  }
  return parseCommentSubject({ kind, key: rest.join(":") });
}

/** Whether a marking may release records of this kind abroad. */
export function isReleasableKind(kind: CommentSubjectKind): boolean {
  return SUBJECTS[kind].isReleasable;
}
