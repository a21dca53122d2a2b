import { createHash } from "node:crypto";
import { registerItself, repositories, type Session } from "@entente/db";
import {
  actsForTokens,
  PRIVILEGED_ACTS,
  parseSessionId,
  SESSION_LIMITS,
  secondsAfter,
} from "@entente/domain";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, START, type TestApi } from "../testing/test-api.ts";

const READING = { name: "A dashboard", scope: ["read-register" as const], days: 30 };

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterEach(() => {
  api.clock.now = START;
});
afterAll(() => api.close());

/** Calls as the holder of the token does; fails when it does not hold. */
async function withToken(token: string): Promise<Caller> {
  const hash = createHash("sha256").update(token).digest("hex");
  const grant = await repositories(api.database, registerItself()).tokens.find(hash, api.clock.now);
  if (grant === null) throw new Error("the token does not hold");
  const { id, scope, person, createdAt, expiresAt } = grant;
  const session = parseSessionId(id);
  if (!session.ok) throw new Error("a token without a UUID");
  const standing: Session = {
    id: session.value,
    person,
    createdAt,
    expiresAt,
    lastUsedAt: api.clock.now,
    authenticatedAt: null,
    provider: null,
    token: { id, scope },
  };
  return api.as(person.id, { session: standing });
}

describe("a personal token", () => {
  it("is shown once, and listed afterwards without what it is", async () => {
    const officer = await api.as("nist-officer");
    const { id, token, expiresAt } = await officer.token.create(READING);
    expect([token.startsWith("entente_personal_"), expiresAt]).toEqual([true, "2026-12-22T12:00:00.000Z"]);
    const { tokens } = await officer.token.list();
    expect(tokens).toMatchObject([{ id, name: "A dashboard", scope: ["read-register"], revokedAt: null }]);
    expect(JSON.stringify(tokens)).not.toContain(token);
  });

  it("does what it was made for and nothing else, and what it was refused is in the audit", async () => {
    const officer = await api.as("nist-officer");
    const tool = await withToken((await officer.token.create(READING)).token);
    expect((await tool.recommendation.get({ key: "CHIP-1" })).record.recommendation.key).toBe("CHIP-1");
    const seen = { recommendation: "STD-1", version: 1, agency: "NIST", reason: "By a tool." };
    const report = tool.assignment.report({ ...seen, to: "planned" });
    expect(await refused(report)).toEqual({
      code: "scope-missing",
      act: "report-implementation",
      scope: ["read-register"],
    });
    const auditor = await api.as("verifier");
    const { rows } = await auditor.audit.list({ actor: "nist-officer", outcome: "denied" });
    expect(rows.map(({ action, after }) => [action, after?.includes("scope-missing")])).toContainEqual([
      "assignment.report",
      true,
    ]);
  });

  it("does no more than its person may today", async () => {
    const officer = await api.as("ustr-officer");
    const { token } = await officer.token.create({ ...READING, scope: ["report-implementation"] });
    const administrator = await api.as("administrator");
    const profile = { name: "Uma Sample", role: "reader", agency: "USTR", employment: "federal" } as const;
    await administrator.person.change({ person: "ustr-officer", seen: 0, ...profile, reason: "Moves on." });
    const tool = await withToken(token);
    const report = {
      recommendation: "STD-1",
      version: 1,
      agency: "NIST",
      to: "planned",
      reason: "x",
    } as const;
    expect(await refusedWith(tool.assignment.report(report))).toBe("role-not-allowed");
  });

  it("looks after no sessions and no tokens", async () => {
    const officer = await api.as("nist-officer");
    const tool = await withToken((await officer.token.create(READING)).token);
    expect(await refusedWith(tool.session.list())).toBe("session-needed");
    expect(await refusedWith(tool.session.signOutEverywhere())).toBe("session-needed");
    expect(await refusedWith(tool.token.list())).toBe("session-needed");
    expect(await refusedWith(tool.token.create(READING))).toBe("scope-missing");
  });

  it.each(PRIVILEGED_ACTS)("cannot be made for the privileged act %s", async (act) => {
    const verifier = await api.as("verifier");
    const made = verifier.token.create({ ...READING, scope: ["read-register", act] });
    expect(await refused(made)).toEqual({
      code: "scope-not-allowed",
      acts: [act],
      allowed: actsForTokens("verifier"),
    });
  });

  it("is for something, and for a time that is not too long", async () => {
    const reader = await api.as("reader");
    expect(await refusedWith(reader.token.create({ ...READING, scope: [] }))).toBe("scope-empty");
    expect(await refused(reader.token.create({ ...READING, days: 91 }))).toMatchObject({
      code: "token-life-out-of-range",
      maximum: 90,
    });
  });

  it("is made by nobody whose sign-in is older than 20 minutes, and by no partner liaison", async () => {
    const reader = await api.as("reader");
    const liaison = await api.as("gbr-liaison");
    expect(await refusedWith(liaison.token.create(READING))).toBe("role-not-allowed");
    api.clock.now = secondsAfter(START, SESSION_LIMITS.recentSeconds + 1);
    expect(await refusedWith(reader.token.create(READING))).toBe("authentication-not-recent");
  });

  it("ends at its time, and at once when its person revokes it, and nobody else can", async () => {
    const officer = await api.as("nist-officer");
    const { id, token } = await officer.token.create({ ...READING, days: 1 });
    const other = await api.as("doc-officer");
    expect(await refusedWith(other.token.revoke({ token: id }))).toBe("not-found");
    await withToken(token);
    await officer.token.revoke({ token: id });
    await expect(withToken(token)).rejects.toThrow("does not hold");
    expect(await refusedWith(officer.token.revoke({ token: id }))).toBe("not-found");

    const brief = await officer.token.create({ ...READING, days: 1 });
    api.clock.now = secondsAfter(START, 24 * 60 * 60);
    await expect(withToken(brief.token)).rejects.toThrow("does not hold");
  });
});

describe("a token of a service", () => {
  const service = { ...READING, name: "Feed of the portal", person: "analyst", days: 365 };

  it("is made by an administrator, acts as the person who answers for it, and is revoked by either", async () => {
    const administrator = await api.as("administrator");
    const { id, token } = await administrator.token.createService(service);
    expect(token.startsWith("entente_service_")).toBe(true);
    const { tokens } = await administrator.token.services();
    expect(tokens).toMatchObject([{ id, kind: "service", personName: "Anselm Figment" }]);
    const tool = await withToken(token);
    expect((await tool.session.me()).person.id).toBe("analyst");
    await administrator.token.revokeAny({ token: id });
    await expect(withToken(token)).rejects.toThrow("does not hold");

    const again = await administrator.token.createService(service);
    const analyst = await api.as("analyst");
    await analyst.token.revoke({ token: again.id });
    await expect(withToken(again.token)).rejects.toThrow("does not hold");
  });

  it("acts for nobody who may not do it, and for nobody who is disabled or unknown", async () => {
    const administrator = await api.as("administrator");
    const verify = administrator.token.createService({ ...service, scope: ["verify"] });
    expect(await refusedWith(verify)).toBe("scope-not-allowed");
    const unknown = administrator.token.createService({ ...service, person: "nobody-here" });
    expect(await refusedWith(unknown)).toBe("not-found");
    await administrator.person.disable({ person: "nsf-officer", seen: 0, reason: "Has left." });
    const disabled = administrator.token.createService({ ...service, person: "nsf-officer" });
    expect(await refusedWith(disabled)).toBe("person-disabled");
  });

  it("is the administrator's alone", async () => {
    const officer = await api.as("nist-officer");
    expect(await refusedWith(officer.token.services())).toBe("role-not-allowed");
    expect(await refusedWith(officer.token.createService(service))).toBe("role-not-allowed");
  });
});
