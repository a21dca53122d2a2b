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

type Record = inferProcedureInput<AppRouter["pooling"]["recordHolding"]>;
const SOURCE = { title: "Survey", locator: "Page 1", dated: "2026-01-31", basis: "public-record" } as const;
const holdingOf = (changes: Partial<Record> = {}): Record => ({
  title: "Videos of gates",
  holder: { country: "JPN", body: "An airport" },
  domain: "Face Recognition",
  modality: "videos",
  source: SOURCE,
  reason: "The survey names it.",
  ...changes,
});
const UNKNOWN = "01890000-0000-7000-8000-000000000000";

describe("the brief's example of pooling", () => {
  it("is in the register with what is known of it, and what is not", async () => {
    const { rows, total } = await reader.pooling.holdings();
    expect(total).toBe(3);
    expect(rows.map(({ holding, sequence }) => [holding.holder.country, holding.size, sequence])).toEqual([
      ["EU", null, 1],
      ["GBR", null, 1],
      ["USA", { amount: 18_270_000, unit: "images" }, 1],
    ]);
  });

  it("gives three candidates, with the alignment of the holders on data and what would close their gap", async () => {
    const { candidates, total, pools, alone, issues, considered, holdings } = await reader.pooling.candidates(
      {},
    );
    expect([total, considered, holdings, alone]).toEqual([3, 3, 3, []]);
    expect(
      new Set(candidates.map(({ first, second }) => `${first.holder.country} ${second.holder.country}`)),
    ).toEqual(new Set(["EU GBR", "EU USA", "GBR USA"]));
    const named = new Set<string>(issues.map(({ id }) => id));
    for (const { first, second, alignment, coverage, gaps } of candidates) {
      const { pair } = await reader.alignment.between({
        first: first.holder.country,
        second: second.holder.country,
        families: ["data-governance"],
      });
      expect([alignment, coverage]).toEqual([pair.alignment, pair.coverage]);
      expect(gaps.every(({ issue }) => named.has(issue))).toBe(true);
    }
    const withUnion = candidates.find(
      ({ first, second }) => first.holder.country === "EU" && second.holder.country === "USA",
    );
    const closers = withUnion?.gaps.flatMap((gap) =>
      gap.closers.map(({ recommendation, distanceAfter }) => {
        expect(distanceAfter).toBeLessThan(gap.distance);
        return recommendation;
      }),
    );
    expect(closers).toContain("DATA-1");
    expect(pools).toMatchObject([
      {
        domain: "face recognition",
        countries: ["EU", "GBR", "USA"],
        sizes: [{ unit: "images", amount: 18_270_000, holdings: 1 }],
        withoutSize: 2,
        pairsNotKnown: 0,
      },
    ]);
  });

  it("cuts the list where it is asked to, and says how long it is", async () => {
    const { candidates, total } = await reader.pooling.candidates({ limit: 1 });
    expect([candidates.length, total]).toEqual([1, 3]);
  });
});

describe("the window before standards", () => {
  it("has every technology once, as the focus matrix has its cell, with who is there already", async () => {
    const { rows, efforts } = await reader.pooling.preStandardization({});
    const { result } = await reader.priority.ranking({ draws: 1, seed: 0 });
    const cells = result.standing.cells.filter(({ band }) => band === "pre-standardization");
    expect(rows.map(({ technology }) => technology).toSorted()).toEqual(
      cells.map(({ technology }) => technology).toSorted(),
    );
    for (const { technology, headline, isCertain, isCandidate } of rows) {
      const cell = cells.find((one) => one.technology === technology);
      expect(headline).toBe(cell?.headline.score);
      expect(isCertain).toBe(cell?.focus.isCertain);
      const { focusClass } = cell?.focus ?? { focusClass: null };
      expect(isCandidate).toBe(focusClass === "pursue" || focusClass === "clear-the-way");
    }
    const titled = new Set<string>(efforts.map(({ id }) => id));
    const covering = rows.flatMap(({ coveredBy, mayBeCoveredBy }) => [...coveredBy, ...mayBeCoveredBy]);
    expect(covering.every((id) => titled.has(id))).toBe(true);
    expect(covering.length).toBeGreaterThan(0);
  });
});

describe("a holding", () => {
  it("is recorded, described anew, withdrawn, and stays in its history", async () => {
    const { id, sequence } = await analyst.pooling.recordHolding(holdingOf());
    expect(sequence).toBe(1);
    const { candidates } = await reader.pooling.candidates({});
    expect(candidates[0]).toMatchObject({ rank: 1, complement: { respects: 1 } });
    expect([candidates[0]?.first.id, candidates[0]?.second.id]).toContain(id);

    const again = holdingOf({ id, seen: 1, size: { amount: 40, unit: "hours" } });
    expect(await analyst.pooling.recordHolding(again)).toEqual({ id, sequence: 2 });
    const withdrawn = { id, seen: 2, reason: "Deleted by its holder." };
    expect(await analyst.pooling.withdrawHolding(withdrawn)).toEqual({ id, sequence: 3 });
    expect((await reader.pooling.holdings()).rows.some((row) => row.id === id)).toBe(false);
    const { entries } = await reader.pooling.holdingHistory({ id });
    expect(entries.map((entry) => [entry.sequence, entry.holding?.size?.amount ?? null])).toEqual([
      [3, null],
      [2, 40],
      [1, null],
    ]);
    expect(entries[0]?.reason).toBe("Deleted by its holder.");

    const late = analyst.pooling.recordHolding(again);
    expect(await refused(late)).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "holding",
      present: 3,
    });
    const twice = analyst.pooling.withdrawHolding({ ...withdrawn, seen: 3 });
    expect(await refused(twice)).toEqual({ code: "nothing-to-withdraw" });
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it("of a country that nobody compares is a candidate whose alignment is not known", async () => {
    const { countries } = await reader.reference.vocabulary();
    const { model } = await reader.alignment.basis({});
    const outside = countries.find(({ code }) => !model.model.holders.some((one) => one.country === code));
    if (outside === undefined) throw new Error("every country is compared");
    const holder = { country: outside.code, body: "An airport" };
    const { id } = await analyst.pooling.recordHolding(holdingOf({ holder }));
    const { candidates } = await reader.pooling.candidates({});
    const own = candidates.filter(({ first, second }) => first.id === id || second.id === id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ alignment, coverage }) => alignment === null && coverage === null)).toBe(true);
  });

  it.each([
    ["of a stranger", holdingOf({ holder: { country: "ZZZ", body: "A body" } }), { code: "country-unknown" }],
    [
      "of an unknown agency",
      holdingOf({ holder: { country: "USA", body: "A body", agency: "NOBODY" } }),
      { code: "not-found", kind: "agency" },
    ],
    [
      "on an unknown technology",
      holdingOf({ technology: "magic" }),
      { code: "not-found", kind: "technology" },
    ],
    ["that was never put down", holdingOf({ id: UNKNOWN, seen: 1 }), { code: "not-found", kind: "holding" }],
    ["of nothing", holdingOf({ size: { amount: 0, unit: "images" } }), { code: "holding-size-invalid" }],
    [
      "of one population twice",
      holdingOf({ populations: ["staff", "staff"] }),
      { code: "population-repeated", population: "staff" },
    ],
    [
      "with a source dated ahead",
      holdingOf({ source: { ...SOURCE, dated: "2031-01-01" } }),
      { code: "day-ahead", field: "dated" },
    ],
  ])("%s is refused", async (_name, input, refusal) => {
    expect(await refused(analyst.pooling.recordHolding(input))).toMatchObject(refusal);
  });

  it("that was never put down is not withdrawn", async () => {
    const tried = analyst.pooling.withdrawHolding({ id: UNKNOWN, seen: 1, reason: "Gone." });
    expect(await refused(tried)).toMatchObject({ code: "not-found", kind: "holding" });
  });

  it("is recorded and withdrawn by analysts and coordinators of agencies only", async () => {
    const denied = { code: "role-not-allowed", act: "record-holding" };
    expect(await refused(reader.pooling.recordHolding(holdingOf()))).toMatchObject(denied);
    const withdrawal = { id: UNKNOWN, seen: 1, reason: "Gone." };
    expect(await refused(reader.pooling.withdrawHolding(withdrawal))).toMatchObject(denied);
    const coordinator = await api.as("nist-coordinator");
    const holder = { country: "USA", body: "NIST", agency: "NIST" };
    expect(await coordinator.pooling.recordHolding(holdingOf({ holder }))).toMatchObject({ sequence: 1 });
  });

  it("and candidates are not shown to partner liaisons", async () => {
    const liaison = await api.as("gbr-liaison");
    for (const ask of [
      () => liaison.pooling.holdings(),
      () => liaison.pooling.holdingHistory({ id: UNKNOWN }),
      () => liaison.pooling.candidates({}),
      () => liaison.pooling.preStandardization({}),
    ]) {
      expect(await refused(ask())).toMatchObject({ code: "role-not-allowed" });
    }
  });
});
