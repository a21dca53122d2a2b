import { REFUSAL_CODES, type Refusal, type RefusalCode } from "@entente/contract";
import type {
  AgencyId,
  CalendarDate,
  CollaborationId,
  CountryCode,
  CriterionId,
  Instant,
  IssueId,
  OfficeId,
  PersonId,
  RecommendationKey,
  RequirementId,
  TechnologyId,
} from "@entente/domain";
import { describe, expect, it } from "vitest";
import { refusalWords } from "./refusal-words.ts";
import { CLEARANCE_REFUSALS } from "./testing/clearance-refusals.ts";
import { COLLABORATION_REFUSALS } from "./testing/collaboration-refusals.ts";
import { COMMENT_REFUSALS } from "./testing/comment-refusals.ts";
import { COMMITMENT_REFUSALS } from "./testing/commitment-refusals.ts";
import { FORUM_REFUSAL_SAMPLES } from "./testing/forum-refusal-samples.ts";
import { MARKING_REFUSALS } from "./testing/marking-refusals.ts";
import { PEOPLE_REFUSALS } from "./testing/people-refusals.ts";
import { POOLING_REFUSALS } from "./testing/pooling-refusals.ts";
import { TENSION_REFUSALS } from "./testing/tension-refusals.ts";

const NIST = "NIST" as AgencyId;
const STATE = "STATE" as AgencyId;
const OFFICE = "STATE/EB" as OfficeId;
const KEY = "CHIP-1" as RecommendationKey;
const DAY = "2026-05-04" as CalendarDate;
const LATER = "2026-11-23" as CalendarDate;
const ROOM = "room" as CriterionId;
const GAP = "rule-divergence" as CriterionId;
const CHIPS = "semiconductors" as TechnologyId;
const DESIGN = "chip-design" as RequirementId;
const JPN = "JPN" as CountryCode;
const USA = "USA" as CountryCode;
const LAW = "privacy-law" as IssueId;
const POINT = { x: 2, value: 0.5 };

type Samples = { readonly [Code in RefusalCode]: Extract<Refusal, { readonly code: Code }> };

const SAMPLES: Samples = {
  ...CLEARANCE_REFUSALS,
  ...COMMENT_REFUSALS,
  "role-not-allowed": { code: "role-not-allowed", act: "verify", role: "reader", allowed: ["verifier"] },
  "agency-not-allowed": {
    code: "agency-not-allowed",
    act: "report-implementation",
    agency: STATE,
    needed: "own-share",
    lead: NIST,
    assigned: [NIST],
  },
  "authentication-not-recent": {
    code: "authentication-not-recent",
    act: "close",
    authenticatedAt: null,
    maximumSeconds: 1200,
  },
  ...PEOPLE_REFUSALS,
  "id-taken": { code: "id-taken", id: "ada" },
  "email-unusable": { code: "email-unusable", value: "ada" },
  "scope-empty": { code: "scope-empty" },
  "scope-not-allowed": { code: "scope-not-allowed", acts: ["close"], allowed: ["verify"] },
  "scope-missing": { code: "scope-missing", act: "verify", scope: ["read-register"] },
  "session-needed": { code: "session-needed" },
  "token-life-out-of-range": { code: "token-life-out-of-range", days: 400, maximum: 90 },
  "notice-not-accepted": { code: "notice-not-accepted", accepted: "", inForce: "2026-11" },
  "assurance-missing": { code: "assurance-missing", provider: "Login.gov", asked: "aal/2?hspd12=true" },
  "assurance-too-low": {
    code: "assurance-too-low",
    provider: "Login.gov",
    asked: "aal/2?phishing_resistant=true",
    given: "aal/2",
  },
  "identity-unknown": { code: "identity-unknown", provider: "Login.gov", hasVerifiedEmail: true },
  "provider-of-other-country": { code: "provider-of-other-country", provider: "Login.gov", country: null },
  "person-disabled": { code: "person-disabled", person: "nist-officer" as PersonId },
  "provider-unreachable": { code: "provider-unreachable", provider: "Login.gov" },
  "sign-in-declined": { code: "sign-in-declined", provider: "Login.gov" },
  "provider-answer-refused": {
    code: "provider-answer-refused",
    provider: "Login.gov",
    fault: "nonce-differs",
  },
  "sign-in-expired": { code: "sign-in-expired" },
  "confirmed-by-other": { code: "confirmed-by-other", provider: "Login.gov" },
  "recommendation-closed": { code: "recommendation-closed", closure: "closed-implemented", since: DAY },
  "reason-missing": { code: "reason-missing", from: "in-progress", to: "planned" },
  "change-out-of-order": { code: "change-out-of-order", on: LATER, notBefore: DAY, notAfter: LATER },
  "evidence-unusable": { code: "evidence-unusable", field: "locator", value: "", expected: "a page" },
  "evidence-missing": { code: "evidence-missing", to: "implemented" },
  "transition-not-allowed": {
    code: "transition-not-allowed",
    fact: "implementation",
    from: "not-started",
    to: "implemented",
    allowed: ["planned", "in-progress", "declined"],
  },
  "agency-not-assigned": { code: "agency-not-assigned", agency: STATE, assigned: [NIST] },
  "agreed-action-missing": { code: "agreed-action-missing", field: "official" },
  "follow-up-not-due": {
    code: "follow-up-not-due",
    agency: STATE,
    lead: NIST,
    verification: "not-assessed",
  },
  "verifier-not-independent": { code: "verifier-not-independent", agency: NIST, assigned: [NIST, STATE] },
  "verification-missing": { code: "verification-missing", verification: "not-assessed", needed: "addressed" },
  "shares-open": { code: "shares-open", open: [{ agency: STATE, implementation: "planned" }] },
  "approval-missing": { code: "approval-missing", to: "closed-not-implemented" },
  "successor-invalid": { code: "successor-invalid", successor: KEY, expected: "another recommendation" },
  "due-date-unchanged": { code: "due-date-unchanged", due: DAY },
  "due-date-in-past": { code: "due-date-in-past", due: DAY, today: LATER },
  "slip-reason-missing": { code: "slip-reason-missing", from: DAY, to: LATER },
  "milestone-done": { code: "milestone-done", doneOn: DAY },
  "period-backwards": { code: "period-backwards", startsOn: LATER, due: DAY },
  "done-in-future": { code: "done-in-future", doneOn: LATER, today: DAY },
  "dependency-cycle": { code: "dependency-cycle", cycle: [KEY, "AI-1" as RecommendationKey, KEY] },
  "dependency-unchanged": { code: "dependency-unchanged", prerequisite: KEY },
  "changed-meanwhile": { code: "changed-meanwhile", recommendation: KEY, seen: 3, present: 4, changes: [] },
  "version-unknown": { code: "version-unknown", recommendation: KEY, seen: 9, present: 4 },
  "seat-not-of-agency": { code: "seat-not-of-agency", seat: "state-main", agency: "NIST" },
  "criterion-repeated": { code: "criterion-repeated", criterion: GAP },
  "weight-missing": { code: "weight-missing", criterion: GAP },
  "weight-unknown": { code: "weight-unknown", criterion: "charm" },
  "weight-not-finite": { code: "weight-not-finite", criterion: GAP, value: Number.NaN },
  "weight-negative": { code: "weight-negative", criterion: GAP, value: -5 },
  "weights-all-zero": { code: "weights-all-zero", criteria: [ROOM, GAP] },
  "swing-above-maximum": { code: "swing-above-maximum", criterion: GAP, value: 120, maximum: 100 },
  "measure-not-finite": { code: "measure-not-finite", recommendation: KEY, measure: "technology-priority" },
  "alternative-repeated": { code: "alternative-repeated", alternative: CHIPS },
  "rating-repeated": {
    code: "rating-repeated",
    subject: { kind: "technology", technology: CHIPS, band: null },
    criterion: GAP,
  },
  "weight-set-repeated": { code: "weight-set-repeated", agency: NIST },
  "weights-not-stated": { code: "weights-not-stated", agency: null },
  "draws-out-of-range": { code: "draws-out-of-range", draws: 200_000, maximum: 100_000 },
  "seed-out-of-range": { code: "seed-out-of-range", seed: -1, maximum: 4_294_967_295 },
  "too-many-alternatives": { code: "too-many-alternatives", alternatives: 101, maximum: 100 },
  "index-without-criteria": { code: "index-without-criteria", index: "amenability" },
  "setting-out-of-range": {
    code: "setting-out-of-range",
    setting: "minimumCoverage",
    value: null,
    expected: "a number from 0 to 1",
  },
  "obstacle-reversed": { code: "obstacle-reversed", criterion: GAP, worst: 0, best: 4 },
  "scale-not-finite": { code: "scale-not-finite", field: "worst", value: Number.NaN },
  "scale-without-width": { code: "scale-without-width", worst: 2, best: 2 },
  "scale-extrapolates": { code: "scale-extrapolates", criterion: GAP },
  "value-point-outside-scale": { code: "value-point-outside-scale", point: POINT, worst: 3, best: 4 },
  "value-point-repeated": { code: "value-point-repeated", x: 2 },
  "value-end-misplaced": { code: "value-end-misplaced", point: POINT, expected: 1 },
  "values-not-monotone": { code: "values-not-monotone", worse: POINT, better: { x: 3, value: 0.4 } },
  "rating-criterion-unknown": { code: "rating-criterion-unknown", criterion: GAP, known: [ROOM] },
  "band-not-rated": { code: "band-not-rated", criterion: GAP, band: "research" },
  "technology-unknown": { code: "technology-unknown", technology: CHIPS, known: [CHIPS] },
  "rated-value-off-scale": { code: "rated-value-off-scale", value: 5, lowest: 0, highest: 4 },
  "rated-value-contradictory": {
    code: "rated-value-contradictory",
    kind: "interval",
    values: [3, 2],
    expected: "a low end at or below the high end",
  },
  "holder-unknown": { code: "holder-unknown", holder: "MEX" as CountryCode, known: [USA] },
  "holder-repeated": { code: "holder-repeated", holder: USA },
  "issue-unknown": { code: "issue-unknown", issue: "fame" as IssueId, known: [LAW] },
  "stance-kind-mismatched": {
    code: "stance-kind-mismatched",
    holder: USA,
    issue: LAW,
    value: "perhaps",
    expected: "yes or no",
  },
  "stance-option-unknown": {
    code: "stance-option-unknown",
    holder: USA,
    issue: LAW,
    value: "half-way-there",
    expected: ["not-required", "some-data"],
  },
  "stance-off-range": { code: "stance-off-range", holder: USA, issue: LAW, value: 9, lowest: 0, highest: 7 },
  "stance-source-missing": { code: "stance-source-missing", holder: USA, issue: LAW },
  "stance-repeated": { code: "stance-repeated", holder: USA, issue: LAW, since: DAY, source: "Gazette" },
  "day-ahead": { code: "day-ahead", field: "since", day: LATER, today: DAY },
  "issue-repeated": { code: "issue-repeated", issue: LAW },
  "issue-weight-not-finite": { code: "issue-weight-not-finite", issue: LAW, weight: Number.NaN },
  "issue-weight-negative": { code: "issue-weight-negative", issue: LAW, weight: -1 },
  "issue-weights-all-zero": { code: "issue-weights-all-zero", issues: 3 },
  "options-too-few": { code: "options-too-few", issue: LAW, options: ["one"], minimum: 2 },
  "option-repeated": { code: "option-repeated", issue: LAW, option: "some-data" },
  "option-distances-misshapen": { code: "option-distances-misshapen", issue: LAW, rows: [1], expected: 3 },
  "option-distance-out-of-range": {
    code: "option-distance-out-of-range",
    issue: LAW,
    between: ["open", "closed"],
    distance: 2,
  },
  "option-distance-to-itself": {
    code: "option-distance-to-itself",
    issue: LAW,
    option: "open",
    distance: 1,
  },
  "option-distances-asymmetric": {
    code: "option-distances-asymmetric",
    issue: LAW,
    between: ["open", "closed"],
    there: 1,
    back: 0,
  },
  "issue-range-not-finite": { code: "issue-range-not-finite", issue: LAW, field: "width", value: 0 },
  "issue-range-without-width": { code: "issue-range-without-width", issue: LAW, lowest: 3, highest: 3 },
  "issue-step-invalid": { code: "issue-step-invalid", issue: LAW, step: 9, width: 7 },
  "change-repeated": { code: "change-repeated", holder: USA, issue: LAW },
  "change-not-linked": { code: "change-not-linked", recommendation: KEY, holder: USA, issue: LAW },
  "change-count-invalid": { code: "change-count-invalid", count: -1 },
  "bloc-empty": { code: "bloc-empty", bloc: "first" },
  "bloc-member-repeated": { code: "bloc-member-repeated", holder: USA },
  "entry-changed-meanwhile": {
    code: "entry-changed-meanwhile",
    kind: "rating",
    seen: 1,
    present: 2,
    by: { person: "p" as PersonId, seat: null, agency: NIST },
    personName: "Ana Lee",
    at: "2026-11-23T09:30:00.000Z" as Instant,
  },
  "nothing-to-withdraw": { code: "nothing-to-withdraw" },
  "inputs-changed": { code: "inputs-changed", seen: "a", present: "b" },
  "requirement-unknown": {
    code: "requirement-unknown",
    field: "requirements",
    requirement: "chip-fame",
    known: [DESIGN],
  },
  "capability-level-invalid": {
    code: "capability-level-invalid",
    value: 5,
    expected: "a whole number from 0 to 4",
  },
  "capability-in-future": { code: "capability-in-future", asOf: LATER, today: DAY },
  "capability-counted-elsewhere": {
    code: "capability-counted-elsewhere",
    country: JPN,
    requirement: DESIGN,
    countedWith: "union",
  },
  "figure-not-coded": { code: "figure-not-coded", requirement: DESIGN, indicator: "share", coded: [] },
  "level-not-of-figure": {
    code: "level-not-of-figure",
    value: 18,
    level: 4,
    expected: 3,
    cutPoints: [1, 5, 15, 30],
  },
  "candidate-repeated": { code: "candidate-repeated", candidate: JPN },
  "requirement-repeated": { code: "requirement-repeated", requirement: DESIGN },
  "requirement-invalid": {
    code: "requirement-invalid",
    requirement: DESIGN,
    field: "depth",
    value: 0,
    expected: "a whole number from 1",
  },
  "capability-misshapen": { code: "capability-misshapen", candidate: null, entries: 1, expected: 2 },
  "capability-out-of-scale": {
    code: "capability-out-of-scale",
    candidate: JPN,
    requirement: DESIGN,
    value: 9,
    expected: "a number from 0 to 4, or null when not known",
  },
  "alignment-maximum-invalid": {
    code: "alignment-maximum-invalid",
    value: 0,
    expected: "a finite number above 0",
  },
  "alignment-misshapen": { code: "alignment-misshapen", candidate: JPN, entries: 1, expected: 2 },
  "alignment-out-of-range": { code: "alignment-out-of-range", pair: [JPN, USA], value: 2, maximum: 1 },
  "alignment-asymmetric": { code: "alignment-asymmetric", pair: [JPN, USA], value: 0.5, reversed: null },
  "candidate-unknown": { code: "candidate-unknown", field: "mandatory", candidate: "CHN" },
  "candidate-incompatible-with-itself": { code: "candidate-incompatible-with-itself", candidate: JPN },
  "size-maximum-invalid": { code: "size-maximum-invalid", value: 0, expected: "a whole number from 1" },
  "member-rules-contradict": {
    code: "member-rules-contradict",
    contradiction: "mandatory-and-excluded",
    candidates: [JPN],
  },
  "search-limit-invalid": {
    code: "search-limit-invalid",
    field: "nodeBudget",
    value: 0,
    expected: "a whole number from 1",
  },
  "member-repeated": { code: "member-repeated", member: JPN },
  "overlap-setting-invalid": {
    code: "overlap-setting-invalid",
    field: "sharedBandsMinimum",
    value: 0,
    expected: "a whole number from 1",
  },
  "proposal-breaks-rules": {
    code: "proposal-breaks-rules",
    broken: [{ rule: "mandatory-missing", candidates: [JPN] }],
  },
  "duplicate-reason-missing": {
    code: "duplicate-reason-missing",
    duplicates: ["us-japan-6g" as CollaborationId],
  },
  "agency-repeated": { code: "agency-repeated", agency: NIST },
  ...FORUM_REFUSAL_SAMPLES,
  "country-unknown": { code: "country-unknown", field: "candidates", country: JPN },
  "signatory-not-of-office": { code: "signatory-not-of-office", office: OFFICE, agency: NIST },
  "seat-missing": { code: "seat-missing", office: OFFICE, person: "p" as PersonId },
  "writing-missing": { code: "writing-missing", field: "answer" },
  "office-abroad": { code: "office-abroad", office: "GBR-FCDO" as OfficeId },
  "tasked-office-missing": { code: "tasked-office-missing" },
  "office-repeated": { code: "office-repeated", office: OFFICE },
  "office-not-asked": { code: "office-not-asked", office: OFFICE, asked: [OFFICE] },
  "suspense-in-past": { code: "suspense-in-past", suspense: DAY, today: LATER },
  "suspense-not-later": { code: "suspense-not-later", from: LATER, to: DAY, today: DAY },
  "step-not-allowed": {
    code: "step-not-allowed",
    office: OFFICE,
    step: "acknowledge",
    from: "answered",
    allowed: ["return", "close"],
  },
  "tasking-closed": { code: "tasking-closed" },
  ...COMMITMENT_REFUSALS,
  ...MARKING_REFUSALS,
  "idempotency-key-reused": { code: "idempotency-key-reused", procedure: "tasking.set", key: "abc" },
  "submitted-before": {
    code: "submitted-before",
    procedure: "token.create",
    at: "2026-11-23T09:30:00.000Z" as Instant,
  },
  ...TENSION_REFUSALS,
  ...POOLING_REFUSALS,
  ...COLLABORATION_REFUSALS,
  "not-found": { code: "not-found", kind: "recommendation", value: "NONE-1" },
};

describe("a refusal in words", () => {
  it("exists for every code", () => {
    expect(Object.keys(SAMPLES).toSorted()).toEqual(REFUSAL_CODES.toSorted());
  });

  it.each(REFUSAL_CODES)("%s says rule, present facts and remedy as sentences", (code) => {
    const { rule, present, remedy } = refusalWords(SAMPLES[code]);
    expect([rule, present, remedy].filter((sentence) => !/^[A-Z“].*\.$/su.test(sentence))).toEqual([]);
  });

  it.each(REFUSAL_CODES)("%s shows no code, no raw date and nothing undefined", (code) => {
    const { rule, present, remedy } = refusalWords(SAMPLES[code]);
    const text = [rule, present, remedy].join(" ").replaceAll("“state-main”", "");
    expect(text).not.toMatch(
      /\b[a-z]+-[a-z]+-[a-z]+\b|\d{4}-\d{2}-\d{2}|undefined|null|not-started|in-progress/u,
    );
  });

  it("names the values that would be accepted", () => {
    expect(refusalWords(SAMPLES["transition-not-allowed"]).remedy).toBe(
      "From here: Planned, In progress or Declined.",
    );
  });

  it("says whom to ask where no agency has a share", () => {
    const words = refusalWords({ ...SAMPLES["agency-not-allowed"], lead: null, assigned: [] });
    expect([words.present, words.remedy]).toEqual([
      "You belong to STATE. It is for the country as a whole, and no agency has a share.",
      "Ask a White House coordinator.",
    ]);
  });

  it("says what may be tried when nothing can be chosen", () => {
    const words = refusalWords({ ...SAMPLES["transition-not-allowed"], allowed: [] });
    expect(words.remedy).toBe("Nothing can be chosen from here yet.");
  });
});
