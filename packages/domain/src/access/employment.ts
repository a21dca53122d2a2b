import { ROLES, type Role } from "./role.ts";
import { type Act, RULES } from "./rule.ts";

/** Who employs a person who works at home: the government itself, or a company under contract with it. */
export const EMPLOYMENTS = ["federal", "contractor"] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/**
 * Acts by which an agency speaks, decides, directs, judges or approves: inherently governmental functions, which no
 * contract covers. Source: 48 CFR 7.503(c), of which (4) foreign relations, (5) policy, (6) priorities, (7) direction of
 * employees, (20) answers to those who audit; the reading of each act is ours (decisions/0034).
 */
export const GOVERNMENTAL_ACTS = [
  "give-position",
  "report-implementation",
  "raise-dispute",
  "resolve",
  "change-due-date",
  "change-milestone",
  "change-contact",
  "change-dependency",
  "verify",
  "close",
  "reopen",
  "set-weights",
  "call-clearance",
  "answer-clearance",
  "withdraw-non-concurrence",
  "resolve-comment",
  "elevate-clearance",
  "settle-clearance",
  "propose-coalition",
  "change-marking",
  "set-tasking",
  "answer-tasking",
  "close-tasking",
  "verify-account",
  "manage-people",
  "manage-service-tokens",
  "plan-meeting",
  "withdraw-comment",
] as const satisfies readonly Act[];

/**
 * The roles that a contractor may hold: those at home that do nothing governmental. Analyses that employees use to make
 * policy are open to contractors: 48 CFR 7.503(d)(3).
 */
export const CONTRACTOR_ROLES: readonly Role[] = ROLES.filter(
  (role) =>
    role !== "partner-liaison" && GOVERNMENTAL_ACTS.every((act: Act) => RULES[act][role] === undefined),
);
