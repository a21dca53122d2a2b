import type {
  ClearanceAnswer,
  ClearanceStatus,
  CommentSeverity,
  CommentState,
  ElevationLevel,
  OfficeStanding,
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

export const SEVERITY_WORDS: Readonly<Record<CommentSeverity, string>> = {
  critical: "Critical",
  substantive: "Substantive",
  administrative: "Administrative",
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
