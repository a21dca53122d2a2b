import { type Act, ROLES, type Role, RULES } from "@entente/domain";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProcedureMeta } from "./procedure.ts";
import { appRouter } from "./router.ts";
import { type Caller, openTestApi, type TestApi } from "./testing/test-api.ts";

/** What each procedure needs, written by hand; `session` means that any signed-in person may. */
const EXPECTED: Readonly<Record<string, Act | "nobody" | "session">> = {
  "session.personas": "nobody",
  "session.signInAsPersona": "nobody",
  "session.providers": "nobody",
  "session.beginSignIn": "nobody",
  "session.completeSignIn": "nobody",
  "session.me": "session",
  "session.clock": "session",
  "session.list": "session",
  "session.end": "session",
  "session.signOut": "session",
  "session.signOutEverywhere": "session",
  "desk.mine": "read-register",
  "marking.get": "read-register",
  "marking.change": "change-marking",
  "marking.request": "request-marking",
  "marking.decide": "change-marking",
  "recommendation.list": "read-register",
  "recommendation.facets": "read-register",
  "recommendation.get": "read-register",
  "recommendation.resolve": "resolve",
  "recommendation.verify": "verify",
  "recommendation.dispute": "raise-dispute",
  "recommendation.close": "close",
  "recommendation.reopen": "reopen",
  "recommendation.fileEvidence": "add-evidence",
  "recommendation.changeDue": "change-due-date",
  "recommendation.changeDueOfMany": "change-due-date",
  "assignment.report": "report-implementation",
  "assignment.givePosition": "give-position",
  "assignment.changeContact": "change-contact",
  "assignment.changeContactOfMany": "change-contact",
  "milestone.add": "change-milestone",
  "milestone.move": "change-milestone",
  "milestone.complete": "change-milestone",
  "dependency.add": "change-dependency",
  "dependency.remove": "change-dependency",
  "agency.list": "read-register",
  "agency.get": "read-register",
  "agency.accounts": "read-people",
  "agency.account": "read-people",
  "agency.add": "manage-people",
  "agency.change": "manage-people",
  "agency.retire": "manage-people",
  "agency.restore": "manage-people",
  "portfolio.overview": "read-register",
  "priority.basis": "read-internal",
  "priority.ranking": "read-internal",
  "priority.whatIf": "read-internal",
  "priority.agreement": "read-internal",
  "priority.triage": "read-internal",
  "priority.ratingHistory": "read-internal",
  "priority.rate": "rate-priority",
  "priority.withdrawRating": "rate-priority",
  "priority.setWeights": "set-weights",
  "priority.reviseModel": "revise-priority-model",
  "priority.runs": "read-internal",
  "priority.run": "read-internal",
  "priority.compareRuns": "read-internal",
  "priority.freezeRun": "freeze-priority-run",
  "data.packs": "read-internal",
  "data.indicators": "read-internal",
  "data.coverage": "read-internal",
  "data.country": "read-internal",
  "data.indicator": "read-internal",
  "data.pairs": "read-internal",
  "coalition.basis": "read-internal",
  "coalition.frontier": "read-internal",
  "coalition.explain": "read-internal",
  "coalition.compare": "read-internal",
  "coalition.docking": "read-internal",
  "coalition.overlap": "read-internal",
  "coalition.load": "read-internal",
  "coalition.capabilityHistory": "read-internal",
  "coalition.recordCapability": "record-capability",
  "coalition.withdrawCapability": "record-capability",
  "coalition.propose": "propose-coalition",
  "coalition.proposals": "read-internal",
  "coalition.proposal": "read-internal",
  "alignment.basis": "read-internal",
  "alignment.pairs": "read-internal",
  "alignment.between": "read-internal",
  "alignment.group": "read-internal",
  "alignment.gain": "read-internal",
  "alignment.gains": "read-internal",
  "alignment.map": "read-internal",
  "alignment.blocs": "read-internal",
  "alignment.moves": "read-internal",
  "alignment.whatIf": "read-internal",
  "alignment.overTime": "read-internal",
  "alignment.stanceHistory": "read-internal",
  "alignment.agencies": "read-internal",
  "alignment.recordStance": "record-stance",
  "alignment.withdrawStance": "record-stance",
  "alignment.linkChange": "link-stance-change",
  "alignment.unlinkChange": "link-stance-change",
  "alignment.reviseModel": "revise-alignment-model",
  "tasking.list": "read-internal",
  "tasking.get": "read-internal",
  "tasking.contacts": "read-internal",
  "notice.ofDay": "read-register",
  "notice.choices": "session",
  "notice.choose": "session",
  "tasking.nameContacts": "change-contact",
  "tasking.set": "set-tasking",
  "tasking.acknowledge": "answer-tasking",
  "tasking.answer": "answer-tasking",
  "tasking.returnAnswer": "close-tasking",
  "tasking.close": "close-tasking",
  "tasking.putOff": "close-tasking",
  "commitment.list": "read-internal",
  "commitment.facets": "read-internal",
  "commitment.get": "read-internal",
  "commitment.followThrough": "read-internal",
  "tension.register": "read-internal",
  "tension.rivalries": "read-internal",
  "tension.costs": "read-internal",
  "tension.ofRecommendation": "read-internal",
  "tension.state": "state-tension",
  "tension.withdraw": "state-tension",
  "tension.stateRivalry": "state-tension",
  "tension.withdrawRivalry": "state-tension",
  "commitment.record": "record-commitment",
  "commitment.claim": "give-account",
  "commitment.moveDue": "give-account",
  "commitment.dispute": "dispute-account",
  "commitment.verify": "verify-account",
  "commitment.link": "link-commitment",
  "commitment.unlink": "link-commitment",
  "clearance.list": "read-internal",
  "clearance.drafts": "read-internal",
  "clearance.get": "read-internal",
  "clearance.text": "read-internal",
  "clearance.draft": "call-clearance",
  "clearance.changeText": "call-clearance",
  "clearance.callRound": "call-clearance",
  "clearance.ask": "call-clearance",
  "clearance.moveSuspense": "call-clearance",
  "clearance.proceed": "call-clearance",
  "clearance.recall": "call-clearance",
  "clearance.answer": "answer-clearance",
  "clearance.withdraw": "withdraw-non-concurrence",
  "clearance.resolveComment": "resolve-comment",
  "clearance.reopenComment": "resolve-comment",
  "clearance.elevate": "elevate-clearance",
  "clearance.splitMemo": "elevate-clearance",
  "clearance.settle": "settle-clearance",
  "comment.list": "read-register",
  "comment.counts": "read-register",
  "comment.get": "read-register",
  "comment.addressees": "write-comment",
  "comment.write": "write-comment",
  "comment.correct": "write-comment",
  "comment.withdraw": "write-comment",
  "forum.list": "read-internal",
  "forum.get": "read-internal",
  "forum.map": "read-internal",
  "forum.members": "read-internal",
  "forum.history": "read-internal",
  "forum.meetings": "read-internal",
  "forum.meeting": "read-internal",
  "forum.recordMembership": "change-forum",
  "forum.endMembership": "change-forum",
  "forum.withdrawRollEntry": "change-forum",
  "forum.reviseCharter": "change-forum",
  "forum.checkEffort": "read-internal",
  "forum.foundTable": "change-forum",
  "forum.sheets": "read-internal",
  "forum.sheet": "read-internal",
  "forum.draftSheet": "coordinate-vote",
  "forum.reviseSheet": "coordinate-vote",
  "forum.reportVote": "coordinate-vote",
  "forum.planMeeting": "plan-meeting",
  "forum.changeMeeting": "plan-meeting",
  "forum.cancelMeeting": "plan-meeting",
  "calendar.list": "session",
  "calendar.open": "use-tokens",
  "calendar.revoke": "session",
  "pooling.holdings": "read-internal",
  "pooling.holdingHistory": "read-internal",
  "pooling.candidates": "read-internal",
  "pooling.preStandardization": "read-internal",
  "pooling.recordHolding": "record-holding",
  "pooling.withdrawHolding": "record-holding",
  "collaboration.foundings": "read-internal",
  "collaboration.changes": "read-internal",
  "collaboration.correct": "found-collaboration",
  "collaboration.end": "found-collaboration",
  "collaboration.found": "found-collaboration",
  "reference.vocabulary": "read-register",
  "audit.verify": "verify-audit",
  "audit.list": "read-audit",
  "audit.noteExport": "read-register",
  "person.list": "read-people",
  "person.get": "read-people",
  "person.add": "manage-people",
  "person.change": "manage-people",
  "person.disable": "manage-people",
  "person.enable": "manage-people",
  "person.invite": "manage-people",
  "person.withdrawInvitation": "manage-people",
  "person.unbindIdentity": "manage-people",
  "person.endSessions": "manage-people",
  "seat.list": "read-people",
  "seat.get": "read-people",
  "seat.add": "manage-people",
  "seat.change": "manage-people",
  "seat.fill": "manage-people",
  "seat.vacate": "manage-people",
  "token.list": "session",
  "token.create": "use-tokens",
  "token.revoke": "session",
  "token.services": "read-people",
  "token.createService": "manage-service-tokens",
  "token.revokeAny": "manage-service-tokens",
};

const PERSONA_OF_ROLE: Readonly<Record<Role, string>> = {
  "action-officer": "nist-officer",
  "agency-coordinator": "state-coordinator",
  "white-house-coordinator": "nsc-coordinator",
  verifier: "verifier",
  analyst: "analyst",
  "partner-liaison": "gbr-liaison",
  reader: "reader",
  administrator: "administrator",
};

const PROCEDURES = Object.keys(appRouter._def.procedures);

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe("the table of access", () => {
  it("has a row for every procedure and no row without one", () => {
    expect(Object.keys(EXPECTED).toSorted()).toEqual(PROCEDURES.toSorted());
  });

  it("says of each procedure the act that it is named with, on which its rights are decided", () => {
    const acts = Object.entries(EXPECTED).filter(([, needed]) => needed !== "nobody" && needed !== "session");
    expect(Object.fromEntries(PROCEDURES.flatMap(named))).toEqual(Object.fromEntries(acts));
  });

  it("refuses everybody who is not signed in, but for signing in", async () => {
    const caller = await api.as(null);
    for (const path of PROCEDURES) {
      const isRefused = (await outcome(caller, path)) === "UNAUTHORIZED";
      expect([path, isRefused]).toEqual([path, EXPECTED[path] !== "nobody"]);
    }
  });

  it.each(ROLES)("lets the role %s do exactly what its rules say, whatever the input", async (role) => {
    const caller = await api.as(PERSONA_OF_ROLE[role]);
    for (const path of PROCEDURES) {
      const isRefused = (await outcome(caller, path)) === "FORBIDDEN";
      expect([path, isRefused]).toEqual([path, !isAllowed(EXPECTED[path], role)]);
    }
  });
});

/** The procedure with the act that it is named with, if any. */
function named(path: string): readonly (readonly [path: string, act: Act])[] {
  const procedures: unknown = appRouter._def.procedures;
  const { meta } = (procedures as Record<string, { _def: { meta?: ProcedureMeta } }>)[path]?._def ?? {};
  return meta === undefined ? [] : [[path, meta.act]];
}

function isAllowed(needed: (typeof EXPECTED)[string] | undefined, role: Role): boolean {
  if (needed === "nobody" || needed === "session") return true;
  return needed !== undefined && RULES[needed][role] !== undefined;
}

/** The code that a call without input ends with; rights are decided before the input is looked at. */
async function outcome(caller: Caller, path: string): Promise<string> {
  const call = path.split(".").reduce<unknown>((part, name) => Reflect.get(Object(part), name), caller);
  if (typeof call !== "function") throw new Error(`${path} is not a procedure`);
  try {
    await Promise.resolve(call({}));
    return "accepted";
  } catch (error) {
    if (error instanceof TRPCError) return error.code;
    throw error;
  }
}
