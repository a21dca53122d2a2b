import { registerItself, repositories } from "@entente/db";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { calledReport, clearanceCallers, standingOf } from "../testing/clearance.ts";
import { refusedWith } from "../testing/refused.ts";
import { instant, openTestApi, START, type TestApi } from "../testing/test-api.ts";
import { passSuspenses } from "./pass-suspenses.ts";

let api: TestApi;
let by: Awaited<ReturnType<typeof clearanceCallers>>;
beforeAll(async () => {
  api = await openTestApi();
  by = await clearanceCallers(api);
});
beforeEach(() => {
  api.clock.now = START;
});
afterAll(() => api.close());

const AFTER_SUSPENSE = instant("2026-12-05T08:00:00.000Z");

describe("the suspense", () => {
  it("once passed lets a round that was called to proceed go on without who was silent", async () => {
    const { round, seen } = await calledReport(by.doc, "Nine awards were made.", { atSuspense: "proceed" });
    await by.state.clearance.answer({ round, seen, office: "STATE", to: "concur" });
    expect(await refusedWith(by.doc.clearance.proceed({ round }))).toBe("suspense-not-passed");
    api.clock.now = AFTER_SUSPENSE;
    expect(await refusedWith(by.nist.clearance.proceed({ round }))).toBe("agency-not-allowed");
    expect((await by.doc.clearance.proceed({ round })).status).toBe("cleared");
    expect(await standingOf(by.reader, round, "NIST")).toBe("no-answer");
  });

  it("is put off by the convener with a reason, and then owed anew", async () => {
    const { round } = await calledReport(by.doc, "Ten awards were made.");
    api.clock.now = AFTER_SUSPENSE;
    await by.doc.clearance.proceed({ round });
    expect(await standingOf(by.reader, round, "NIST")).toBe("no-answer");
    const later = { round, seen: 3, suspense: "2026-12-20", reason: "Two offices asked." };
    expect(await refusedWith(by.state.clearance.moveSuspense(later))).toBe("agency-not-allowed");
    expect(await refusedWith(by.doc.clearance.moveSuspense({ ...later, suspense: "2026-12-04" }))).toBe(
      "suspense-not-later",
    );
    await by.doc.clearance.moveSuspense(later);
    expect(
      await refusedWith(by.docOfficer.clearance.moveSuspense({ ...later, suspense: "2026-12-24" })),
    ).toBe("entry-changed-meanwhile");
    expect(await standingOf(by.reader, round, "NIST")).toBe("not-answered");
  });

  it("passes by itself, once, whoever looks", async () => {
    const { round } = await calledReport(by.doc, "Eleven awards were made.", { atSuspense: "proceed" });
    const register = repositories(api.database, registerItself());
    const pass = () => passSuspenses(register, () => api.clock.now, "test");
    expect(await pass()).toBe(0);
    api.clock.now = AFTER_SUSPENSE;
    const passed = await Promise.all([pass(), pass()]);
    expect(passed.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
    expect(await pass()).toBe(0);
    const { round: after, facts } = await by.reader.clearance.get({ round });
    expect(after.status).toBe("cleared");
    expect(facts.map(({ kind, by: author }) => [kind, author?.agency ?? null])).toEqual([
      ["called", "DOC"],
      ["no-answer", null],
      ["no-answer", null],
      ["cleared", null],
    ]);
  });
});

describe("the convener", () => {
  it("asks more offices and takes the round back, others do not", async () => {
    const { round } = await calledReport(by.doc, "Twelve awards were made.");
    const asking = { round, office: "NSF", asking: "required" } as const;
    expect(await refusedWith(by.state.clearance.ask(asking))).toBe("agency-not-allowed");
    await by.doc.clearance.ask(asking);
    expect(await refusedWith(by.doc.clearance.ask({ ...asking, office: "NOBODY" }))).toBe("not-found");
    await by.nsf.clearance.answer({ round, seen: 2, office: "NSF", to: "concur" });
    expect(await refusedWith(by.state.clearance.recall({ round, reason: "Enough." }))).toBe(
      "agency-not-allowed",
    );
    expect(await refusedWith(by.doc.clearance.recall({ round }))).toBe("writing-missing");
    expect((await by.doc.clearance.recall({ round, reason: "The act was amended." })).status).toBe(
      "recalled",
    );
  });
});

describe("clearance.list", () => {
  it("says what waits for the person's agency, what it called, and refuses a place that it did not give out", async () => {
    const { round } = await calledReport(by.doc, "Thirteen awards were made.", {
      offices: [{ office: "NSF" }],
      suspense: "2026-11-23",
    });
    const mine = await by.nsf.clearance.list({ view: "to-answer", limit: 1 });
    expect(mine.rows.map(({ id, owing }) => [id, owing])).toEqual([[round, ["NSF"]]]);
    expect(mine.counts.toAnswer).toBe(mine.total);
    expect((await by.doc.clearance.list({ view: "called" })).rows.map(({ id }) => id)).toContain(round);
    expect((await by.nsf.clearance.list({ view: "called" })).rows).toEqual([]);
    expect(await refusedWith(by.nsf.clearance.list({ view: "all", cursor: "bm8" }))).toBe("not-found");
    expect(
      await refusedWith(by.reader.clearance.get({ round: "01890000-0000-7000-8000-000000000000" })),
    ).toBe("not-found");
  });

  it("says what the person may do with a round, and why not for the rest", async () => {
    const { round } = await calledReport(by.doc, "Fourteen awards were made.");
    const { offices, permitted } = await by.stateOfficer.clearance.get({ round });
    expect(offices).toMatchObject([
      { office: "STATE", options: { owedBy: "2026-12-04", mayConvene: false } },
    ]);
    expect(permitted.map(({ act, refusal }) => [act, refusal?.code ?? null])).toEqual([
      ["call-clearance", "agency-not-allowed"],
      ["answer-clearance", null],
      ["withdraw-non-concurrence", "role-not-allowed"],
      ["resolve-comment", null],
      ["elevate-clearance", "role-not-allowed"],
      ["settle-clearance", "role-not-allowed"],
    ]);
  });
});

describe("everything that was done in clearances", () => {
  it("stands in an audit that verifies", async () => {
    const verifier = await api.as("verifier");
    expect((await verifier.audit.verify()).firstBreak).toBeNull();
  });
});

describe("a round that the White House called", () => {
  it("is settled by a coordinator of another office there, and not by the one that called it", async () => {
    const nec = await api.as("nec-coordinator");
    const { round } = await calledReport(by.nsc, "The council meets in May.");
    const held = { round, seen: 1, office: "STATE", to: "non-concur", reason: "It meets in June." } as const;
    await by.state.clearance.answer(held);
    await by.nsc.clearance.elevate({ round, to: "working-group", reason: "The offices cannot agree." });
    const settling = { round, seen: 3, office: "STATE", decision: "It meets in May.", official: "The chair" };
    expect(await refusedWith(by.nsc.clearance.settle(settling))).toBe("agency-not-allowed");
    const { permitted } = await by.nsc.clearance.get({ round });
    expect(permitted.find(({ act }) => act === "settle-clearance")?.refusal?.code).toBe("agency-not-allowed");
    await nec.clearance.settle(settling);
    const { round: settled } = await by.reader.clearance.get({ round });
    expect(settled.offices.find(({ office }) => office === "STATE")?.settlement?.by?.agency).toBe("NEC");
  });

  it("asks no office of another country", async () => {
    const asked = calledReport(by.nsc, "For friends.", { offices: [{ office: "GBR-FCDO" }] });
    expect(await refusedWith(asked)).toBe("office-abroad");
  });
});
