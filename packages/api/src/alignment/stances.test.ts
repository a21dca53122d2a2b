import type { inferProcedureInput } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppRouter } from "../router.ts";
import { refused } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let analyst: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  analyst = await api.as("analyst");
  reader = await api.as("reader");
});
afterAll(() => api.close());

type Record = inferProcedureInput<AppRouter["alignment"]["recordStance"]>;
const PLACE = { holder: "CAN", issue: "standards-lead" };
const SOURCE = {
  title: "Gazette",
  publisher: "A publisher",
  license: "facts",
  locator: "Page 1",
  dated: "2026-01-31",
};
const stanceOf = (changes: Partial<Record> = {}): Record => ({
  ...PLACE,
  seen: 0,
  value: "industry",
  since: "2026-01-31",
  confidence: "medium",
  source: SOURCE,
  reason: "It says so.",
  ...changes,
});

async function cell() {
  const { cells } = await reader.alignment.basis({});
  return cells.find(({ holder, issue }) => holder === PLACE.holder && issue === PLACE.issue);
}

describe("a stance", () => {
  it("is recorded by an analyst, contested by another source, withdrawn, and stays in its history", async () => {
    expect(await cell()).toMatchObject({ state: "absent", seen: 0 });
    expect(await analyst.alignment.recordStance(stanceOf())).toEqual({ sequence: 1 });
    expect(await cell()).toMatchObject({ state: "known", value: "industry", stances: [1], seen: 1 });

    const other = stanceOf({ seen: 1, value: "state", source: { ...SOURCE, title: "Survey" } });
    expect(await analyst.alignment.recordStance(other)).toEqual({ sequence: 2 });
    expect(await cell()).toMatchObject({ state: "contested", value: null, stances: [1, 2] });

    const withdrawn = { ...PLACE, seen: 2, sequence: 2, reason: "The survey was retracted." };
    expect(await analyst.alignment.withdrawStance(withdrawn)).toEqual({ sequence: 3 });
    expect(await cell()).toMatchObject({ state: "known", value: "industry", stances: [1], seen: 3 });
    const { entries } = await reader.alignment.stanceHistory(PLACE);
    expect(
      entries.map(({ sequence, stance, withdraws }) => [sequence, stance?.value ?? null, withdraws]),
    ).toEqual([
      [3, null, 2],
      [2, "state", null],
      [1, "industry", null],
    ]);
    expect(entries[0]?.withdrawalReason).toBe("The survey was retracted.");
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it("tells whoever did not see the last entry who put it there", async () => {
    const late = analyst.alignment.recordStance(stanceOf({ seen: 1, since: "2026-02-28" }));
    expect(await refused(late)).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "stance",
      present: 3,
    });
  });

  it.each([
    ["of a stranger", stanceOf({ holder: "MEX" }), { code: "holder-unknown", holder: "MEX" }],
    ["on an unknown issue", stanceOf({ issue: "fame" }), { code: "issue-unknown", issue: "fame" }],
    ["that is no answer", stanceOf({ value: "nobody" }), { code: "stance-option-unknown", value: "nobody" }],
    [
      "off the range",
      stanceOf({ issue: "committee-lead", value: 15 }),
      { code: "stance-off-range", highest: 7 },
    ],
    ["that begins ahead", stanceOf({ since: "2031-01-01" }), { code: "day-ahead", field: "since" }],
    [
      "of a source dated ahead",
      stanceOf({ source: { ...SOURCE, dated: "2031-01-01" } }),
      { code: "day-ahead", field: "dated" },
    ],
    ["said before", stanceOf({ seen: 3 }), { code: "stance-repeated", source: "Gazette" }],
  ])("is refused when it is one %s", async (_name, input, refusal) => {
    expect(await refused(analyst.alignment.recordStance(input))).toMatchObject(refusal);
  });

  it("cannot be withdrawn where it does not stand", async () => {
    const again = analyst.alignment.withdrawStance({ ...PLACE, seen: 3, sequence: 2, reason: "Again." });
    expect(await refused(again)).toEqual({ code: "nothing-to-withdraw" });
  });

  it("is nobody's to record or withdraw but an analyst's", async () => {
    const coordinator = await api.as("nsc-coordinator");
    const denied = { code: "role-not-allowed", act: "record-stance", allowed: ["analyst"] };
    expect(await refused(coordinator.alignment.recordStance(stanceOf()))).toMatchObject(denied);
    const withdrawn = coordinator.alignment.withdrawStance({ ...PLACE, seen: 3, sequence: 1, reason: "No." });
    expect(await refused(withdrawn)).toMatchObject(denied);
  });
});

const LINK = {
  recommendation: "HOME-4",
  holder: "USA",
  issue: "standards-lead",
  to: "government-priorities",
  reason: "Our reading.",
};

async function gainOf(key: string) {
  const { rows } = await reader.priority.triage({});
  return rows.find((row) => row.key === key)?.alignment;
}

describe("a link", () => {
  it("gives its recommendation an alignment gain in triage, until it is taken back", async () => {
    expect(await gainOf("HOME-4")).toEqual({ gain: null, reason: "no-change-linked" });
    const linked = { ...LINK, seen: 0, group: ["USA", "EU"], groupReason: "The two that differ." };
    expect(await analyst.alignment.linkChange(linked)).toEqual({ sequence: 1 });
    const { effect } = await reader.alignment.whatIf({
      holders: ["USA", "EU"],
      recommendations: ["HOME-4"],
    });
    expect(await gainOf("HOME-4")).toEqual({ gain: effect.reduction, reason: null });
    expect(effect.reduction).toBeGreaterThan(0);

    const { recommendation, holder, issue } = LINK;
    const unlinked = { recommendation, holder, issue, seen: 1, reason: "It asks for no such thing." };
    expect(await analyst.alignment.unlinkChange(unlinked)).toEqual({ sequence: 2 });
    expect(await gainOf("HOME-4")).toEqual({ gain: null, reason: "no-change-linked" });
    expect(await refused(analyst.alignment.unlinkChange(unlinked))).toMatchObject({
      code: "change-not-linked",
      recommendation: "HOME-4",
    });
    expect(await refused(analyst.alignment.linkChange(linked))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "link",
      present: 2,
    });
  });

  it("counts among everybody but references when no group is named", async () => {
    await analyst.alignment.linkChange({ ...LINK, recommendation: "STD-2", seen: 0 });
    const { effects } = await reader.alignment.basis({});
    const stored = effects.find(({ effect }) => effect.recommendation === "STD-2");
    expect(stored?.effect.group).toHaveLength(17);
    expect(stored?.effect.changes).toMatchObject([
      { holder: "USA", basis: "reported", reason: "Our reading." },
    ]);
  });

  it.each([
    ["of an unknown recommendation", { ...LINK, recommendation: "CHIP-99" }, { code: "not-found" }],
    [
      "whose mover is not in its group",
      { ...LINK, group: ["EU", "JPN"] },
      { code: "holder-unknown", holder: "USA", recommendation: "HOME-4" },
    ],
    [
      "to no answer of the issue",
      { ...LINK, to: "nobody" },
      { code: "stance-option-unknown", value: "nobody" },
    ],
    [
      "of a stance that the recommendation changes already",
      { ...LINK, recommendation: "DATA-1", issue: "privacy-law", to: true, seen: 1 },
      { code: "change-repeated", issue: "privacy-law" },
    ],
  ])("is refused when it is one %s", async (_name, input, refusal) => {
    expect(await refused(analyst.alignment.linkChange({ seen: 2, ...input }))).toMatchObject(refusal);
  });

  it("is refused where nothing was ever linked", async () => {
    const { holder, issue } = LINK;
    const asked = { recommendation: "CHIP-1", holder, issue, seen: 1, reason: "None." };
    expect(await refused(analyst.alignment.unlinkChange(asked))).toMatchObject({ code: "change-not-linked" });
  });

  it("is nobody's to make or take back but an analyst's", async () => {
    const denied = { code: "role-not-allowed", act: "link-stance-change" };
    expect(await refused(reader.alignment.linkChange({ ...LINK, seen: 0 }))).toMatchObject(denied);
    const { recommendation, holder, issue } = LINK;
    const unlinked = reader.alignment.unlinkChange({ recommendation, holder, issue, seen: 1, reason: "No." });
    expect(await refused(unlinked)).toMatchObject(denied);
  });
});

describe("the model", () => {
  it("is revised by an analyst; stances that no longer fit are left out, and come back with it", async () => {
    const { model: stored } = await reader.alignment.basis({});
    const { version, ...model } = stored.model;
    const issues = model.issues.filter(({ id }) => id === "privacy-law" || id === "depa");
    const revision = { seen: version, model: { ...model, issues }, reason: "Two issues only." };
    expect(await analyst.alignment.reviseModel(revision)).toEqual({ sequence: version + 1 });
    const { pair } = await reader.alignment.between({ first: "USA", second: "EU" });
    expect(pair.contributions.map(({ issue }) => issue)).toEqual(["privacy-law", "depa"]);
    expect(await gainOf("REG-1")).toEqual({ gain: null, reason: "no-change-linked" });

    expect(await refused(analyst.alignment.reviseModel(revision))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "model",
    });
    await analyst.alignment.reviseModel({ seen: version + 1, model, reason: "All issues again." });
    expect((await reader.alignment.pairs({})).holders).toHaveLength(17);
  });

  it("is refused when it repeats an issue or names a country that the register does not have", async () => {
    const { model: stored } = await reader.alignment.basis({});
    const { version, ...model } = stored.model;
    const twice = { ...model, issues: [...model.issues, ...model.issues.slice(0, 1)] };
    expect(
      await refused(analyst.alignment.reviseModel({ seen: version, model: twice, reason: "Twice." })),
    ).toMatchObject({ code: "issue-repeated", issue: "privacy-law" });
    const abroad = { ...model, holders: [...model.holders, { country: "ABW", isReference: false }] };
    expect(
      await refused(analyst.alignment.reviseModel({ seen: version, model: abroad, reason: "More." })),
    ).toMatchObject({ code: "holder-unknown", holder: "ABW" });
    const denied = reader.alignment.reviseModel({ seen: version, model, reason: "Mine." });
    expect(await refused(denied)).toMatchObject({ code: "role-not-allowed", act: "revise-alignment-model" });
  });
});
