import type {
  Act,
  AssignmentRole,
  Basis,
  Closure,
  DeskDuty,
  DeskReason,
  Employment,
  EvidenceKind,
  Facet,
  FindingKind,
  ForumKind,
  Group,
  HealthLabel,
  Implementation,
  Position,
  PrioritySet,
  ReadinessBand,
  Resolution,
  Role,
  Sort,
  Stage,
  StatusFactKind,
  Theme,
  Verification,
} from "@entente/domain";

export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  technology: "Technology",
  data: "Data",
  standards: "Standards",
  regulation: "Regulation",
  "organization-at-home": "Organization at home",
  "organization-abroad": "Organization abroad",
  protection: "Protection",
};

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  research: "Research",
  development: "Development",
  standardization: "Standardization",
  commercialization: "Commercialization",
};

export const READINESS_BAND_WORDS: Readonly<Record<ReadinessBand, string>> = {
  research: "Research",
  "pre-standardization": "Pre-standardization window",
  deployment: "Standards and deployment",
};

export const PRIORITY_SET_WORDS: Readonly<Record<PrioritySet, string>> = {
  brief: "The brief's priority",
  next: "Put forward for the next round",
};

export const FORUM_KIND_WORDS: Readonly<Record<ForumKind, string>> = {
  bilateral: "Bilateral",
  plurilateral: "Plurilateral",
  agreement: "Agreement",
  institution: "Institution",
  "standards-body": "Standards body",
  "industry-body": "Industry body",
};

export const STATUS_FACT_WORDS: Readonly<Record<StatusFactKind, string>> = {
  position: "Position",
  resolution: "Resolution",
  implementation: "Implementation, as claimed",
  verification: "Verification",
  closure: "Closure",
};

export const POSITION_WORDS: Readonly<Record<Position, string>> = {
  "not-given": "Not given",
  concur: "Concurs",
  "partially-concur": "Partially concurs",
  "non-concur": "Does not concur",
};

export const RESOLUTION_WORDS: Readonly<Record<Resolution, string>> = {
  unresolved: "Unresolved",
  resolved: "Resolved",
};

export const IMPLEMENTATION_WORDS: Readonly<Record<Implementation, string>> = {
  "not-started": "Not started",
  planned: "Planned",
  "in-progress": "In progress",
  "partially-implemented": "Partially implemented",
  implemented: "Implemented",
  declined: "Declined",
};

export const VERIFICATION_WORDS: Readonly<Record<Verification, string>> = {
  "not-assessed": "Not assessed",
  "evidence-submitted": "Evidence submitted",
  addressed: "Addressed",
  "partially-addressed": "Partially addressed",
  "not-addressed": "Not addressed",
  "no-evidence": "No evidence",
  disputed: "Disputed",
};

export const CLOSURE_WORDS: Readonly<Record<Closure, string>> = {
  open: "Open",
  "closed-implemented": "Closed, implemented",
  "closed-not-implemented": "Closed, not implemented",
  "closed-superseded": "Closed, superseded",
};

export const HEALTH_WORDS: Readonly<Record<HealthLabel, string>> = {
  late: "Late",
  "at-risk": "At risk",
  "on-track": "On track",
  "not-scheduled": "Not scheduled",
  closed: "Closed",
};

export const FINDING_WORDS: Readonly<Record<FindingKind, string>> = {
  overdue: "Overdue",
  slipped: "Due date moved",
  stale: "No recent report",
  unresolved: "Unresolved after six months",
  blocked: "Waits for another recommendation",
  vacant: "No main contact at the lead",
  "awaiting-clearance": "Clearance overdue",
  disputed: "Disputed",
  "claimed-unverified": "Claimed, not verified",
};

export const ASSIGNMENT_ROLE_WORDS: Readonly<Record<AssignmentRole, string>> = {
  lead: "Lead",
  supporting: "Supporting",
};

export const EVIDENCE_KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  citation: "Public source",
  document: "Document held by the agency",
};

/** Where a fact comes from; told apart by these words on every page. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  brief: "The brief",
  "public-record": "Public record",
  proposal: "Our proposal",
  reported: "Reported here",
};

/** What the words of a basis mean, for the note behind them. */
export const BASIS_MEANING: Readonly<Record<Basis, string>> = {
  brief: "Stated by the source document.",
  "public-record": "Published after the source document, and cited.",
  proposal: "Proposed for this register; neither the source document nor the public record says so.",
  reported: "Entered here by the person named.",
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  "action-officer": "Action officer",
  "agency-coordinator": "Agency coordinator",
  "white-house-coordinator": "White House coordinator",
  verifier: "Verifier",
  analyst: "Analyst",
  "partner-liaison": "Partner liaison",
  reader: "Reader",
  administrator: "Administrator",
};

/** The role within a sentence: "a White House coordinator", "an action officer". */
export function roleInSentence(role: Role): string {
  return role === "white-house-coordinator" ? ROLE_WORDS[role] : ROLE_WORDS[role].toLowerCase();
}

/** Who employs somebody at home. */
export const EMPLOYMENT_WORDS: Readonly<Record<Employment, string>> = {
  federal: "Employee of the government",
  contractor: "Contractor",
};

/** What a person is, within a sentence: "action officer", "analyst, contractor". */
export function standingInSentence({
  role,
  employment,
}: {
  readonly role: Role;
  readonly employment: Employment | null;
}): string {
  return employment === "contractor" ? `${roleInSentence(role)}, contractor` : roleInSentence(role);
}

/** What a role may do, in a sentence for the person who chooses it. */
export const ROLE_MEANING: Readonly<Record<Role, string>> = {
  "action-officer": "Reports progress with evidence for the agency's shares; moves dates where it leads.",
  "agency-coordinator": "Reports, gives positions, names contacts and agrees actions for the whole agency.",
  "white-house-coordinator": "Sees across agencies; settles resolutions, due dates and dependencies.",
  verifier: "Judges claimed results against evidence, and closes; never for an agency with a share.",
  analyst: "Reads what is released to them; keeps the figures behind it.",
  "partner-liaison": "Sees what is marked releasable to the country, and nothing else.",
  reader: "Reads what is released to them; changes nothing.",
  administrator: "Looks after people, seats, agencies and tokens; reads and checks the audit.",
};

export const ACT_WORDS: Readonly<Record<Act, string>> = {
  "read-register": "read the register",
  "read-internal": "read what carries no marking, which is released to nobody outside",
  "give-position": "give an agency's position",
  "report-implementation": "report progress",
  "add-evidence": "file evidence",
  "raise-dispute": "dispute a finding",
  resolve: "agree an action",
  "change-due-date": "change a due date",
  "change-milestone": "change a milestone",
  "change-contact": "change a contact",
  "change-dependency": "change a dependency",
  verify: "verify",
  close: "close a recommendation",
  reopen: "reopen a recommendation",
  "verify-audit": "verify the audit",
  "rate-priority": "rate technologies and recommendations",
  "set-weights": "state an agency's weights",
  "revise-priority-model": "revise the criteria and settings",
  "freeze-priority-run": "freeze a ranking",
  "call-clearance": "ask offices to clear a text",
  "answer-clearance": "answer a clearance",
  "withdraw-non-concurrence": "withdraw a non-concurrence",
  "resolve-comment": "call a comment resolved",
  "elevate-clearance": "carry a clearance a level up",
  "settle-clearance": "settle a clearance",
  "record-capability": "put down what countries can do",
  "propose-coalition": "propose a coalition",
  "change-marking": "change a marking",
  "request-marking": "ask for another marking",
  "set-tasking": "ask something of an office",
  "answer-tasking": "answer what was asked of an office",
  "close-tasking": "close what was asked of an office",
  "record-stance": "record stances of countries",
  "link-stance-change": "link recommendations to changes of stances",
  "revise-alignment-model": "revise the issues and their weights",
  "record-commitment": "write down a commitment",
  "give-account": "say how an obligation stands",
  "dispute-account": "put down what another country says of an obligation",
  "verify-account": "verify an obligation",
  "link-commitment": "link commitments to recommendations",
  "record-holding": "record data holdings",
  "read-people": "look at people and how they sign in",
  "manage-people": "change people, seats and agencies",
  "read-audit": "read the audit",
  "use-tokens": "make tokens",
  "manage-service-tokens": "make tokens for services",
  "change-forum": "change forums and who belongs there",
  "plan-meeting": "plan meetings",
  "coordinate-vote": "prepare votes",
  "state-tension": "state what pulls against what",
  "write-comment": "comment on records",
  "withdraw-comment": "withdraw what people of an agency wrote",
  "found-collaboration": "put joint work on record",
};

export const DESK_REASON_WORDS: Readonly<Record<DeskReason, string>> = {
  due: "Due soon",
  overdue: "Overdue",
  stale: "No recent report",
  "to-verify": "Waiting for verification",
  "to-settle": "In dispute",
  "to-close": "Ready to close",
  "to-resolve": "Action to be agreed",
  "position-owed": "Position owed",
  "contact-vacant": "No main contact",
};

export const DESK_DUTY_WORDS: Readonly<Record<DeskDuty, string>> = {
  report: "what your agency owes",
  coordinate: "what your agency owes and what waits for its answer",
  verify: "what waits for a verifier",
  oversee: "what is due across agencies",
};

export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  agency: "Agency",
  lead: "Lead agency",
  theme: "Theme",
  technology: "Technology",
  health: "Health",
  finding: "Finding",
  position: "Lead's position",
  resolution: "Resolution",
  implementation: "Implementation",
  verification: "Verification",
  closure: "Closure",
  forum: "Forum",
  country: "Country",
  share: "Agency's share",
};

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  due: "Due date",
  key: "Key",
  updated: "Last change",
  health: "Health",
};

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  theme: "Theme",
  lead: "Lead agency",
  health: "Health",
  implementation: "Implementation",
};
