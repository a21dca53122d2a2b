import { type Act, type Actor, checkAccess, type Subject } from "@entente/domain";

/** For each act, why this person may not do it; for forms, not as the check itself. */
export function permittedActs(actor: Actor, subject: Subject, acts: readonly Act[]) {
  return acts.map((act) => {
    const allowed = checkAccess(actor, act, subject);
    return { act, refusal: allowed.ok ? null : allowed.error };
  });
}
