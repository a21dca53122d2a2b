import type {
  ClearanceAnswer,
  ClearanceStatus,
  ClearanceSubjectKind,
  CommentSeverity,
  CommentState,
  ElevationLevel,
  OfficeAsking,
  OfficeStanding,
  SuspenseRule,
} from "@entente/domain";

export const STANDING_WORDS: Readonly<Record<OfficeStanding, string>> = {
  "not-answered": "Has not answered",
  concur: "Concurs",
  "concur-with-comment": "Concurs with comment",
  "non-concur": "Does not concur",
  "no-equity": "No equity",
  "no-answer": "No answer by the suspense",
  "non-concurrence-withdrawn": "Withdrew its non-concurrence",
};

export const ANSWER_WORDS: Readonly<Record<ClearanceAnswer, string>> = {
  concur: "Concur",
  "concur-with-comment": "Concur with comment",
  "non-concur": "Non-concur",
  "no-equity": "No equity",
};

/** What choosing the answer means and needs. */
export const ANSWER_MEANING: Readonly<Record<ClearanceAnswer, string>> = {
  concur: "The text may go forward as it is.",
  "concur-with-comment":
    "It may go forward, and there are comments. A critical one holds it until it is resolved.",
  "non-concur": "It may not go forward. Needs a reason, and is taken back only in writing.",
  "no-equity": "It does not touch your office's business.",
};

export const ASKING_WORDS: Readonly<Record<OfficeAsking, string>> = {
  required: "Must answer",
  informed: "For information",
};

export const SEVERITY_WORDS: Readonly<Record<CommentSeverity, string>> = {
  critical: "Critical",
  substantive: "Substantive",
  administrative: "Administrative",
};

export const SEVERITY_MEANING: Readonly<Record<CommentSeverity, string>> = {
  critical: "holds the text until your office calls it resolved",
  substantive: "about what is said; holds nothing",
  administrative: "about how it is said; holds nothing",
};

export const COMMENT_STATE_WORDS: Readonly<Record<CommentState, string>> = {
  open: "Open",
  resolved: "Resolved",
  superseded: "Superseded by a later answer",
  settled: "Settled a level up",
};

export const LEVEL_WORDS: Readonly<Record<ElevationLevel, string>> = {
  "working-group": "Working group",
  "interagency-policy-committee": "Interagency policy committee",
  deputies: "Deputies",
  principals: "Principals",
};

export const CLEARANCE_STATUS_WORDS: Readonly<Record<ClearanceStatus, string>> = {
  draft: "Draft",
  "in-coordination": "In coordination",
  elevated: "Elevated",
  "split-memo": "Split memo",
  cleared: "Cleared",
  lapsed: "Lapsed",
  recalled: "Recalled",
};

export const SUBJECT_KIND_WORDS: Readonly<Record<ClearanceSubjectKind, string>> = {
  recommendation: "Recommendation",
  update: "Update",
  "coalition-proposal": "Proposed coalition",
  "report-text": "Report text",
};

export const SUSPENSE_RULE_WORDS: Readonly<Record<SuspenseRule, string>> = {
  proceed: "Proceed without those who are silent",
  hold: "Hold the text until they answer",
};
