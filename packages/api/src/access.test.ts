import { type Act, ROLES, type Role, RULES } from "@entente/domain";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
  "priority.basis": "read-register",
  "priority.ranking": "read-register",
  "priority.whatIf": "read-register",
  "priority.agreement": "read-register",
  "priority.triage": "read-register",
  "priority.ratingHistory": "read-register",
  "priority.rate": "rate-priority",
  "priority.withdrawRating": "rate-priority",
  "priority.setWeights": "set-weights",
  "priority.reviseModel": "revise-priority-model",
  "priority.runs": "read-register",
  "priority.run": "read-register",
  "priority.compareRuns": "read-register",
  "priority.freezeRun": "freeze-priority-run",
  "data.packs": "read-register",
  "data.indicators": "read-register",
  "data.coverage": "read-register",
  "data.country": "read-register",
  "data.indicator": "read-register",
  "data.pairs": "read-register",
  "coalition.basis": "read-register",
  "coalition.frontier": "read-register",
  "coalition.explain": "read-register",
  "coalition.compare": "read-register",
  "coalition.docking": "read-register",
  "coalition.overlap": "read-register",
  "coalition.load": "read-register",
  "coalition.capabilityHistory": "read-register",
  "coalition.recordCapability": "record-capability",
  "coalition.withdrawCapability": "record-capability",
  "coalition.propose": "propose-coalition",
  "coalition.proposals": "read-register",
  "coalition.proposal": "read-register",
  "alignment.basis": "read-register",
  "alignment.pairs": "read-register",
  "alignment.between": "read-register",
  "alignment.group": "read-register",
  "alignment.gain": "read-register",
  "alignment.gains": "read-register",
  "alignment.map": "read-register",
  "alignment.blocs": "read-register",
  "alignment.moves": "read-register",
  "alignment.whatIf": "read-register",
  "alignment.overTime": "read-register",
  "alignment.stanceHistory": "read-register",
  "alignment.agencies": "read-register",
  "alignment.recordStance": "record-stance",
  "alignment.withdrawStance": "record-stance",
  "alignment.linkChange": "link-stance-change",
  "alignment.unlinkChange": "link-stance-change",
  "alignment.reviseModel": "revise-alignment-model",
  "tasking.list": "read-register",
  "tasking.get": "read-register",
  "tasking.contacts": "read-register",
  "tasking.nameContacts": "change-contact",
  "tasking.set": "set-tasking",
  "tasking.acknowledge": "answer-tasking",
  "tasking.answer": "answer-tasking",
  "tasking.returnAnswer": "close-tasking",
  "tasking.close": "close-tasking",
  "tasking.putOff": "close-tasking",
  "commitment.list": "read-register",
  "commitment.facets": "read-register",
  "commitment.get": "read-register",
  "commitment.followThrough": "read-register",
  "commitment.record": "record-commitment",
  "commitment.claim": "give-account",
  "commitment.moveDue": "give-account",
  "commitment.dispute": "dispute-account",
  "commitment.verify": "verify-account",
  "commitment.link": "link-commitment",
  "commitment.unlink": "link-commitment",
  "clearance.list": "read-register",
  "clearance.drafts": "read-register",
  "clearance.get": "read-register",
  "clearance.text": "read-register",
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
  "forum.list": "read-register",
  "forum.get": "read-register",
  "forum.map": "read-register",
  "forum.members": "read-register",
  "forum.history": "read-register",
  "forum.meetings": "read-register",
  "forum.meeting": "read-register",
  "forum.recordMembership": "change-forum",
  "forum.endMembership": "change-forum",
  "forum.withdrawRollEntry": "change-forum",
  "forum.reviseCharter": "change-forum",
  "forum.planMeeting": "plan-meeting",
  "forum.changeMeeting": "plan-meeting",
  "forum.cancelMeeting": "plan-meeting",
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
