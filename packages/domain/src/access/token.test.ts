import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { moment } from "../testing/record-builder.ts";
import { ROLES } from "./role.ts";
import { PRIVILEGED_ACTS, RULES } from "./rule.ts";
import { actsForTokens, checkScope, tokenEnd } from "./token.ts";

const NOW = moment("2026-11-22T12:00:00.000Z");

describe("actsForTokens", () => {
  it.each(ROLES)("are what the role %s may, without privileged acts", (role) => {
    const acts = actsForTokens(role);
    expect(acts.filter((act) => RULES[act][role] === undefined)).toEqual([]);
    expect(acts.filter((act) => PRIVILEGED_ACTS.includes(act))).toEqual([]);
  });

  it("are none for a partner liaison", () => expect(actsForTokens("partner-liaison")).toEqual([]));
});

describe("tokenEnd", () => {
  it("lies so many days ahead", () => {
    const end = tokenEnd("personal", "reader", { scope: ["read-register"], days: 90 }, NOW);
    expect(expectOk(end)).toBe("2027-02-20T12:00:00.000Z");
    expect(tokenEnd("service", "reader", { scope: ["read-register"], days: 365 }, NOW).ok).toBe(true);
  });

  it("refuses a token that may do nothing", () => {
    expectRefusal(tokenEnd("personal", "reader", { scope: [], days: 1 }, NOW), "scope-empty");
  });

  it("refuses what the role may not, and what is privileged, naming both and what would be allowed", () => {
    const end = tokenEnd("personal", "verifier", { scope: ["verify", "close", "resolve"], days: 1 }, NOW);
    const refusal = expectRefusal(end, "scope-not-allowed");
    expect(refusal.acts).toEqual(["close", "resolve"]);
    expect(refusal.allowed).toEqual(actsForTokens("verifier"));
  });

  it.each([
    ["personal", 0],
    ["personal", 91],
    ["personal", 1.5],
    ["personal", Number.NaN],
    ["service", 366],
  ] as const)("refuses a %s token of %d days", (kind, days) => {
    const end = tokenEnd(kind, "reader", { scope: ["read-register"], days }, NOW);
    expect(expectRefusal(end, "token-life-out-of-range").maximum).toBe(kind === "personal" ? 90 : 365);
  });
});

describe("checkScope", () => {
  it("lets a token do what it was made for and nothing else", () => {
    expect(checkScope(["read-register"], "read-register").ok).toBe(true);
    expect(expectRefusal(checkScope(["read-register"], "verify"), "scope-missing")).toEqual({
      code: "scope-missing",
      act: "verify",
      scope: ["read-register"],
    });
  });
});
