import { describe, expect, it } from "vitest";
import { CONTRACTOR_ROLES, GOVERNMENTAL_ACTS } from "./employment.ts";
import { ROLES } from "./role.ts";
import { type Act, PRIVILEGED_ACTS, RULES } from "./rule.ts";

const actsOf = (role: (typeof ROLES)[number]) =>
  (Object.keys(RULES) as Act[]).filter((act) => RULES[act][role] !== undefined);

describe("a contractor", () => {
  it("is an analyst or a reader, and nothing else", () => {
    expect(CONTRACTOR_ROLES).toEqual(["analyst", "reader"]);
  });

  it("answers no clearance or tasking, marks nothing, approves nothing and looks after nobody", () => {
    const done = CONTRACTOR_ROLES.flatMap(actsOf);
    expect(GOVERNMENTAL_ACTS.filter((act) => done.includes(act))).toEqual([]);
    const kept = ["answer-clearance", "answer-tasking", "change-marking", "settle-clearance"] as const;
    for (const act of kept) expect(GOVERNMENTAL_ACTS).toContain(act);
    expect(PRIVILEGED_ACTS.filter((act) => done.includes(act))).toEqual(["use-tokens"]);
  });

  it("analyzes, comments, and asks for another marking", () => {
    for (const act of ["rate-priority", "record-stance", "write-comment", "request-marking"] as const) {
      expect(actsOf("analyst")).toContain(act);
    }
  });
});

describe("governmental acts", () => {
  it("are each somebody's at home, and every other role has one", () => {
    expect(GOVERNMENTAL_ACTS.filter((act) => Object.keys(RULES[act]).length === 0)).toEqual([]);
    const others = ROLES.filter((role) => role !== "partner-liaison" && !CONTRACTOR_ROLES.includes(role));
    const without = others.filter((role) => !GOVERNMENTAL_ACTS.some((act) => actsOf(role).includes(act)));
    expect(without).toEqual([]);
  });
});
