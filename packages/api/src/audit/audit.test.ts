import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, START, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const reader = await api.as("reader");
  for (let time = 0; time < 3; time += 1) {
    const dispute = reader.recommendation.dispute({ recommendation: "CHIP-1", version: 1, reason: "No." });
    await refused(dispute);
  }
});
afterAll(() => api.close());

describe("audit.list", () => {
  it("gives the rows of the last 30 days, the newest first, to whoever may read the audit", async () => {
    for (const persona of ["verifier", "nsc-coordinator", "administrator"]) {
      const auditor = await api.as(persona);
      const { from, to, rows } = await auditor.audit.list({});
      expect([from, to]).toEqual(["2026-10-23", "2026-11-22"]);
      expect(rows.length).toBeGreaterThan(0);
    }
    const officer = await api.as("nist-officer");
    expect(await refusedWith(officer.audit.list({}))).toBe("role-not-allowed");
  });

  it("filters by actor, act, object and outcome, and pages by the place of the last row", async () => {
    const auditor = await api.as("verifier");
    const denied = await auditor.audit.list({
      actor: "reader",
      action: "recommendation.",
      outcome: "denied",
    });
    expect(denied.rows.map(({ action, actorName }) => [action, actorName])).toEqual(
      Array.from({ length: 3 }, () => ["recommendation.dispute", "Reed Example"]),
    );
    expect(denied.next).toBeNull();

    const seen = [];
    let after = null;
    do {
      const page: Awaited<ReturnType<typeof auditor.audit.list>> = await auditor.audit.list({ after });
      seen.push(...page.rows.map(({ place }) => `${place.chain} ${place.sequence}`));
      after = page.next;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(100);
  });

  it("refuses days that run backwards, and looks at one year at most", async () => {
    const auditor = await api.as("verifier");
    const backwards = auditor.audit.list({ from: "2026-11-22", to: "2026-11-21" });
    expect(await refusedWith(backwards)).toBe("period-backwards");
    const { from } = await auditor.audit.list({ from: "2020-01-01", to: "2026-11-22" });
    expect(from).toBe("2025-11-21");
  });
});

describe("audit.noteExport", () => {
  it("keeps who took what out of the register, when, and how many rows", async () => {
    const reader = await api.as("reader");
    await reader.audit.noteExport({ what: "recommendations", query: "health=late", rows: 12 });
    const auditor = await api.as("verifier");
    const { rows } = await auditor.audit.list({ object: "export:" });
    expect(rows).toMatchObject([
      { actor: "reader", action: "audit.noteExport", object: "export:recommendations", outcome: "accepted" },
    ]);
    expect(rows[0]?.place.at).toBe(START);
    expect(JSON.parse(rows[0]?.after ?? "")).toEqual({ query: "health=late", rows: 12 });
  });

  it("keeps what an official of another country took as well", async () => {
    const liaison = await api.as("gbr-liaison");
    await liaison.audit.noteExport({ what: "recommendations", query: "theme=data", rows: 3 });
    const auditor = await api.as("verifier");
    const { rows } = await auditor.audit.list({ object: "export:", actor: "gbr-liaison" });
    expect(rows).toMatchObject([{ actor: "gbr-liaison", role: "partner-liaison" }]);
  });
});

describe("audit.verify", () => {
  it("finds every chain whole", async () => {
    const auditor = await api.as("administrator");
    expect(await auditor.audit.verify()).toMatchObject({ breaks: 0, firstBreak: null });
    const reader = await api.as("reader");
    expect(await refusedWith(reader.audit.verify())).toBe("role-not-allowed");
  });
});
