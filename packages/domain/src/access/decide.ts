import type { AgencyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Actor, Role } from "./role.ts";
import { type Act, type Relation, RULES } from "./rule.ts";

/** The person's role never allows this act. */
export interface RoleNotAllowed {
  readonly code: "role-not-allowed";
  readonly act: Act;
  readonly role: Role;
  readonly allowed: readonly Role[];
}

/** The role allows the act, but not to a person of this agency on this record. */
export interface AgencyNotAllowed {
  readonly code: "agency-not-allowed";
  readonly act: Act;
  readonly agency: AgencyId;
  readonly needed: Relation;
  /** Absent where nobody leads, such as for what a country owes as a whole. */
  readonly lead: AgencyId | null;
  readonly assigned: readonly AgencyId[];
}
export type AccessRefusal = RoleNotAllowed | AgencyNotAllowed;

/** The agencies of the record that an act touches; `share` is the agency whose share it is about, if it is about one. */
export interface Subject {
  /** Absent where nobody leads. */
  readonly lead: AgencyId | null;
  readonly assigned: readonly AgencyId[];
  readonly share: AgencyId | null;
}

/** What an agency states for itself, such as its weights: nobody else has a share in it. */
export function ownStatementOf(agency: AgencyId): Subject {
  return { lead: agency, assigned: [agency], share: agency };
}

/** Whether the role may do this to some record; fails with `role-not-allowed`. Use before anything is loaded. */
export function checkRole(actor: Actor, act: Act): Result<Relation, RoleNotAllowed> {
  const relation = RULES[act][actor.role];
  if (relation !== undefined) return ok(relation);
  return err({ code: "role-not-allowed", act, role: actor.role, allowed: Object.keys(RULES[act]) as Role[] });
}

/** Whether this person may do this to this record; fails with `role-not-allowed` or `agency-not-allowed`. */
export function checkAccess(actor: Actor, act: Act, subject: Subject): Result<void, AccessRefusal> {
  const needed = checkRole(actor, act);
  if (!needed.ok) return needed;
  if (holds(needed.value, actor.agency, subject)) return ok(undefined);
  const { lead, assigned } = subject;
  return err({ code: "agency-not-allowed", act, agency: actor.agency, needed: needed.value, lead, assigned });
}

function holds(relation: Relation, agency: AgencyId, subject: Subject): boolean {
  const isLead = subject.lead === agency;
  const isAssigned = isLead || subject.assigned.includes(agency);
  const table: Record<Relation, boolean> = {
    any: true,
    "own-share": isAssigned && subject.share === agency,
    lead: isLead,
    assigned: isAssigned,
    "not-lead": !isLead,
    "not-supporting": isLead || !isAssigned,
    independent: !isAssigned,
  };
  return table[relation];
}
