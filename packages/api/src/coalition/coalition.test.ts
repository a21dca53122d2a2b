import type { proposeInput, recordCapabilityInput } from "@entente/contract";
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

async function essentialFor(technology: string): Promise<readonly string[]> {
  const { frontier } = await reader.coalition.frontier({ technology });
  return frontier.essential.essential.map(({ member }) => member as string);
}

describe("what the register opens with", () => {
  it("has requirements for the four technologies, and a source and a reason for every capability", async () => {
    const { set, cells, passages } = await reader.coalition.basis();
    const technologies = new Set(set.set.requirements.map(({ technology }) => technology as string));
    expect([...technologies]).toEqual(["semiconductors", "telecommunications", "biotechnology", "ai"]);
    expect(set.personName).not.toBe("");
    for (const { inForce, others } of cells) {
      for (const { capability } of [inForce, ...others]) {
        expect([capability.source.title, capability.source.license, capability.reason]).not.toContain("");
        const { passage } = capability;
        const isQuoted = passages.some(
          ({ section, paragraph }) => section === passage?.section && paragraph === passage.paragraph,
        );
        expect(isQuoted).toBe(passage !== null);
      }
    }
  });

  it("says of every country on every requirement what counts, or why nothing is known", async () => {
    const { set, cells, missing, countries } = await reader.coalition.basis();
    expect(cells.length + missing.length).toBe(countries.length * set.set.requirements.length);
    const reasonOf = (country: string, requirement: string) =>
      missing.find((one) => one.country === country && one.requirement === requirement)?.reason;
    expect(reasonOf("TWN", "chip-demand")).toBe("not-stated");
    expect(reasonOf("NLD", "chip-demand")).toBe("counted-with-union");
    expect(reasonOf("EU", "ai-models")).toBe("counted-with-member-states");
    expect(countries.filter(({ isReference }) => isReference).map(({ code }) => code)).toEqual(["CHN"]);
  });

  it("keeps what else is said beside what counts", async () => {
    const { cells } = await reader.coalition.basis();
    const israel = cells.find(
      ({ country, requirement }) => country === "ISR" && requirement === "bio-research",
    );
    expect([
      israel?.inForce.capability.level,
      israel?.others.map(({ capability }) => capability.level),
    ]).toEqual([4, [3]]);
  });
});

describe("a frontier", () => {
  it("says who is essential: the United States and the Netherlands for chips, Finland and Sweden for radio access", async () => {
    expect(await essentialFor("semiconductors")).toEqual(["NLD", "USA"]);
    expect(await essentialFor("telecommunications")).toEqual(["FIN", "JPN", "SWE", "USA"]);
    const { frontier } = await reader.coalition.frontier({
      ...TELECOM,
      requirements: ["telecom-radio-access"],
    });
    expect(frontier.minimum).toMatchObject({ size: 2, sets: [["FIN", "SWE"]], isProven: true });
  });

  it("leaves China out unless it is named, and names what nobody is known to do", async () => {
    const { candidates, frontier } = await reader.coalition.frontier(CHIPS);
    expect([candidates.length, candidates.includes("CHN" as never)]).toEqual([17, false]);
    const nobody = frontier.unattainable.filter(({ reason }) => reason === "nobody");
    expect(nobody.map(({ requirement }) => requirement)).toContain("chip-memory");
    expect(frontier.front.bound).toBeNull();
    const named = await reader.coalition.frontier({ ...TELECOM, candidates: ["CHN", "FIN"] });
    expect(named.frontier.minimum).toMatchObject({ sets: [["CHN", "FIN"]] });
  });

  it("gives over the wire the digits that the package gives on the same inputs", async () => {
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

  it("follows changed levels, depths and weights, and bands", async () => {
    const depth = await reader.coalition.frontier({
      ...TELECOM,
      requirements: ["telecom-radio-access"],
      changes: [{ requirement: "telecom-radio-access", depth: 1 }],
    });
    expect(depth.frontier.minimum).toMatchObject({ size: 1, setCount: 2 });
    expect(depth.requirements.map((one) => one.depth)).toEqual([1]);
    const research = await reader.coalition.frontier({ ...CHIPS, bands: ["research"] });
    expect(research.requirements.map(({ id }) => id)).toEqual(["chip-design"]);
  });

  it("answers with the reason where there is nothing to choose or to cover", async () => {
    const quantum = await reader.coalition.frontier({ technology: "quantum" });
    expect(quantum.frontier.minimum).toEqual({ size: null, reason: "no-requirement" });
    const alone = await reader.coalition.frontier({ ...CHIPS, candidates: ["ITA"] });
    expect(alone.frontier.front).toMatchObject({ points: [], absence: "nothing-attainable" });
  });

  it("gives an honest bound when the budget is spent", async () => {
    const { frontier } = await reader.coalition.frontier({ technology: "ai", nodeBudget: 3 });
    expect(frontier.front.search).toMatchObject({ isComplete: false, nodeBudget: 3 });
    expect(frontier.front.bound?.coverageAtMost.length).toBeGreaterThan(0);
  });

  it("refuses what makes no sense with the field, the value and what would do", async () => {
    const ask = (changes: object) => refused(reader.coalition.frontier({ ...CHIPS, ...changes }));
    expect(await ask({ candidates: ["USA", "ZZZ"] })).toMatchObject({
      code: "country-unknown",
      field: "candidates",
      country: "ZZZ",
    });
    expect(await ask({ mandatory: ["CHN"] })).toMatchObject({ code: "candidate-unknown", candidate: "CHN" });
    expect(await ask({ mandatory: ["USA"], excluded: ["USA"] })).toMatchObject({
      code: "member-rules-contradict",
      contradiction: "mandatory-and-excluded",
      candidates: ["USA"],
    });
    expect(await ask({ requirements: ["telecom-core"] })).toMatchObject({ code: "requirement-unknown" });
    expect(await ask({ technology: "magic" })).toMatchObject({ code: "not-found", kind: "technology" });
    expect(await ask({ candidates: ["USA", "USA"] })).toMatchObject({ code: "candidate-repeated" });
    for (const nodeBudget of [0, 1e9, 1.5]) {
      await expect(reader.coalition.frontier({ ...CHIPS, nodeBudget })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    }
  });
});

describe("a chosen set", () => {
  it("says why each is in and each other is out, what it costs, and how the requirements are covered", async () => {
    const { explained } = await reader.coalition.explain({ ...TELECOM, members: ["USA", "FIN", "SWE"] });
    const { figures, members, leftOut, cost } = explained.explanation;
    expect(figures.members).toEqual(["FIN", "SWE", "USA"]);
    expect(members.find(({ member }) => member === "FIN")?.lostWithout).toEqual(["telecom-radio-access"]);
    expect(leftOut.find(({ candidate }) => candidate === "ITA")?.reasons).toContainEqual({
      kind: "meets-nothing",
    });
    expect(cost.load.find(({ member }) => member === "USA")).toEqual({
      member: "USA",
      before: 16,
      after: 17,
    });
    const radio = explained.table.find(({ id }) => id === "telecom-radio-access");
    expect([radio?.isCovered, radio?.membersMeeting]).toEqual([true, 2]);
    expect(radio?.cells.find(({ candidate }) => candidate === "USA")?.level).toBe(0);
  });

  it("is compared with others on the same inputs", async () => {
    const sets = [["USA"], ["USA", "JPN"]];
    const { sets: answers, inputsHash } = await reader.coalition.compare({ ...CHIPS, sets });
    expect(answers.map(({ explanation }) => explanation.figures.coverage)).toEqual([4, 7]);
    expect((await reader.coalition.explain({ ...CHIPS, members: ["USA"] })).inputsHash).toBe(inputsHash);
  });

  it("is refused with a member who is no candidate, and one named twice", async () => {
    const explain = (members: string[]) => refusedWith(reader.coalition.explain({ ...CHIPS, members }));
    expect(await explain(["CHN"])).toBe("candidate-unknown");
    expect(await explain(["USA", "USA"])).toBe("member-repeated");
    await expect(reader.coalition.explain({ ...CHIPS, members: [] })).rejects.toThrow(/at least one country/);
  });
});

describe("what exists already", () => {
  it("flags an effort of the United States and Japan on 6G as a duplicate, with its three figures", async () => {
    const { overlaps } = await reader.coalition.overlap({
      technologies: ["telecommunications"],
      bands: ["research"],
      members: ["USA", "JPN"],
    });
    expect(overlaps[0]).toMatchObject({
      isRunning: true,
      overlap: {
        label: "duplicate",
        sharedTechnologies: ["telecommunications"],
        sharedBands: ["research"],
        membersContained: { value: 1 },
      },
    });
    expect(overlaps.map(({ collaboration }) => collaboration)).toContain("us-japan-6g");
  });

  it("lists forums to dock onto, and at how many tables each country sits", async () => {
    const { docking, loadAfterDocking } = await reader.coalition.docking({ members: ["JPN", "USA"] });
    expect(docking.docks[0]).toMatchObject({ forum: "core", missing: [], beyond: [] });
    expect(loadAfterDocking[0]?.load.every(({ before, after }) => before === after)).toBe(true);
    const { countries } = await reader.coalition.load({});
    expect(countries).toHaveLength(18);
    expect(countries.find(({ country }) => country === "NLD")?.tables).toBe(0);
    expect(await refusedWith(reader.coalition.load({ countries: ["ZZZ"] }))).toBe("country-unknown");
    expect(await refusedWith(reader.coalition.docking({ members: ["ZZZ"] }))).toBe("country-unknown");
    expect(await refusedWith(reader.coalition.overlap({ members: ["ZZZ"] }))).toBe("country-unknown");
  });
});

type Recorded = z.input<typeof recordCapabilityInput>;
const SOURCE = {
  title: "A study",
  publisher: "A publisher",
  year: 2026,
  license: "CC BY 4.0",
  locator: "Table 2",
};
const memory = (changes: Partial<Recorded> = {}): Recorded => ({
  country: "KOR",
  requirement: "chip-memory",
  seen: 0,
  level: 4,
  confidence: "high",
  source: SOURCE,
  reason: "The study counts the makers.",
  ...changes,
});

describe("a capability", () => {
  it("is put down by an analyst, counts by the rule, is withdrawn, and stays in its history", async () => {
    const place = { country: "KOR", requirement: "chip-memory" };
    const cell = async () =>
      (await reader.coalition.basis()).cells.find(
        ({ country, requirement }) => country === "KOR" && requirement === "chip-memory",
      );
    expect(await analyst.coalition.recordCapability(memory())).toEqual({ sequence: 1 });
    const older = memory({ seen: 1, level: 1, asOf: "2020-01-01" });
    expect(await analyst.coalition.recordCapability(older)).toEqual({ sequence: 2 });
    expect([(await cell())?.inForce.sequence, (await cell())?.others.length]).toEqual([1, 1]);
    expect(await essentialFor("semiconductors")).toContain("KOR");

    const withdrawal = { ...place, seen: 2, entry: 1, reason: "The study was retracted." };
    expect(await analyst.coalition.withdrawCapability(withdrawal)).toEqual({ sequence: 3 });
    expect((await cell())?.inForce.capability.level).toBe(1);
    const { entries } = await reader.coalition.capabilityHistory(place);
    expect(
      entries.map(({ sequence, capability, withdraws }) => [sequence, capability?.level, withdraws]),
    ).toEqual([
      [3, undefined, 1],
      [2, 1, null],
      [1, 4, null],
    ]);
    expect(await refusedWith(analyst.coalition.withdrawCapability({ ...withdrawal, seen: 3 }))).toBe(
      "nothing-to-withdraw",
    );
    const late = await refused(analyst.coalition.recordCapability(memory({ seen: 1 })));
    expect(late).toMatchObject({ code: "entry-changed-meanwhile", kind: "capability", present: 3 });
  });

  it("is refused off its scale, ahead of today, of a member state where the Union stands for it, and with a wrong figure", async () => {
    const record = (changes: Partial<Recorded>) =>
      refusedWith(analyst.coalition.recordCapability(memory({ country: "JPN", ...changes })));
    expect(await record({ level: 5 })).toBe("capability-level-invalid");
    expect(await record({ asOf: "2030-01-01" })).toBe("capability-in-future");
    expect(await record({ country: "NLD", requirement: "chip-demand" })).toBe("capability-counted-elsewhere");
    expect(await record({ country: "ZZZ" })).toBe("country-unknown");
    expect(await record({ requirement: "chip-fame" })).toBe("requirement-unknown");
    const figure = { indicator: "eto_chip_share_n5", year: 2022, value: 7, unit: "percent" };
    expect(await record({ figure })).toBe("level-not-of-figure");
    expect(await record({ figure: { ...figure, indicator: "fame" } })).toBe("figure-not-coded");
  });

  it("is put down and withdrawn by nobody but an analyst", async () => {
    expect(await refusedWith(nsc.coalition.recordCapability(memory()))).toBe("role-not-allowed");
    const withdrawal = { country: "KOR", requirement: "chip-memory", seen: 1, entry: 1, reason: "No." };
    expect(await refusedWith(reader.coalition.withdrawCapability(withdrawal))).toBe("role-not-allowed");
  });
});

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

  it("gets a key of its own when several are made at once", async () => {
    const one = await proposal();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => doc.coalition.propose(one)));
    expect(new Set(all.map(({ recommendation }) => recommendation)).size).toBe(5);
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
