import { describe, expect, it } from "vitest";
import { type AgencyId, parsePersonId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { agency, DOC, GAO, NIST, NSF } from "../testing/record-builder.ts";
import { type AccessRefusal, checkAccess, checkRole, ownStatementOf } from "./decide.ts";
import { type Actor, ROLES, type Role } from "./role.ts";
import { ACTS, type Act, RULES } from "./rule.ts";

/** The record is led by DOC and supported by NIST and NSF; the act is about the share of NIST. */
const SUBJECT = { lead: DOC, assigned: [DOC, NIST, NSF], share: NIST };
const STANDINGS = {
  lead: DOC,
  "share's own": NIST,
  "other supporting": NSF,
  outside: GAO,
} as const satisfies Record<string, AgencyId>;
type Standing = keyof typeof STANDINGS;
const EVERYBODY = Object.keys(STANDINGS) as Standing[];
const SHARE_HOLDERS: readonly Standing[] = ["lead", "share's own", "other supporting"];

const MEMBERS: readonly Role[] = ["action-officer", "agency-coordinator"];
const COORDINATING: readonly Role[] = [...MEMBERS, "white-house-coordinator"];
const ALL_BUT_LIAISON: readonly Role[] = [
  "action-officer",
  "agency-coordinator",
  "white-house-coordinator",
  "verifier",
  "analyst",
  "reader",
  "administrator",
];
type Grants = readonly (readonly [readonly Role[], readonly Standing[]])[];

/** Who may say what, from section 6.1 and the roles' tasks: everything that is not listed is refused. */
const EXPECTED: Record<Act, Grants> = {
  "read-register": [[ROLES, EVERYBODY]],
  "read-internal": [[ALL_BUT_LIAISON, EVERYBODY]],
  "give-position": [[["agency-coordinator"], ["share's own"]]],
  "report-implementation": [[MEMBERS, ["share's own"]]],
  "add-evidence": [[MEMBERS, SHARE_HOLDERS]],
  "raise-dispute": [[MEMBERS, SHARE_HOLDERS]],
  resolve: [
    [["agency-coordinator"], ["lead"]],
    [["white-house-coordinator"], ["lead", "outside"]],
  ],
  "change-due-date": [
    [MEMBERS, ["lead"]],
    [["white-house-coordinator"], EVERYBODY],
  ],
  "change-milestone": [
    [MEMBERS, ["lead"]],
    [["white-house-coordinator"], EVERYBODY],
  ],
  "change-contact": [[["agency-coordinator"], ["share's own"]]],
  "change-dependency": [
    [["agency-coordinator"], ["lead"]],
    [["white-house-coordinator"], EVERYBODY],
  ],
  verify: [[["verifier"], ["outside"]]],
  close: [[["verifier"], ["outside"]]],
  reopen: [[["verifier"], ["outside"]]],
  "verify-audit": [[["verifier", "white-house-coordinator", "administrator"], EVERYBODY]],
  "rate-priority": [[["analyst"], EVERYBODY]],
  "set-weights": [[["agency-coordinator", "white-house-coordinator"], ["share's own"]]],
  "revise-priority-model": [[["analyst"], EVERYBODY]],
  "freeze-priority-run": [[["analyst", "white-house-coordinator"], EVERYBODY]],
  "call-clearance": [[COORDINATING, ["lead"]]],
  "answer-clearance": [[COORDINATING, ["share's own"]]],
  "withdraw-non-concurrence": [[["agency-coordinator", "white-house-coordinator"], ["share's own"]]],
  "resolve-comment": [[COORDINATING, SHARE_HOLDERS]],
  "elevate-clearance": [
    [["agency-coordinator"], SHARE_HOLDERS],
    [["white-house-coordinator"], EVERYBODY],
  ],
  "settle-clearance": [[["white-house-coordinator"], ["share's own", "other supporting", "outside"]]],
  "record-capability": [[["analyst"], EVERYBODY]],
  "propose-coalition": [
    [["agency-coordinator"], ["lead"]],
    [["white-house-coordinator"], EVERYBODY],
  ],
  "change-marking": [[["agency-coordinator"], ["share's own"]]],
  "request-marking": [[["action-officer", "white-house-coordinator", "verifier", "analyst"], EVERYBODY]],
  "set-tasking": [[["agency-coordinator", "white-house-coordinator"], ["lead"]]],
  "answer-tasking": [[COORDINATING, ["share's own"]]],
  "close-tasking": [[["agency-coordinator", "white-house-coordinator"], ["lead"]]],
  "record-stance": [[["analyst"], EVERYBODY]],
  "link-stance-change": [[["analyst"], EVERYBODY]],
  "revise-alignment-model": [[["analyst"], EVERYBODY]],
  "record-commitment": [[["agency-coordinator", "white-house-coordinator", "analyst"], EVERYBODY]],
  "give-account": [
    [MEMBERS, ["share's own"]],
    [["white-house-coordinator", "analyst"], EVERYBODY],
  ],
  "dispute-account": [[[...COORDINATING, "analyst"], EVERYBODY]],
  "verify-account": [[["verifier"], ["outside"]]],
  "state-tension": [[["agency-coordinator", "white-house-coordinator", "analyst"], EVERYBODY]],
  "link-commitment": [[["agency-coordinator", "white-house-coordinator", "analyst"], EVERYBODY]],
  "record-holding": [[["agency-coordinator", "analyst"], EVERYBODY]],
  "read-people": [[["administrator"], EVERYBODY]],
  "manage-people": [[["administrator"], EVERYBODY]],
  "read-audit": [[["verifier", "white-house-coordinator", "administrator"], EVERYBODY]],
  "use-tokens": [[ALL_BUT_LIAISON, EVERYBODY]],
  "manage-service-tokens": [[["administrator"], EVERYBODY]],
  "change-forum": [[["agency-coordinator", "white-house-coordinator", "analyst"], EVERYBODY]],
  "found-collaboration": [[["agency-coordinator", "white-house-coordinator", "analyst"], EVERYBODY]],
  "plan-meeting": [[COORDINATING, EVERYBODY]],
  "coordinate-vote": [[[...COORDINATING, "analyst"], EVERYBODY]],
  "write-comment": [[[...COORDINATING, "verifier", "analyst", "partner-liaison"], EVERYBODY]],
  "withdraw-comment": [[["agency-coordinator", "white-house-coordinator"], ["share's own"]]],
};

function actor(role: Role, at: AgencyId): Actor {
  return { person: expectOk(parsePersonId("somebody")), seat: null, agency: at, role };
}

function expectedOutcome(act: Act, role: Role, standing: Standing): "allowed" | AccessRefusal["code"] {
  const grant = EXPECTED[act].find(([roles]) => roles.includes(role));
  if (grant === undefined) return "role-not-allowed";
  return grant[1].includes(standing) ? "allowed" : "agency-not-allowed";
}

function outcome(act: Act, role: Role, standing: Standing): "allowed" | AccessRefusal["code"] {
  const checked = checkAccess(actor(role, STANDINGS[standing]), act, SUBJECT);
  return checked.ok ? "allowed" : checked.error.code;
}

describe("checkAccess", () => {
  it.each(ACTS)("decides %s for every role and every standing as the table says", (act) => {
    const decided = ROLES.flatMap((role) =>
      EVERYBODY.map((standing) => [role, standing, outcome(act, role, standing)]),
    );
    const expected = ROLES.flatMap((role) =>
      EVERYBODY.map((standing) => [role, standing, expectedOutcome(act, role, standing)]),
    );
    expect(decided).toEqual(expected);
  });

  it.each(["verify", "close", "reopen"] as const)(
    "refuses %s to a verifier of an agency with a share",
    (act) => {
      for (const at of [DOC, NIST, NSF]) {
        expect(expectRefusal(checkAccess(actor("verifier", at), act, SUBJECT), "agency-not-allowed")).toEqual(
          {
            code: "agency-not-allowed",
            act,
            agency: at,
            needed: "independent",
            lead: DOC,
            assigned: [DOC, NIST, NSF],
          },
        );
      }
    },
  );

  it("counts the lead among the agencies with a share, also when the list leaves it out", () => {
    const listed = { ...SUBJECT, assigned: [NIST] };
    expectRefusal(checkAccess(actor("verifier", DOC), "close", listed), "agency-not-allowed");
    expect(checkAccess(actor("action-officer", DOC), "add-evidence", listed).ok).toBe(true);
  });

  it("grants no share that an agency does not have, and none when the act is about no share", () => {
    const foreign = { ...SUBJECT, share: agency("NASA") };
    const outsider = actor("agency-coordinator", agency("NASA"));
    expectRefusal(checkAccess(outsider, "report-implementation", foreign), "agency-not-allowed");
    const none = { ...SUBJECT, share: null };
    expectRefusal(
      checkAccess(actor("action-officer", NIST), "report-implementation", none),
      "agency-not-allowed",
    );
  });
});

describe("the marking of something", () => {
  const RELATIONS_TO_IT = {
    own: NIST,
    "assigned elsewhere": DOC,
    "partner country": agency("GBR-FCDO"),
    none: GAO,
  };

  it("is changed by the coordinator of the agency that designated it, and by nobody else", () => {
    const allowed = ROLES.flatMap((role) =>
      Object.entries(RELATIONS_TO_IT)
        .filter(([, at]) => checkAccess(actor(role, at), "change-marking", ownStatementOf(NIST)).ok)
        .map(([relation]) => [role, relation]),
    );
    expect(allowed).toEqual([["agency-coordinator", "own"]]);
  });

  it("is asked for and decided by no role at once", () => {
    const both = ROLES.filter((role) =>
      (["request-marking", "change-marking"] as const).every((act) => RULES[act][role] !== undefined),
    );
    expect(both).toEqual([]);
  });
});

describe("ownStatementOf", () => {
  it("lets an agency's coordinator speak for that agency alone", () => {
    expect(checkAccess(actor("agency-coordinator", NIST), "set-weights", ownStatementOf(NIST)).ok).toBe(true);
    expectRefusal(
      checkAccess(actor("agency-coordinator", DOC), "set-weights", ownStatementOf(NIST)),
      "agency-not-allowed",
    );
  });
});

describe("checkRole", () => {
  it("tells how the agency must stand to the record", () => {
    expect(expectOk(checkRole(actor("verifier", NIST), "verify"))).toBe("independent");
    expect(expectOk(checkRole(actor("reader", NIST), "read-register"))).toBe("any");
  });

  it("names the roles that may", () => {
    const refusal = expectRefusal(checkRole(actor("reader", GAO), "resolve"), "role-not-allowed");
    expect(refusal).toEqual({
      code: "role-not-allowed",
      act: "resolve",
      role: "reader",
      allowed: ["agency-coordinator", "white-house-coordinator"],
    });
  });

  it("lets a partner liaison read the register, as far as its markings release it, speak of it, and nothing else", () => {
    const allowed = ACTS.filter((act) => checkRole(actor("partner-liaison", GAO), act).ok);
    expect(allowed).toEqual(["read-register", "write-comment"]);
  });
});
