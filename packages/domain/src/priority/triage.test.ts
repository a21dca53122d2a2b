import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import { AI, CHIPS, LEVELS, MODEL, points, recommendationRated } from "../testing/priority-builder.ts";
import { day, key } from "../testing/record-builder.ts";
import { type TriageCandidate, type TriageInputs, triage, triageCriterionIds } from "./triage.ts";

const TODAY = day("2026-11-02");
const NO_RATED = { triageCriteria: [] };

const candidate = (name: string, known: Partial<TriageCandidate> = {}): TriageCandidate => ({
  key: key(name),
  technologies: [],
  due: null,
  unlocks: 0,
  alignmentGain: null,
  ...known,
});
const inputs = (
  candidates: readonly TriageCandidate[],
  changes: Partial<TriageInputs> = {},
): TriageInputs => ({
  model: NO_RATED,
  candidates,
  ratings: [],
  headlines: new Map([
    [AI, 0.75],
    [CHIPS, 0.25],
  ]),
  points: null,
  today: TODAY,
  ...changes,
});
const first = (given: TriageInputs) => {
  const [found] = expectOk(triage(given));
  if (found === undefined) throw new Error("nothing was triaged");
  return found;
};
const partOf = (given: TriageInputs, name: string) =>
  first(given).score.parts.find(({ criterion }) => criterion === name);

describe("triage", () => {
  it("puts first what scores highest on what is known, equal ones on one rank and by key", () => {
    const triaged = expectOk(
      triage(inputs([candidate("CHIP-3"), candidate("CHIP-1", { unlocks: 5 }), candidate("CHIP-2")])),
    );
    expect(triaged.map((entry) => [entry.key, entry.rank, entry.score.score])).toEqual([
      ["CHIP-1", 1, 1],
      ["CHIP-2", 2, 0],
      ["CHIP-3", 2, 0],
    ]);
  });

  it.each([
    [
      "the largest headline among its technologies",
      { technologies: [CHIPS, AI] },
      "technology-priority",
      0.75,
    ],
    ["nothing when none of its technologies has one", { technologies: [] }, "technology-priority", null],
    ["the reduction of distance, up to a tenth", { alignmentGain: 0.05 }, "alignment-gain", 0.5],
    ["no more than all for a larger reduction", { alignmentGain: 0.4 }, "alignment-gain", 1],
    ["nothing where no stance is linked", { alignmentGain: null }, "alignment-gain", null],
    ["how many it unlocks, up to five", { unlocks: 2 }, "leverage", 0.4],
    ["no more than all for more", { unlocks: 50 }, "leverage", 1],
    ["the days to its due date, from two years", { due: day("2027-11-02") }, "urgency", 0.5],
    ["all when it is overdue", { due: day("2020-01-01") }, "urgency", 1],
    ["none when it is due after more than two years", { due: day("2029-01-01") }, "urgency", 0],
    ["nothing without a due date", { due: null }, "urgency", null],
  ] as const)("measures %s", (_name, known, measure, expected) => {
    const value = partOf(inputs([candidate("CHIP-1", known)]), measure)?.value;
    expect(value === null || value === undefined ? value : Math.round(1e9 * value) / 1e9).toBe(expected);
  });

  it("leaves out a technology without a headline, be it alone or with others", () => {
    const headlines = new Map([[AI, 0.75]]);
    const given = (technologies: readonly (typeof AI)[]) =>
      inputs([candidate("CHIP-1", { technologies })], { headlines });
    expect(partOf(given([CHIPS]), "technology-priority")?.value).toBeNull();
    expect(partOf(given([CHIPS, AI]), "technology-priority")?.value).toBe(0.75);
  });

  it("counts what people rated, after the measures and in the order of the model", () => {
    const ratings = [recommendationRated("CHIP-1", "effort", 1), recommendationRated("CHIP-2", "effect", 4)];
    const { parts } = first(inputs([candidate("CHIP-1")], { model: MODEL, ratings })).score;
    expect(parts.map(({ criterion, value }) => [criterion, value])).toEqual([
      ["technology-priority", null],
      ["alignment-gain", null],
      ["leverage", 0],
      ["urgency", null],
      ["effort", 0.75],
      ["effect", null],
    ]);
  });

  it("holds what is not known against nobody: it lowers the coverage and widens the bounds", () => {
    const [known, unknown] = expectOk(
      triage(
        inputs([
          candidate("CHIP-1", { technologies: [AI], due: TODAY, alignmentGain: 0.1, unlocks: 3 }),
          candidate("CHIP-2", { unlocks: 4 }),
        ]),
      ),
    );
    expect(known?.score.coverage).toBe(1);
    expect(known?.score.score).toBeCloseTo((0.75 + 1 + 0.6 + 1) / 4, 12);
    expect(known?.possibleRanks).toEqual({ best: 1, worst: 2 });
    expect(unknown?.score).toMatchObject({ score: 0.8, coverage: 0.25, low: 0.2 });
    expect(unknown?.possibleRanks).toEqual({ best: 1, worst: 2 });
  });

  it("leaves without a rank, last and by key, what nothing is known of that counts", () => {
    const given = { "technology-priority": 100, "alignment-gain": 0, leverage: 0, urgency: 0 };
    const candidates = [
      candidate("CHIP-3"),
      candidate("CHIP-1"),
      candidate("CHIP-2", { technologies: [CHIPS] }),
    ];
    const triaged = expectOk(triage(inputs(candidates, { points: points(given) })));
    expect(triaged.map((entry) => [entry.key, entry.rank, entry.possibleRanks])).toEqual([
      ["CHIP-2", 1, { best: 1, worst: 1 }],
      ["CHIP-1", null, null],
      ["CHIP-3", null, null],
    ]);
  });

  it("is empty without candidates, and alters nothing that it is given", () => {
    expect(expectOk(triage(inputs([])))).toEqual([]);
    expectOk(triage(deepFrozen(inputs([candidate("CHIP-1")], { model: MODEL }))));
  });

  it("triages ten thousand, each among all", () => {
    const many = Array.from({ length: 10_000 }, (_none, place) =>
      candidate(`CHIP-${place + 1}`, { unlocks: place % 6, due: place % 2 === 0 ? TODAY : null }),
    );
    const triaged = expectOk(triage(inputs(many)));
    expect(triaged).toHaveLength(10_000);
    expect(triaged.at(-1)?.rank).toBeGreaterThan(6000);
  });

  const ONE = [candidate("CHIP-1")];
  const EVEN = { "technology-priority": 1, "alignment-gain": 1, leverage: 1, urgency: 1 };
  const refused: readonly (readonly [string, TriageInputs, string])[] = [
    ["missing points", inputs(ONE, { points: points({ leverage: 1 }) }), "weight-missing"],
    ["points for nothing", inputs(ONE, { points: points({ ...EVEN, beauty: 1 }) }), "weight-unknown"],
    ["negative points", inputs(ONE, { points: points({ ...EVEN, leverage: -1 }) }), "weight-negative"],
    ["too many points", inputs(ONE, { points: points({ ...EVEN, leverage: 101 }) }), "swing-above-maximum"],
    [
      "points that all are 0",
      inputs(ONE, {
        points: points({ "technology-priority": 0, "alignment-gain": 0, leverage: 0, urgency: 0 }),
      }),
      "weights-all-zero",
    ],
    ["a recommendation that is listed twice", inputs([...ONE, ...ONE]), "alternative-repeated"],
    [
      "a gain that is no number",
      inputs([candidate("CHIP-1", { alignmentGain: Number.NaN })]),
      "measure-not-finite",
    ],
    [
      "endless leverage",
      inputs([candidate("CHIP-1", { unlocks: Number.POSITIVE_INFINITY })]),
      "measure-not-finite",
    ],
    [
      "a headline that is no number",
      inputs([candidate("CHIP-1", { technologies: [AI] })], { headlines: new Map([[AI, Number.NaN]]) }),
      "measure-not-finite",
    ],
    [
      "a day that is none",
      inputs([candidate("CHIP-1", { due: "soon" as typeof TODAY })]),
      "measure-not-finite",
    ],
    [
      "a rating off its scale",
      inputs(ONE, { model: MODEL, ratings: [recommendationRated("CHIP-1", "effort", 9)] }),
      "rated-value-off-scale",
    ],
    [
      "two ratings of one place",
      inputs(ONE, {
        model: MODEL,
        ratings: [recommendationRated("CHIP-1", "effort", 1), recommendationRated("CHIP-1", "effort", 2)],
      }),
      "rating-repeated",
    ],
    [
      "a criterion without a scale",
      inputs(ONE, {
        model: { triageCriteria: [{ ...MODEL.triageCriteria[0], scale: { ...LEVELS, best: 0 } } as never] },
      }),
      "scale-without-width",
    ],
    [
      "a criterion with the name of a measure",
      inputs(ONE, { model: { triageCriteria: [{ ...MODEL.triageCriteria[0], id: "leverage" } as never] } }),
      "criterion-repeated",
    ],
  ];
  it.each(refused)("refuses %s", (_name, given, code) => {
    const result = triage(given);
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it("names the recommendation and the measure that it refuses", () => {
    const refusal = triage(inputs([candidate("CHIP-1", { unlocks: Number.NaN })]));
    expect(expectRefusal(refusal, "measure-not-finite")).toEqual({
      code: "measure-not-finite",
      recommendation: "CHIP-1",
      measure: "leverage",
    });
  });
});

describe("triageCriterionIds", () => {
  it("names the measures, then what people rate", () => {
    expect(triageCriterionIds(MODEL)).toEqual([
      "technology-priority",
      "alignment-gain",
      "leverage",
      "urgency",
      "effort",
      "effect",
    ]);
  });
});
