import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  reader = await api.as("reader");
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

  it("takes alignment from the stances of today, and leaves out what is thin or not known", async () => {
    const { alignments, candidates } = await reader.coalition.frontier(CHIPS);
    const { pairs } = await reader.alignment.pairs({ holders: candidates });
    const known = pairs.filter(({ isThin, alignment }) => alignment !== null && !isThin);
    expect(alignments).toHaveLength(known.length);
    expect(known.length).toBeGreaterThan(50);
    for (const { first, second, alignment } of known) {
      const pair = alignments.find((one) => one.first === first && one.second === second);
      expect(pair?.alignment).toBeCloseTo(alignment ?? Number.NaN, 12);
    }
    const stranger = await reader.coalition.frontier({ ...CHIPS, candidates: ["NZL", "USA"] });
    expect(stranger.alignments).toEqual([]);
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
    expect(await refusedWith(reader.coalition.overlap({ members: ["JPN"], technologies: ["6g"] }))).toBe(
      "technology-unknown",
    );
  });
});
