import type {
  AccessRefusal,
  AcknowledgeRefusal,
  AdmissionRefusal,
  AgencyRepeated,
  AlignmentQuestionRefusal,
  AuthenticationNotRecent,
  Author,
  BlocEmpty,
  BlocMemberRepeated,
  CandidateUnknown,
  CapabilityRefusal,
  ChangeCountInvalid,
  ChangeNotLinked,
  ChangeRepeated,
  ClosureRefusal,
  CoalitionInputsRefusal,
  CountryCode,
  DependencyCycle,
  DoneInFuture,
  DuplicateReasonMissing,
  HoldingRefusal,
  Instant,
  IssueId,
  MemberRepeated,
  MilestoneDone,
  NoticeNotAccepted,
  OfficeAbroad,
  OverlapSettingInvalid,
  PeriodBackwards,
  PositionRefusal,
  PriorityInputsRefusal,
  PriorityModelRefusal,
  PriorityRefusal,
  ProposalBreaksRules,
  PutOffRefusal,
  RatingRefusal,
  RecommendationKey,
  ReportRefusal,
  ResolutionRefusal,
  ScaleRefusal,
  ScheduleRefusal,
  SetTaskingRefusal,
  SuppositionRefusal,
  TaskAnswerRefusal,
  TaskerRefusal,
  TriageRefusal,
  VerificationRefusal,
} from "@entente/domain";
import { z } from "zod";
import { CLEARANCE_REFUSAL_CODES, type ClearanceRefusal } from "./clearance-refusal.ts";
import { COLLABORATION_CODES, type CollaborationRefused } from "./collaboration-refusal.ts";
import { COMMENT_CODES, type CommentRefusal } from "./comment-refusal.ts";
import { COMMITMENT_CODES, type CommitmentRefused } from "./commitment-refusal.ts";
import { FORUM_REFUSAL_CODES, type ForumRefusal } from "./forum-refusal.ts";
import { IDEMPOTENCY_CODES, type IdempotencyRefusal } from "./idempotency-refusal.ts";
import { MARKING_CODES, type MarkingWireRefusal } from "./marking-refusal.ts";
import type { NotFound } from "./not-found.ts";
import type { PeopleRefusal } from "./people-refusal.ts";
import { POOLING_CODES } from "./pooling-refusal.ts";
import type { RecordedChange } from "./record.ts";
import type { SignInRefusal } from "./sign-in-refusal.ts";
import { TENSION_CODES, type TensionRefused } from "./tension-refusal.ts";

/** A colleague saved first. `changes` are those since the version that the person saw, oldest first. */
export interface ChangedMeanwhile {
  readonly code: "changed-meanwhile";
  readonly recommendation: RecommendationKey;
  readonly seen: number;
  readonly present: number;
  readonly changes: readonly RecordedChange[];
}
/** The version lies ahead of the record: it cannot have been seen. */
export interface VersionUnknown {
  readonly code: "version-unknown";
  readonly recommendation: RecommendationKey;
  readonly seen: number;
  readonly present: number;
}
export interface SeatNotOfAgency {
  readonly code: "seat-not-of-agency";
  readonly seat: string;
  readonly agency: string;
}
export interface DependencyUnchanged {
  readonly code: "dependency-unchanged";
  readonly prerequisite: RecommendationKey;
}
/** A colleague put something down here first; whoever saw an older entry decides again. */
export interface EntryChangedMeanwhile {
  readonly code: "entry-changed-meanwhile";
  readonly kind:
    | "rating"
    | "weights"
    | "model"
    | "capability"
    | "stance"
    | "link"
    | "tasking"
    | "contacts"
    | "commitment"
    | "holding"
    | "collaboration"
    | "person"
    | "seat"
    | "agency"
    | "clearance"
    | "text"
    | "charter"
    | "roll"
    | "meeting"
    | "sheet"
    | "vote"
    | "marking"
    | "notices"
    | "statement"
    | "comment";
  readonly seen: number;
  readonly present: number;
  readonly by: Author;
  readonly personName: string;
  readonly at: Instant;
}
/** Nothing stands here that could be withdrawn. */
export interface NothingToWithdraw {
  readonly code: "nothing-to-withdraw";
}
/** Ratings, weights or model changed after the ranking that was to be frozen. */
export interface InputsChanged {
  readonly code: "inputs-changed";
  readonly seen: string;
  readonly present: string;
}
/** The register has no such country. */
export interface CountryUnknown {
  readonly code: "country-unknown";
  readonly field: string;
  readonly country: CountryCode;
}

/** Every refusal that can travel to a client, by its code. */
export type Refusal =
  | AccessRefusal
  | AuthenticationNotRecent
  | PeopleRefusal
  | NoticeNotAccepted
  | AdmissionRefusal
  | SignInRefusal
  | ClearanceRefusal
  | ReportRefusal
  | PositionRefusal
  | ResolutionRefusal
  | VerificationRefusal
  | ClosureRefusal
  | ScheduleRefusal
  | MilestoneDone
  | PeriodBackwards
  | DoneInFuture
  | DependencyCycle<RecommendationKey>
  | DependencyUnchanged
  | ChangedMeanwhile
  | VersionUnknown
  | SeatNotOfAgency
  | PriorityRefusal
  | PriorityInputsRefusal
  | PriorityModelRefusal
  | ScaleRefusal
  | RatingRefusal
  | SuppositionRefusal
  | TriageRefusal
  | AlignmentQuestionRefusal
  | ChangeRepeated<CountryCode, IssueId>
  | ChangeNotLinked
  | ChangeCountInvalid
  | BlocEmpty
  | BlocMemberRepeated<CountryCode>
  | EntryChangedMeanwhile
  | NothingToWithdraw
  | InputsChanged
  | CapabilityRefusal
  | CoalitionInputsRefusal
  | CandidateUnknown
  | MemberRepeated<CountryCode>
  | OverlapSettingInvalid
  | ProposalBreaksRules<CountryCode>
  | DuplicateReasonMissing
  | AgencyRepeated
  | ForumRefusal
  | CountryUnknown
  | SetTaskingRefusal
  | OfficeAbroad
  | AcknowledgeRefusal
  | TaskAnswerRefusal
  | TaskerRefusal
  | PutOffRefusal
  | CommitmentRefused
  | MarkingWireRefusal
  | IdempotencyRefusal
  | TensionRefused
  | HoldingRefusal
  | CommentRefusal
  | CollaborationRefused
  | NotFound;
export type RefusalCode = Refusal["code"];

const CODES = {
  "role-not-allowed": true,
  "agency-not-allowed": true,
  "authentication-not-recent": true,
  "notice-not-accepted": true,
  "name-missing": true,
  "country-not-of-role": true,
  "employment-not-of-country": true,
  "role-not-for-contractor": true,
  "nothing-changed": true,
  "own-account": true,
  "last-administrator": true,
  "seats-held": true,
  "contact-seats-held": true,
  "seat-title-missing": true,
  "contact-taken": true,
  "contact-is-contractor": true,
  "person-not-of-agency": true,
  "seat-vacant": true,
  "agency-below-itself": true,
  "agency-in-use": true,
  "agency-retired": true,
  "id-taken": true,
  "email-unusable": true,
  "scope-empty": true,
  "scope-not-allowed": true,
  "scope-missing": true,
  "session-needed": true,
  "token-life-out-of-range": true,
  "assurance-missing": true,
  "assurance-too-low": true,
  "identity-unknown": true,
  "provider-of-other-country": true,
  "person-disabled": true,
  "provider-unreachable": true,
  "sign-in-declined": true,
  "provider-answer-refused": true,
  "sign-in-expired": true,
  "confirmed-by-other": true,
  "recommendation-closed": true,
  "reason-missing": true,
  "change-out-of-order": true,
  "evidence-unusable": true,
  "evidence-missing": true,
  "transition-not-allowed": true,
  "agency-not-assigned": true,
  "agreed-action-missing": true,
  "follow-up-not-due": true,
  "verifier-not-independent": true,
  "verification-missing": true,
  "shares-open": true,
  "approval-missing": true,
  "successor-invalid": true,
  "due-date-unchanged": true,
  "due-date-in-past": true,
  "slip-reason-missing": true,
  "milestone-done": true,
  "period-backwards": true,
  "done-in-future": true,
  "dependency-cycle": true,
  "dependency-unchanged": true,
  "changed-meanwhile": true,
  "version-unknown": true,
  "seat-not-of-agency": true,
  "criterion-repeated": true,
  "weight-missing": true,
  "weight-unknown": true,
  "weight-not-finite": true,
  "weight-negative": true,
  "weights-all-zero": true,
  "swing-above-maximum": true,
  "measure-not-finite": true,
  "too-many-alternatives": true,
  "alternative-repeated": true,
  "rating-repeated": true,
  "weight-set-repeated": true,
  "weights-not-stated": true,
  "draws-out-of-range": true,
  "seed-out-of-range": true,
  "index-without-criteria": true,
  "setting-out-of-range": true,
  "obstacle-reversed": true,
  "scale-not-finite": true,
  "scale-without-width": true,
  "scale-extrapolates": true,
  "value-point-outside-scale": true,
  "value-point-repeated": true,
  "value-end-misplaced": true,
  "values-not-monotone": true,
  "rating-criterion-unknown": true,
  "band-not-rated": true,
  "technology-unknown": true,
  "rated-value-off-scale": true,
  "rated-value-contradictory": true,
  "holder-unknown": true,
  "holder-repeated": true,
  "issue-unknown": true,
  "stance-kind-mismatched": true,
  "stance-option-unknown": true,
  "stance-off-range": true,
  "stance-source-missing": true,
  "stance-repeated": true,
  "day-ahead": true,
  "issue-repeated": true,
  "issue-weight-not-finite": true,
  "issue-weight-negative": true,
  "issue-weights-all-zero": true,
  "options-too-few": true,
  "option-repeated": true,
  "option-distances-misshapen": true,
  "option-distance-out-of-range": true,
  "option-distance-to-itself": true,
  "option-distances-asymmetric": true,
  "issue-range-not-finite": true,
  "issue-range-without-width": true,
  "issue-step-invalid": true,
  "change-repeated": true,
  "change-not-linked": true,
  "change-count-invalid": true,
  "bloc-empty": true,
  "bloc-member-repeated": true,
  "entry-changed-meanwhile": true,
  "nothing-to-withdraw": true,
  "inputs-changed": true,
  "requirement-unknown": true,
  "capability-level-invalid": true,
  "capability-in-future": true,
  "capability-counted-elsewhere": true,
  "figure-not-coded": true,
  "level-not-of-figure": true,
  "candidate-repeated": true,
  "requirement-repeated": true,
  "requirement-invalid": true,
  "capability-misshapen": true,
  "capability-out-of-scale": true,
  "alignment-maximum-invalid": true,
  "alignment-misshapen": true,
  "alignment-out-of-range": true,
  "alignment-asymmetric": true,
  "candidate-unknown": true,
  "candidate-incompatible-with-itself": true,
  "size-maximum-invalid": true,
  "member-rules-contradict": true,
  "search-limit-invalid": true,
  "member-repeated": true,
  "overlap-setting-invalid": true,
  "proposal-breaks-rules": true,
  "duplicate-reason-missing": true,
  "agency-repeated": true,
  ...FORUM_REFUSAL_CODES,
  "country-unknown": true,
  "signatory-not-of-office": true,
  "seat-missing": true,
  "writing-missing": true,
  "tasked-office-missing": true,
  "office-abroad": true,
  "office-repeated": true,
  "office-not-asked": true,
  "suspense-in-past": true,
  "suspense-not-later": true,
  "step-not-allowed": true,
  "tasking-closed": true,
  ...COMMITMENT_CODES,
  ...MARKING_CODES,
  ...IDEMPOTENCY_CODES,
  ...TENSION_CODES,
  ...POOLING_CODES,
  ...COMMENT_CODES,
  ...COLLABORATION_CODES,
  "not-found": true,
  ...CLEARANCE_REFUSAL_CODES,
} as const satisfies Record<RefusalCode, true>;

/** All refusal codes, complete by construction. */
export const REFUSAL_CODES = Object.keys(CODES) as RefusalCode[];

/** A refusal as it arrives: its code is known, its facts are those of the type with that code. */
export const refusal = z.custom<Refusal>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    value.code in CODES,
  "not a known refusal",
);
