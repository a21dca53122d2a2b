import { DEFAULT_HEALTH_SETTINGS, type FindingKind, RESOLUTION_MONTHS } from "@entente/domain";

export interface FindingRule {
  /** What it means, from the side of those who wait. */
  readonly meaning: string;
  /** When it appears. */
  readonly rule: string;
  /** Who set the rule. */
  readonly from: string;
}

const { staleDays, unverifiedDays } = DEFAULT_HEALTH_SETTINGS;
const OURS = "Entente's own rule; the brief sets none.";

/** Why each finding is raised, and on whose authority. */
export const FINDING_RULES: Readonly<Record<FindingKind, FindingRule>> = {
  overdue: {
    meaning: "A due date has passed and the lead does not claim completion.",
    rule: "The day after the current due date of the recommendation or of an open milestone. It makes the recommendation late.",
    from: OURS,
  },
  slipped: {
    meaning: "The due date was moved to a later day.",
    rule: "The current due date lies after the first one that was set. Each move keeps its reason.",
    from: OURS,
  },
  stale: {
    meaning: "No agency has reported for a quarter of a year.",
    rule: `No report for more than ${staleDays} days, counted from issue when none ever came.`,
    from: `${OURS} Decision 2 of the domain package sets the ${staleDays} days.`,
  },
  unresolved: {
    meaning: "Lead and follow-up official have agreed on no action.",
    rule: `${capitalCount(RESOLUTION_MONTHS)} months after issue without an agreed action.`,
    from: "OMB Circular A-50, Audit Followup (1982), section 8.a(2).",
  },
  blocked: {
    meaning: "Another recommendation must be done first.",
    rule: "A recommendation that it depends on is neither closed nor claimed as implemented.",
    from: "The dependencies are read from the brief and proposed here; each record says which.",
  },
  vacant: {
    meaning: "Nobody is there to call at the lead agency.",
    rule: "The lead has named no main contact, or nobody holds the seat that it named.",
    from: `${OURS} The brief asks for clear points of contact.`,
  },
  "awaiting-clearance": {
    meaning: "An office has not answered a request for clearance.",
    rule: "The day after an open clearance round's suspense.",
    from: OURS,
  },
  disputed: {
    meaning: "An assigned agency disputes what the verifier found.",
    rule: "From the day of the dispute until the verifier settles it with a reason.",
    from: OURS,
  },
  "claimed-unverified": {
    meaning: "The lead claims completion and no verifier has judged it.",
    rule: `A claim without a finding for more than ${unverifiedDays} days.`,
    from: `${OURS} Decision 2 of the domain package sets the ${unverifiedDays} days.`,
  },
};

function capitalCount(count: number): string {
  return count === 6 ? "Six" : String(count);
}
