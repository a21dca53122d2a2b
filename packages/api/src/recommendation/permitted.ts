import {
  ACTS,
  type Actor,
  checkAccess,
  checkImplemented,
  checkResolver,
  implementationOf,
  isClaim,
  needsReason,
  nextImplementations,
  nextVerdicts,
  presentStatus,
  type RecommendationRecord,
} from "@entente/domain";
import { subjectOf } from "../change-record.ts";

/** What this person may do with this record now, and for everything else why not: for forms, not as the check itself. */
export function permittedTo(actor: Actor, record: RecommendationRecord) {
  const status = presentStatus(record.facts);
  const isOpen = status.closure.value === "open";
  const subject = subjectOf(record, actor.agency);
  const acts = ACTS.map((act) => {
    const allowed = checkAccess(actor, act, subject);
    if (!allowed.ok) return { act, refusal: allowed.error };
    const resolver = act === "resolve" ? checkResolver(record, actor.agency) : allowed;
    return { act, refusal: resolver.ok ? null : resolver.error };
  });
  const mayReport = acts.some(({ act, refusal }) => act === "report-implementation" && refusal === null);
  const implemented = checkImplemented(record);
  const from = implementationOf(status, actor.agency);
  return {
    acts,
    reports: mayReport && isOpen ? [{ agency: actor.agency, from, next: nextReports() }] : [],
    verdicts: isOpen ? nextVerdicts(status.verification.value) : [],
    implementedObstacle: implemented.ok ? null : implemented.error,
  };

  function nextReports() {
    const note = { to: from, needsReason: true, needsEvidence: false };
    const moves = nextImplementations(from).map((to) => ({
      to,
      needsReason: needsReason(from, to),
      needsEvidence: isClaim(to),
    }));
    return [...moves, note];
  }
}
