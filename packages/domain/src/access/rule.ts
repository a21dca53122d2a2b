import { ROLES, type Role } from "./role.ts";

/** Everything that a person may ask of the register. */
export const ACTS = [
  "read-register",
  "read-internal",
  "give-position",
  "report-implementation",
  "add-evidence",
  "raise-dispute",
  "resolve",
  "change-due-date",
  "change-milestone",
  "change-contact",
  "change-dependency",
  "verify",
  "close",
  "reopen",
  "verify-audit",
  "rate-priority",
  "set-weights",
  "revise-priority-model",
  "freeze-priority-run",
  "call-clearance",
  "answer-clearance",
  "withdraw-non-concurrence",
  "resolve-comment",
  "elevate-clearance",
  "settle-clearance",
  "record-capability",
  "propose-coalition",
  "change-marking",
  "request-marking",
  "set-tasking",
  "answer-tasking",
  "close-tasking",
  "record-stance",
  "link-stance-change",
  "revise-alignment-model",
  "record-commitment",
  "give-account",
  "dispute-account",
  "verify-account",
  "link-commitment",
  "record-holding",
  "read-people",
  "manage-people",
  "read-audit",
  "use-tokens",
  "manage-service-tokens",
  "change-forum",
  "plan-meeting",
  "coordinate-vote",
  "state-tension",
  "write-comment",
  "withdraw-comment",
  "found-collaboration",
] as const;
export type Act = (typeof ACTS)[number];

/**
 * Approvals, markings, and what gives rights to others or to a tool: acts for which the person must have signed in a
 * short while ago (decisions/0013).
 */
export const PRIVILEGED_ACTS: readonly Act[] = [
  "close",
  "reopen",
  "settle-clearance",
  "change-marking",
  "manage-people",
  "use-tokens",
  "manage-service-tokens",
];

/**
 * How the person's agency must stand to the record.
 *
 * `any`: however. `own-share`: the share in question is the agency's own. `lead`: the agency leads. `assigned`: it has
 * a share. `not-lead`: it does not lead. `not-supporting`: it leads, or has no share. `independent`: it has no share.
 */
export const RELATIONS = [
  "any",
  "own-share",
  "lead",
  "assigned",
  "not-lead",
  "not-supporting",
  "independent",
] as const;
export type Relation = (typeof RELATIONS)[number];

const AT_HOME = ROLES.filter((role) => role !== "partner-liaison");

/**
 * Who may do what: for each act, the roles with the relation that each needs. What is not listed is refused.
 *
 * Whoever reads the register receives of it what its markings release to them. What carries none, such as
 * analysis and taskings, nobody outside reads (decisions/0004).
 */
export const RULES: Readonly<Record<Act, Readonly<Partial<Record<Role, Relation>>>>> = {
  "read-register": Object.fromEntries(ROLES.map((role) => [role, "any"])),
  "read-internal": Object.fromEntries(AT_HOME.map((role) => [role, "any"])),
  "give-position": { "agency-coordinator": "own-share" },
  "report-implementation": { "action-officer": "own-share", "agency-coordinator": "own-share" },
  "add-evidence": { "action-officer": "assigned", "agency-coordinator": "assigned" },
  "raise-dispute": { "action-officer": "assigned", "agency-coordinator": "assigned" },
  resolve: { "agency-coordinator": "lead", "white-house-coordinator": "not-supporting" },
  "change-due-date": {
    "action-officer": "lead",
    "agency-coordinator": "lead",
    "white-house-coordinator": "any",
  },
  "change-milestone": {
    "action-officer": "lead",
    "agency-coordinator": "lead",
    "white-house-coordinator": "any",
  },
  "change-contact": { "agency-coordinator": "own-share" },
  "change-dependency": { "agency-coordinator": "lead", "white-house-coordinator": "any" },
  verify: { verifier: "independent" },
  close: { verifier: "independent" },
  reopen: { verifier: "independent" },
  "verify-audit": { verifier: "any", "white-house-coordinator": "any", administrator: "any" },
  "rate-priority": { analyst: "any" },
  "set-weights": { "agency-coordinator": "own-share", "white-house-coordinator": "own-share" },
  "revise-priority-model": { analyst: "any" },
  "freeze-priority-run": { analyst: "any", "white-house-coordinator": "any" },
  "call-clearance": {
    "action-officer": "lead",
    "agency-coordinator": "lead",
    "white-house-coordinator": "lead",
  },
  "answer-clearance": {
    "action-officer": "own-share",
    "agency-coordinator": "own-share",
    "white-house-coordinator": "own-share",
  },
  "withdraw-non-concurrence": { "agency-coordinator": "own-share", "white-house-coordinator": "own-share" },
  "resolve-comment": {
    "action-officer": "assigned",
    "agency-coordinator": "assigned",
    "white-house-coordinator": "assigned",
  },
  "elevate-clearance": { "agency-coordinator": "assigned", "white-house-coordinator": "any" },
  "settle-clearance": { "white-house-coordinator": "not-lead" },
  "record-capability": { analyst: "any" },
  "propose-coalition": { "agency-coordinator": "lead", "white-house-coordinator": "any" },
  "change-marking": { "agency-coordinator": "own-share" },
  "request-marking": {
    "action-officer": "any",
    "white-house-coordinator": "any",
    verifier: "any",
    analyst: "any",
  },
  "set-tasking": { "agency-coordinator": "lead", "white-house-coordinator": "lead" },
  "answer-tasking": {
    "action-officer": "own-share",
    "agency-coordinator": "own-share",
    "white-house-coordinator": "own-share",
  },
  "close-tasking": { "agency-coordinator": "lead", "white-house-coordinator": "lead" },
  "record-stance": { analyst: "any" },
  "link-stance-change": { analyst: "any" },
  "revise-alignment-model": { analyst: "any" },
  "record-commitment": { "agency-coordinator": "any", "white-house-coordinator": "any", analyst: "any" },
  "give-account": {
    "action-officer": "own-share",
    "agency-coordinator": "own-share",
    "white-house-coordinator": "any",
    analyst: "any",
  },
  "dispute-account": {
    "action-officer": "any",
    "agency-coordinator": "any",
    "white-house-coordinator": "any",
    analyst: "any",
  },
  "verify-account": { verifier: "independent" },
  "state-tension": { "agency-coordinator": "any", "white-house-coordinator": "any", analyst: "any" },
  "link-commitment": { "agency-coordinator": "any", "white-house-coordinator": "any", analyst: "any" },
  "record-holding": { "agency-coordinator": "any", analyst: "any" },
  "read-people": { administrator: "any" },
  "manage-people": { administrator: "any" },
  "read-audit": { verifier: "any", "white-house-coordinator": "any", administrator: "any" },
  "use-tokens": Object.fromEntries(AT_HOME.map((role) => [role, "any"])),
  "manage-service-tokens": { administrator: "any" },
  "change-forum": { "agency-coordinator": "any", "white-house-coordinator": "any", analyst: "any" },
  "found-collaboration": { "agency-coordinator": "any", "white-house-coordinator": "any", analyst: "any" },
  "plan-meeting": { "action-officer": "any", "agency-coordinator": "any", "white-house-coordinator": "any" },
  "coordinate-vote": {
    "action-officer": "any",
    "agency-coordinator": "any",
    "white-house-coordinator": "any",
    analyst: "any",
  },
  "write-comment": {
    "action-officer": "any",
    "agency-coordinator": "any",
    "white-house-coordinator": "any",
    verifier: "any",
    analyst: "any",
    "partner-liaison": "any",
  },
  "withdraw-comment": { "agency-coordinator": "own-share", "white-house-coordinator": "own-share" },
};
