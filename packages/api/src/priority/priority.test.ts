import type { rateInput } from "@entente/contract";
import { priorityStanding, type Weighting } from "@entente/domain";
import type { inferProcedureInput } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { AppRouter } from "../router.ts";
import { refused } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let analyst: Caller;
let nist: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  analyst = await api.as("analyst");
  nist = await api.as("nist-coordinator");
  reader = await api.as("reader");
});
afterAll(() => api.close());

type Rate = inferProcedureInput<AppRouter["priority"]["rate"]>;

const SOURCE = {
  title: "A study",
  publisher: "A publisher",
  year: 2026,
  license: "CC BY 4.0",
  locator: "Table 2",
  caveat: null,
};
const rateOf = (changes: Partial<z.input<typeof rateInput>> = {}): Rate => ({
  subject: { kind: "technology", technology: "quantum", band: null },
  criterion: "growth-potential",
  seen: 0,
  value: { kind: "exact", value: 3 },
  confidence: "medium",
  source: SOURCE,
  reason: "The study counts the firms.",
  ...changes,
});

describe("what the register opens with", () => {
  it("ranks every technology of the brief, with a source for every rating", async () => {
    const { model, ratings, technologies } = await reader.priority.basis();
    const { result } = await reader.priority.ranking({ draws: 200 });
    const ranked = result.standing.technologies.filter(({ rank }) => rank !== null);
    const ofBrief = technologies.filter(({ prioritySet }) => prioritySet === "brief").map(({ id }) => id);
    expect(ranked.map(({ technology }) => technology)).toEqual(expect.arrayContaining(ofBrief));
    expect(model.model.criteria.length).toBeGreaterThan(8);
    for (const { rating } of ratings) {
      expect([rating?.source.title, rating?.source.license, rating?.reason]).not.toContain("");
    }
  });

  it("leaves what nobody rated missing, and says how much of the weight is covered", async () => {
    const { standing } = (await reader.priority.ranking({ draws: 1 })).result;
    const quantum = standing.cells.filter(({ technology }) => technology === "quantum");
    for (const cell of quantum) {
      expect(Math.min(cell.criticality.coverage, cell.amenability.coverage)).toBeLessThan(0.5);
      expect(cell.isCovered).toBe(false);
    }
  });
});

describe("a ranking", () => {
  it("gives over the wire the digits that the package gives on the same inputs", async () => {
    const weighting: Weighting = { kind: "mean" };
    const [basis, { result }] = await Promise.all([
      reader.priority.basis(),
      reader.priority.ranking({ weighting, draws: 10 }),
    ]);
    const own = priorityStanding({
      model: basis.model.model,
      technologies: basis.technologies,
      ratings: basis.ratings.flatMap(({ subject, rating }) =>
        rating === null || subject.kind !== "technology"
          ? []
          : [{ ...rating, technology: subject.technology, band: subject.band }],
      ),
      weightSets: basis.weightSets.map(({ weightSet }) => weightSet),
      weighting,
    });
    expect(own).toEqual({ ok: true, value: result.standing });
  });

  it("is refused with the agency's name when that agency stated no weights", async () => {
    const asked = reader.priority.ranking({ weighting: { kind: "agency", agency: "GAO" } });
    expect(await refused(asked)).toMatchObject({ code: "weights-not-stated", agency: "GAO" });
  });
});

describe("a what-if", () => {
  it("says what would move, and stores nothing", async () => {
    const before = await reader.priority.basis();
    const { moved } = await reader.priority.whatIf({
      ratings: [
        {
          technology: "semiconductors",
          band: null,
          criterion: "growth-potential",
          value: { kind: "exact", value: 0 },
        },
      ],
    });
    expect(moved.map(({ technology }) => technology)).toContain("semiconductors");
    expect(await reader.priority.basis()).toEqual(before);
  });

  it("refuses a rating off the scale, with the ends of the scale", async () => {
    const asked = reader.priority.whatIf({
      ratings: [{ technology: "ai", criterion: "growth-potential", value: { kind: "exact", value: 7 } }],
    });
    expect(await refused(asked)).toMatchObject({ value: 7, lowest: 0, highest: 4 });
  });
});

describe("a rating", () => {
  it("is put down by an analyst, read by everybody, changed, withdrawn, and stays in its history", async () => {
    const place = { subject: rateOf().subject, criterion: "growth-potential" };
    expect(await analyst.priority.rate(rateOf())).toEqual({ sequence: 1 });
    expect(
      await analyst.priority.rate(rateOf({ seen: 1, value: { kind: "interval", low: 2, high: 4 } })),
    ).toEqual({
      sequence: 2,
    });
    expect(
      await analyst.priority.withdrawRating({ ...place, seen: 2, reason: "The study was retracted." }),
    ).toEqual({ sequence: 3 });
    const { entries } = await reader.priority.ratingHistory(place);
    expect(
      entries.map(({ rating, withdrawalReason }) => [rating?.value.kind ?? null, withdrawalReason]),
    ).toEqual([
      [null, "The study was retracted."],
      ["interval", null],
      ["exact", null],
    ]);
  });

  it("tells whoever did not see the last one who put it there", async () => {
    const late = analyst.priority.rate(rateOf({ seen: 1 }));
    expect(await refused(late)).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "rating",
      present: 3,
    });
  });

  it.each([
    ["off the scale", rateOf({ value: { kind: "exact", value: 5 } }), "rated-value-off-scale"],
    ["contradictory", rateOf({ value: { kind: "interval", low: 3, high: 1 } }), "rated-value-contradictory"],
    [
      "for a band on a criterion of the whole chain",
      rateOf({ subject: { kind: "technology", technology: "ai", band: "research" } }),
      "band-not-rated",
    ],
    ["on an unknown criterion", rateOf({ criterion: "charm" }), "rating-criterion-unknown"],
    [
      "of an unknown technology",
      rateOf({ subject: { kind: "technology", technology: "steam", band: null } }),
      "not-found",
    ],
    [
      "of an unknown recommendation",
      rateOf({ subject: { kind: "recommendation", recommendation: "CHIP-99" }, criterion: "effect" }),
      "not-found",
    ],
    ["dated ahead", rateOf({ ratedOn: "2031-01-01" }), "change-out-of-order"],
  ])("is refused when it is %s", async (_name, input, code) => {
    expect(await refused(analyst.priority.rate(input))).toMatchObject({ code });
  });

  it("cannot be withdrawn where none stands", async () => {
    const place = { subject: rateOf().subject, criterion: "security-stake" };
    expect(await refused(analyst.priority.withdrawRating({ ...place, seen: 1, reason: "None." }))).toEqual({
      code: "nothing-to-withdraw",
    });
  });
});

describe("weights", () => {
  it("are stated by an agency's own coordinator and change that agency's order alone", async () => {
    const { weightSets, model } = await reader.priority.basis();
    const stated = weightSets.find(({ weightSet }) => weightSet.agency === "NIST");
    const points = Object.fromEntries(model.model.criteria.map(({ id }, place) => [id, 100 - 5 * place]));
    const input = { agency: "NIST", seen: stated?.sequence ?? 0, points, reason: "Our mission." };
    const { sequence } = await nist.priority.setWeights(input);
    const after = await reader.priority.basis();
    const set = after.weightSets.find(({ weightSet }) => weightSet.agency === "NIST");
    expect([set?.sequence, set?.weightSet.points, set?.weightSet.basis]).toEqual([
      sequence,
      points,
      "reported",
    ]);
    expect(after.weightSets.filter(({ weightSet }) => weightSet.agency !== "NIST")).toEqual(
      weightSets.filter(({ weightSet }) => weightSet.agency !== "NIST"),
    );
    expect(await refused(nist.priority.setWeights(input))).toMatchObject({ code: "entry-changed-meanwhile" });
  });

  it("are refused for another agency, when one is missing, and when none counts", async () => {
    const { model } = await reader.priority.basis();
    const all = (value: number) => Object.fromEntries(model.model.criteria.map(({ id }) => [id, value]));
    const input = { agency: "NIST", seen: 0, points: all(50), reason: "Ours." };
    const state = await api.as("state-coordinator");
    expect(await refused(state.priority.setWeights(input))).toMatchObject({ code: "agency-not-allowed" });
    expect(await refused(nist.priority.setWeights({ ...input, points: {} }))).toMatchObject({
      code: "weight-missing",
    });
    expect(await refused(nist.priority.setWeights({ ...input, points: all(0) }))).toMatchObject({
      code: "weights-all-zero",
    });
  });
});

describe("agreement of the agencies", () => {
  it("gives every agency's order, and names the pair that differs most with the weights behind it", async () => {
    const { orders, concordance, pairs, sharpest, kemeny } = await reader.priority.agreement({ draws: 200 });
    expect(orders.length).toBeGreaterThan(3);
    expect(concordance.value).toBeGreaterThanOrEqual(0);
    expect(pairs).toHaveLength((orders.length * (orders.length - 1)) / 2);
    const lowest = Math.min(...pairs.flatMap(({ value }) => value ?? []));
    for (const { first, second } of sharpest) {
      expect(pairs.find((pair) => pair.first === first && pair.second === second)?.value).toBeCloseTo(
        lowest,
        12,
      );
    }
    expect(kemeny?.orders.length).toBeGreaterThan(0);
  });
});

describe("a run", () => {
  it("is frozen, replayed to the same digits, and compared with what came after", async () => {
    const { inputsHash } = await analyst.priority.ranking({ draws: 300, seed: 5 });
    const { id } = await analyst.priority.freezeRun({
      title: "First quarter",
      draws: 300,
      seed: 5,
      inputsHash,
    });
    const run = await reader.priority.run({ id });
    expect([run.replay, run.title, run.inputsHash]).toEqual([{ kind: "same" }, "First quarter", inputsHash]);
    expect((await reader.priority.compareRuns({ earlier: id })).comparison.moved).toEqual([]);

    const history = await reader.priority.ratingHistory({
      subject: { kind: "technology", technology: "ai", band: null },
      criterion: "growth-potential",
    });
    await analyst.priority.rate(
      rateOf({
        subject: { kind: "technology", technology: "ai", band: null },
        seen: history.entries[0]?.sequence ?? 0,
        value: { kind: "exact", value: 1 },
      }),
    );
    const { comparison } = await reader.priority.compareRuns({ earlier: id });
    expect(comparison.moved.map(({ technology }) => technology)).toContain("ai");
    expect(comparison.causes).toMatchObject([
      { cause: { kind: "rating", technology: "ai", criterion: "growth-potential", to: { value: 1 } } },
    ]);
    expect((await reader.priority.run({ id })).replay).toEqual({ kind: "same" });
    expect((await reader.priority.runs()).runs.map((line) => line.id)).toContain(id);
  });

  it("is refused when the inputs changed after they were seen, and when it does not exist", async () => {
    const stale = analyst.priority.freezeRun({ title: "Late", inputsHash: "0".repeat(64), draws: 10 });
    expect(await refused(stale)).toMatchObject({ code: "inputs-changed", seen: "0".repeat(64) });
    const missing = reader.priority.run({ id: "01890000-0000-7000-8000-000000000000" });
    expect(await refused(missing)).toMatchObject({ code: "not-found", kind: "run" });
  });
});

describe("triage", () => {
  it("ranks the open recommendations with their parts, and leaves what is not known out", async () => {
    const { rows, criteria, total } = await reader.priority.triage({});
    expect(rows).toHaveLength(total);
    const ranks = rows.flatMap(({ rank }) => rank ?? []);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { score } of rows) {
      expect(score.parts.map(({ criterion }) => criterion)).toEqual(criteria.map(({ id }) => id));
    }
    const priorities = rows
      .filter(({ technologies }) => technologies.length === 0)
      .map(({ score }) => score.parts.find(({ criterion }) => criterion === "technology-priority")?.value);
    expect(priorities.length).toBeGreaterThan(0);
    expect(new Set(priorities)).toEqual(new Set([null]));
  });
});

describe("a revised model", () => {
  it("takes the next version, keeps what fits it, and leaves earlier runs as they are", async () => {
    const { inputsHash } = await analyst.priority.ranking({ draws: 50 });
    const { id } = await analyst.priority.freezeRun({ title: "Before", draws: 50, inputsHash });
    const { model } = await reader.priority.basis();
    const { version, ...present } = model.model;
    const kept = present.criteria.filter(({ id: criterion }) => criterion !== "growth-potential");
    const revised = { ...present, criteria: [...kept], triageCriteria: [...present.triageCriteria] };
    expect(
      await analyst.priority.reviseModel({ seen: version, model: revised, reason: "One question less." }),
    ).toEqual({ sequence: version + 1 });
    const { standing } = (await reader.priority.ranking({ draws: 1 })).result;
    expect(standing.weights.map(({ criterion }) => criterion)).not.toContain("growth-potential");
    expect((await reader.priority.run({ id })).replay).toEqual({ kind: "same" });
    const again = analyst.priority.reviseModel({ seen: version, model: revised, reason: "Once more." });
    expect(await refused(again)).toMatchObject({ code: "entry-changed-meanwhile", kind: "model" });
  });

  it("is refused when an obstacle counts more as better, or a scale has no width", async () => {
    const { model } = await reader.priority.basis();
    const { version, ...present } = model.model;
    const changed = (worst: number, best: number) => ({
      ...present,
      criteria: present.criteria.map((criterion) =>
        criterion.branch === "obstacle" ? { ...criterion, scale: { worst, best } } : criterion,
      ),
      triageCriteria: [...present.triageCriteria],
    });
    const revise = (worst: number, best: number) =>
      refused(analyst.priority.reviseModel({ seen: version, model: changed(worst, best), reason: "Try." }));
    expect(await revise(0, 4)).toMatchObject({ code: "obstacle-reversed" });
    expect(await revise(2, 2)).toMatchObject({ code: "scale-without-width" });
  });
});
