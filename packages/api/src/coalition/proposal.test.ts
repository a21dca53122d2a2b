import type { proposeInput } from "@entente/contract";
import { registerItself, repositories } from "@entente/db";
import { coalitionFrontier, coalitionModelOf } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let analyst: Caller;
let reader: Caller;
let doc: Caller;
let nsc: Caller;
beforeAll(async () => {
  api = await openTestApi();
  analyst = await api.as("analyst");
  reader = await api.as("reader");
  doc = await api.as("doc-coordinator");
  nsc = await api.as("nsc-coordinator");
});
afterAll(() => api.close());

const CHIPS = { technology: "semiconductors" } as const;
const TELECOM = { technology: "telecommunications" } as const;

type Proposed = z.input<typeof proposeInput>;

async function proposed(changes: Partial<Proposed> = {}, by: Caller = doc) {
  return by.coalition.propose(await proposal(changes));
}

async function proposal(changes: Partial<Proposed> = {}): Promise<Proposed> {
  const members = changes.members ?? ["JPN", "NLD", "USA"];
  const technology = changes.technology ?? "semiconductors";
  const { inputsHash } = await reader.coalition.explain({ technology, members });
  return {
    technology,
    members,
    inputsHash,
    title: "A table on chips",
    statement: "Design, lithography and fabrication at one table.",
    lead: "DOC",
    supporting: ["STATE"],
    ...changes,
  };
}

describe("a proposal", () => {
  it("keeps inputs from which the package alone gives the digits of the wire", async () => {
    const { id } = await proposed({ title: "For the digits", ...TELECOM, members: ["FIN", "SWE", "USA"] });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const { proposals } = await reader.coalition.proposals();
    const key = proposals.find((one) => one.id === id)?.recommendation ?? "";
    const { inputs } = await reader.coalition.proposal({ recommendation: key });
    const model = coalitionModelOf(inputs.coalition);
    if (!model.ok) throw new Error(model.error.code);
    const { frontier } = await reader.coalition.frontier(TELECOM);
    expect(coalitionFrontier(model.value)).toEqual(frontier);
  });

  it("becomes a recommendation with its countries and forum, and gives the same digits again", async () => {
    const { recommendation } = await proposed({ forum: "quad", mainContact: "doc-main", due: "2027-06-30" });
    expect(recommendation).toMatch(/^COALITION-\d+$/);
    const { record } = await reader.recommendation.get({ key: recommendation });
    expect(record.recommendation).toMatchObject({
      title: "A table on chips",
      partners: ["JPN", "NLD"],
      forums: ["quad"],
      technologies: ["semiconductors"],
    });
    expect(record.assignments.map(({ agency, role }) => [agency, role])).toEqual([
      ["DOC", "lead"],
      ["STATE", "supporting"],
    ]);
    const stored = await reader.coalition.proposal({ recommendation });
    expect(stored.replay).toEqual({ kind: "same" });
    expect(stored.result.explanation.figures.covered).toContain("chip-lithography");
    expect(stored.duplicateReason).toBeNull();
    const line = (await reader.coalition.proposals()).proposals.find(
      (one) => one.recommendation === recommendation,
    );
    expect(line).toMatchObject({
      members: ["JPN", "NLD", "USA"],
      technology: "semiconductors",
      forum: "quad",
    });
    const audit = await api.as("verifier");
    expect((await audit.audit.verify()).firstBreak).toBeNull();
  });

  it("keeps where each level came from, also when something else is said later", async () => {
    const { recommendation } = await proposed({ title: "With its sources" });
    const { coalition, statements } = (await reader.coalition.proposal({ recommendation })).inputs;
    const levels = (statements ?? []).map(({ country, requirement, capability, sequence }) => ({
      country,
      requirement,
      level: capability.level,
      sequence,
    }));
    expect(levels).toEqual(coalition.capabilities);
    expect(levels.length).toBeGreaterThan(10);
    for (const { capability } of statements ?? []) {
      expect([capability.source.title, capability.source.locator, capability.source.license]).not.toContain(
        "",
      );
    }
    const before = statements?.find(
      ({ country, requirement }) => country === "NLD" && requirement === "chip-lithography",
    );
    await analyst.coalition.recordCapability({
      country: "NLD",
      requirement: "chip-lithography",
      seen: before?.sequence ?? 0,
      level: 1,
      confidence: "low",
      source: {
        title: "Another survey",
        publisher: "A publisher",
        year: 2026,
        license: "facts",
        locator: "page 1",
      },
      reason: "It says so.",
    });
    const again = await reader.coalition.proposal({ recommendation });
    expect(again.inputs.statements).toEqual(statements);
    expect(again.replay).toEqual({ kind: "same" });
  });

  it("gets a key of its own when several are made at once", async () => {
    const one = await proposal();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => doc.coalition.propose(one)));
    expect(new Set(all.map(({ recommendation }) => recommendation)).size).toBe(5);
  });

  it("keeps what was rated of its members, and tells what is rated otherwise today", async () => {
    const source = { title: "A paper", locator: "page 4", dated: "2026-03-01" };
    const rating = {
      kind: "commercial-rivalry" as const,
      between: ["NLD", "USA"] as const,
      technology: "semiconductors",
      level: 3,
      reason: "Both make tools.",
      source,
    };
    const { id } = await analyst.tension.stateRivalry(rating);
    await analyst.tension.stateRivalry({ ...rating, technology: "telecommunications", level: 4 });
    await analyst.tension.stateRivalry({ ...rating, between: ["KOR", "USA"], level: 4 });
    const { recommendation } = await proposed({ title: "With rivals" });
    const read = () => reader.coalition.proposal({ recommendation });
    const kept = await read();
    expect(kept.inputs.rivalries).toMatchObject([
      { id, sequence: 1, by: { agency: "OSTP" }, rivalry: { level: 3, source: { title: "A paper" } } },
    ]);
    const commercial = { kind: "commercial-rivalry", statedPairs: 1, low: 3, high: 11 };
    expect(kept.rivalry).toMatchObject({ kept: [commercial, {}], today: [commercial, {}], moves: [] });

    await analyst.tension.stateRivalry({
      ...rating,
      level: 1,
      source: { ...source, dated: "2026-04-01" },
    });
    const after = await read();
    expect(after.inputs).toEqual(kept.inputs);
    expect([after.replay, after.rivalry.kept]).toEqual([{ kind: "same" }, kept.rivalry.kept]);
    const moved = { first: "NLD", second: "USA", kept: { low: 3, high: 3 }, today: { low: 1, high: 1 } };
    expect(after.rivalry.moves).toEqual([{ kind: "commercial-rivalry", ...moved }]);
  });

  it("that was kept without ratings says so, and shows those of today", async () => {
    const { recommendation } = await proposed({ title: "Kept before" });
    const all = repositories(api.database, registerItself());
    const findProposal: typeof all.coalition.findProposal = async (key) => {
      const found = await all.coalition.findProposal(key);
      return found === null ? null : { ...found, inputs: { ...found.inputs, rivalries: null } };
    };
    const before = { ...all, coalition: { ...all.coalition, findProposal } };
    const earlier = await api.as("reader", { repositories: before });
    const { inputs, rivalry } = await earlier.coalition.proposal({ recommendation });
    expect([inputs.rivalries, rivalry.kept, rivalry.moves]).toEqual([null, null, null]);
    expect(rivalry.today).toHaveLength(2);
  });

  it("that duplicates what runs needs a reason, which is kept", async () => {
    const six = {
      ...TELECOM,
      members: ["JPN", "USA"],
      title: "6G with Japan",
    };
    const refusal = await refused(proposed(six));
    expect(refusal).toMatchObject({ code: "duplicate-reason-missing" });
    if (refusal.code !== "duplicate-reason-missing") throw new Error(refusal.code);
    expect(refusal.duplicates).toContain("us-japan-6g");
    const duplicateReason = "It would take over the joint investments.";
    const { recommendation } = await proposed({ ...six, duplicateReason });
    expect((await reader.coalition.proposal({ recommendation })).duplicateReason).toBe(duplicateReason);
  });

  it("is made by the lead's coordinator or a White House coordinator, and by nobody else", async () => {
    await proposed({ title: "By the White House" }, nsc);
    expect(await refusedWith(proposed({ lead: "NIST", supporting: [] }))).toBe("agency-not-allowed");
    expect(await refusedWith(proposed({}, analyst))).toBe("role-not-allowed");
  });

  it("is refused when its inputs have moved, when it breaks its rules and when it names what is not there", async () => {
    const moved = await refused(proposed({ inputsHash: "0".repeat(64) }));
    expect(moved).toMatchObject({ code: "inputs-changed", seen: "0".repeat(64) });
    const rules = { ...CHIPS, mandatory: ["TWN"] };
    const { inputsHash } = await reader.coalition.explain({ ...rules, members: ["JPN", "USA"] });
    expect(await refusedWith(proposed({ ...rules, inputsHash, members: ["JPN", "USA"] }))).toBe(
      "proposal-breaks-rules",
    );
    expect(await refusedWith(proposed({ forum: "nowhere" }))).toBe("not-found");
    expect(await refusedWith(proposed({ buildsOn: ["nothing"] }))).toBe("not-found");
    expect(await refusedWith(proposed({ supporting: ["NOBODY"] }))).toBe("not-found");
    expect(await refusedWith(proposed({ mainContact: "nist-main" }))).toBe("seat-not-of-agency");
    expect(await refusedWith(proposed({ supporting: ["DOC"] }))).toBe("agency-repeated");
    expect(await refusedWith(proposed({ due: "2020-01-01" }))).toBe("due-date-in-past");
    await expect(proposed({ members: ["USA"] })).rejects.toThrow(/at least two countries/);
    expect(await refusedWith(reader.coalition.proposal({ recommendation: "COALITION-999" }))).toBe(
      "not-found",
    );
  });
});
