import { createEntente, type Entente, signInAsPersona } from "@entente/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines, type Storage } from "./databases.ts";
import { fieldsFrom, refusalFrom } from "./refused.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const EVIDENCE = {
  kind: "citation",
  title: "CHIPS research and development program, first awards",
  locator: "Notice of awards, table 2",
  dated: "2026-05-04",
} as const;

describe.each(reachableEngines())("an internal tool on $name", ({ newStorage }) => {
  let storage: Storage;
  let server: ServerProcess;
  let officer: Entente;
  let verifier: Entente;

  beforeAll(async () => {
    storage = await newStorage();
    server = await startSeededServer({ env: storage.env });
    officer = await as("nist-officer");
    verifier = await as("verifier");
  });
  afterAll(async () => {
    await server.stop();
    await storage.remove();
  });

  async function as(persona: string): Promise<Entente> {
    const { entente } = await signInAsPersona({ url: server.url, name: "budget-tool" }, persona);
    return entente;
  }
  async function versionOf(key: string): Promise<number> {
    return (await officer.recommendation.get.query({ key })).version;
  }

  it("finds the personas to sign in as, and who it then is", async () => {
    const open = createEntente({ url: server.url, name: "budget-tool" });
    const ids = (await open.session.personas.query()).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "nist-officer",
        "state-coordinator",
        "nsc-coordinator",
        "verifier",
        "analyst",
        "reader",
      ]),
    );
    const { person } = await officer.session.me.query();
    expect([person.id, person.role, person.agency]).toEqual(["nist-officer", "action-officer", "NIST"]);
  });

  it("is told to sign in when it has no session", async () => {
    const open = createEntente({ url: server.url, name: "budget-tool" });
    await expect(open.recommendation.list.query()).rejects.toMatchObject({ data: { code: "UNAUTHORIZED" } });
  });

  it("lists its agency's recommendations with counts for every facet", async () => {
    const all = await officer.recommendation.list.query();
    expect(all.total).toEqual({ count: 32, isCapped: false });

    const filters = { agency: ["NIST"] };
    const page = await officer.recommendation.list.query({ filters, sort: "key", limit: 5 });
    const rest = await officer.recommendation.list.query({ filters, sort: "key", cursor: page.nextCursor });
    const keys = [...page.rows, ...rest.rows].map(({ key }) => key);
    expect(keys).toHaveLength(page.total.count);
    expect(keys).toContain("CHIP-1");
    expect(keys).toEqual([...new Set(keys)]);

    const { counts } = await officer.recommendation.facets.query({ filters });
    const closures = counts.closure ?? [];
    expect(closures.reduce((sum, { count }) => sum + count, 0)).toBe(page.total.count);
  });

  it("opens CHIP-1 with the status that its public history implies", async () => {
    const { record, status, historyTotal, permitted } = await officer.recommendation.get.query({
      key: "CHIP-1",
    });
    expect(record.recommendation.title).toBe("Fund the CHIPS Act");
    const claims = status.implementations.map(({ agency, value }) => `${agency} ${value}`);
    expect(claims).toContain("DOC implemented");
    expect(claims).toContain("NIST not-started");
    expect(status.verification.value).toBe("evidence-submitted");
    expect(historyTotal).toBeGreaterThan(0);
    expect(permitted.reports.map(({ agency }) => agency)).toContain("NIST");
  });

  it("reports its own agency's share with evidence", async () => {
    const key = "CHIP-1";
    const first = await officer.assignment.report.mutate({
      recommendation: key,
      version: await versionOf(key),
      agency: "NIST",
      to: "in-progress",
      reason: "The research program has begun.",
    });
    const claim = { recommendation: key, version: first.version, agency: "NIST", to: "implemented" } as const;
    expect(await refusalFrom(officer.assignment.report.mutate(claim))).toEqual({
      code: "evidence-missing",
      to: "implemented",
    });

    const second = await officer.assignment.report.mutate({ ...claim, evidence: [EVIDENCE] });
    expect(second.version).toBe(first.version + 1);
    const { status, history } = await officer.recommendation.get.query({ key });
    expect(status.implementations.find(({ agency }) => agency === "NIST")?.value).toBe("implemented");
    expect(history[0]).toMatchObject({ version: second.version, by: { person: "nist-officer" } });
  });

  it("is refused another agency's share, and a reader is refused any", async () => {
    const claim = {
      recommendation: "CHIP-1",
      version: await versionOf("CHIP-1"),
      agency: "DOD",
      to: "planned",
    } as const;
    expect(await refusalFrom(officer.assignment.report.mutate(claim))).toMatchObject({
      code: "agency-not-allowed",
      agency: "NIST",
      needed: "own-share",
    });
    const reader = await as("reader");
    expect(await refusalFrom(reader.assignment.report.mutate(claim))).toMatchObject({
      code: "role-not-allowed",
      role: "reader",
    });
  });

  it("is told what a colleague changed when it saw an older version, and the colleague's change stays", async () => {
    const coordinator = await as("nist-coordinator");
    const version = await versionOf("STD-1");
    const report = { recommendation: "STD-1", version, agency: "NIST" } as const;
    await coordinator.assignment.report.mutate({ ...report, to: "planned", reason: "Coordinator first." });
    const refusal = await refusalFrom(officer.assignment.report.mutate({ ...report, to: "in-progress" }));

    expect(refusal).toMatchObject({ code: "changed-meanwhile", seen: version, present: version + 1 });
    const { status } = await officer.recommendation.get.query({ key: "STD-1" });
    expect(status.implementations.find(({ agency }) => agency === "NIST")?.value).toBe("planned");
  });

  it("names the field that cannot be used", async () => {
    const report = { recommendation: "STD-1", version: 1, agency: "NIST", to: "planned" } as const;
    expect(await fieldsFrom(officer.assignment.report.mutate({ ...report, on: "2026-02-30" }))).toEqual([
      "on",
    ]);
    expect(await fieldsFrom(officer.recommendation.get.query({ key: "chip 1" }))).toEqual(["key"]);
  });

  it("is told that a recommendation does not exist", async () => {
    expect(await refusalFrom(officer.recommendation.get.query({ key: "CHIP-99" }))).toEqual({
      code: "not-found",
      kind: "recommendation",
      value: "CHIP-99",
    });
  });

  it("cannot verify its own work; a verifier can, and closes only what is verified and done by all", async () => {
    const key = { recommendation: "CHIP-1" };
    const version = await versionOf("CHIP-1");
    expect(
      await refusalFrom(officer.recommendation.verify.mutate({ ...key, version, to: "addressed" })),
    ).toMatchObject({ code: "role-not-allowed" });

    const ending = { ...key, to: "closed-implemented" } as const;
    expect(await refusalFrom(verifier.recommendation.close.mutate({ ...ending, version }))).toMatchObject({
      code: "verification-missing",
    });
    const verified = await verifier.recommendation.verify.mutate({ ...key, version, to: "addressed" });
    const refusal = await refusalFrom(
      verifier.recommendation.close.mutate({ ...ending, version: verified.version }),
    );
    expect(refusal).toMatchObject({ code: "shares-open" });
  });

  it("is refused on a closed record", async () => {
    const key = { recommendation: "STD-3" };
    const { version } = await verifier.recommendation.close.mutate({
      ...key,
      version: await versionOf("STD-3"),
      to: "closed-not-implemented",
      reason: "Overtaken by the annual budget.",
      approvedBy: "Deputy Comptroller General",
    });
    const note = { ...key, version, agency: "NIST", to: "planned", reason: "Still planned." } as const;
    expect(await refusalFrom(officer.assignment.report.mutate(note))).toMatchObject({
      code: "recommendation-closed",
      closure: "closed-not-implemented",
    });
  });

  it("has every chain of the audit verified by a role that may", async () => {
    const report = await verifier.audit.verify.query();
    expect(report).toMatchObject({ breaks: 0, firstBreak: null });
    expect(report.chains).toBeGreaterThanOrEqual(32);
    expect(report.rows).toBeGreaterThan(32);
    expect(await refusalFrom(officer.audit.verify.query())).toMatchObject({ code: "role-not-allowed" });
  });

  it("ends its session for good", async () => {
    const other = await as("analyst");
    await other.session.signOut.mutate();
    await expect(other.session.me.query()).rejects.toMatchObject({ data: { code: "UNAUTHORIZED" } });
  });
});
