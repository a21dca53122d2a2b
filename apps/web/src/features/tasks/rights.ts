import { type Act, type Role, RULES } from "@entente/domain";

function may(act: Act, role: Role): boolean {
  return RULES[act][role] !== undefined;
}

/** Whether a person of this role may ask offices for something, for the own agency. */
export function maySetTasks(role: Role): boolean {
  return may("set-tasking", role);
}

/** Whether a person of this role may answer for the own agency. */
export function mayAnswerTasks(role: Role): boolean {
  return may("answer-tasking", role);
}

/** Whether a person of this role may read what offices ask of each other. */
export function mayReadTasks(role: Role): boolean {
  return may("read-internal", role);
}
