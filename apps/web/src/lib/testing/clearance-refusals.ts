import type { ClearanceRefusal, ClearanceRefusalCode } from "@entente/contract";
import { type AgencyId, type CalendarDate, type ClearanceRoundId, wholeAgency } from "@entente/domain";

const DAY = "2026-05-04" as CalendarDate;
const LATER = "2026-11-23" as CalendarDate;
const ROUND = "01890000-0000-7000-8000-000000000001" as ClearanceRoundId;
const AGENCY = "STATE" as AgencyId;
const office = wholeAgency(AGENCY);
const convener = wholeAgency("NIST" as AgencyId);

/** A refusal of each code that nothing but a clearance is refused with. */
export const CLEARANCE_REFUSALS: {
  readonly [Code in ClearanceRefusalCode]: Extract<ClearanceRefusal, { readonly code: Code }>;
} = {
  "call-unusable": { code: "call-unusable", field: "content", value: "", expected: "a text" },
  "text-too-long": { code: "text-too-long", length: 100_001, maximum: 100_000 },
  "required-office-missing": { code: "required-office-missing" },
  "convener-asked": { code: "convener-asked", office },
  "suspense-not-passed": { code: "suspense-not-passed", suspense: LATER, today: DAY },
  "round-running": { code: "round-running", round: ROUND, status: "split-memo" },
  "round-ended": { code: "round-ended", status: "lapsed" },
  "text-already-cleared": { code: "text-already-cleared", round: ROUND },
  "text-unchanged": { code: "text-unchanged", sha256: "0" },
  "office-only-informed": { code: "office-only-informed", office, convener },
  "office-already-asked": { code: "office-already-asked", office, asking: "required" },
  "answer-not-allowed": {
    code: "answer-not-allowed",
    office,
    from: "non-concur",
    to: "concur",
    allowed: [],
    isSettled: false,
  },
  "comment-missing": { code: "comment-missing", office },
  "comment-misplaced": { code: "comment-misplaced", to: "no-equity" },
  "comment-unknown": { code: "comment-unknown", comment: 3, comments: 1 },
  "comment-not-in-state": { code: "comment-not-in-state", comment: 1, state: "superseded", needed: "open" },
  "resolver-not-allowed": {
    code: "resolver-not-allowed",
    comment: 1,
    severity: "critical",
    office: convener,
    allowed: [office],
  },
  "non-concurrence-missing": {
    code: "non-concurrence-missing",
    office,
    standing: "concur-with-comment",
    isSettled: false,
  },
  "elevation-not-allowed": {
    code: "elevation-not-allowed",
    from: null,
    to: "interagency-policy-committee",
    allowed: "working-group",
  },
  "nothing-to-elevate": { code: "nothing-to-elevate" },
  "not-elevated": { code: "not-elevated" },
  "nothing-to-settle": { code: "nothing-to-settle", office, standing: null },
  "level-not-top": { code: "level-not-top", level: "deputies", needed: "principals" },
  "nobody-opposes": { code: "nobody-opposes" },
};
