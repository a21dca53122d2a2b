import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import {
  AI,
  BIOTECH,
  CHIPS,
  criterion,
  MODEL,
  modelWith,
  points,
  priorityInputs,
  rated,
  ratedAll,
  weightSet,
} from "../testing/priority-builder.ts";
import { randomInputs } from "../testing/random-priority.ts";
import type { PriorityModel } from "./model.ts";
import { compareRuns, type RunComparison, standingMoves } from "./run-comparison.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { priorityStanding } from "./standing.ts";

const ALL = { need: 4, stake: 2, foundation: 3, room: 1, divergence: 4, rivalry: 2 };
const EVEN = { need: 100, stake: 100, foundation: 100, room: 100, divergence: 100, rivalry: 100 };
const EARLIER = priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, { ...ALL, need: 3 })]);

const compared = (earlier: PriorityRunInputs, later: PriorityRunInputs): RunComparison =>
  expectOk(compareRuns(earlier, later));
const weighed = (given: Readonly<Record<string, number>>): Partial<PriorityRunInputs> => ({
  weighting: { kind: "points", points: points(given) },
});
/** Each move as technology, rank before and rank after. */
const ranksOf = (moves: RunComparison["moved"]) =>
  moves.map(({ technology, from, to }) => [technology, from.rank, to.rank]);

describe("compareRuns", () => {
  it("finds nothing between equal runs, be one read back from where it was kept", () => {
    const kept = JSON.parse(JSON.stringify(EARLIER)) as PriorityRunInputs;
    const turned = { ...kept, ratings: kept.ratings.toReversed(), simulation: { draws: 9, seed: 9 } };
    expect(compared(EARLIER, turned)).toEqual({ moved: [], unchanged: [AI, CHIPS], causes: [] });
  });

  it("names the rating that changed, and what it alone moved", () => {
    const later = {
      ...EARLIER,
      ratings: [...ratedAll(AI, { ...ALL, need: 2 }), ...EARLIER.ratings.slice(6)],
    };
    const { moved, unchanged, causes } = compared(EARLIER, later);
    expect(ranksOf(moved)).toEqual([
      [CHIPS, 2, 1],
      [AI, 1, 2],
    ]);
    expect(unchanged).toEqual([]);
    expect(causes).toEqual([
      {
        cause: {
          kind: "rating",
          technology: AI,
          band: null,
          criterion: "need",
          from: { kind: "exact", value: 4 },
          to: { kind: "exact", value: 2 },
        },
        moves: moved,
        isComputable: true,
      },
    ]);
  });

  it("tells ratings that are new, gone and changed apart, band by band and in a fixed order", () => {
    const later = {
      ...EARLIER,
      ratings: [
        ...EARLIER.ratings.filter((rating) => rating.technology !== AI || rating.criterion !== "stake"),
        rated(AI, "room", 4, "deployment"),
      ],
    };
    const { causes } = compared(EARLIER, later);
    expect(causes.map(({ cause }) => cause)).toEqual([
      {
        kind: "rating",
        technology: AI,
        band: "deployment",
        criterion: "room",
        from: null,
        to: { kind: "exact", value: 4 },
      },
      {
        kind: "rating",
        technology: AI,
        band: null,
        criterion: "stake",
        from: { kind: "exact", value: 2 },
        to: null,
      },
    ]);
    expect(causes.map(({ moves }) => ranksOf(moves))).toEqual([[[AI, 1, 1]], [[AI, 1, 1]]]);
  });

  it("keeps a cause that moves nothing by itself", () => {
    const later = {
      ...EARLIER,
      ratings: EARLIER.ratings.map((rating) =>
        rating.criterion === "need" && rating.technology === AI
          ? { ...rating, value: { kind: "interval" as const, low: 4, high: 4 } }
          : rating,
      ),
    };
    const { moved, causes } = compared(EARLIER, later);
    expect(moved).toEqual([]);
    expect(causes.map(({ moves, isComputable }) => [moves, isComputable])).toEqual([[[], true]]);
  });

  it("says nothing of a rating whose source or reason changed, but not its value", () => {
    const ratings = EARLIER.ratings.map((rating) => ({ ...rating, reason: "other words" }));
    expect(compared(EARLIER, { ...EARLIER, ratings }).causes).toEqual([]);
  });

  it("says nothing of a rating that neither model asks for", () => {
    const foreign = [rated(AI, "beauty", 1), rated(AI, "need", 1, "research")];
    const later = { ...EARLIER, ratings: [...EARLIER.ratings, ...foreign] };
    expect(compared(EARLIER, later).causes).toEqual([]);
  });

  it("names the weights that moved, however they were given", () => {
    const later = { ...EARLIER, ...weighed({ ...EVEN, need: 30, stake: 90 }) };
    const [effect] = compared(EARLIER, later).causes;
    expect(effect?.cause).toEqual({
      kind: "weights",
      changed: [
        { criterion: "need", from: 0.5, to: 0.25 },
        { criterion: "stake", from: 0.5, to: 0.75 },
      ],
    });
    expect(ranksOf(effect?.moves ?? [])).toEqual([
      [AI, 1, 1],
      [CHIPS, 2, 2],
    ]);
    expect(compared(EARLIER, { ...EARLIER, ...weighed(EVEN) }).causes).toEqual([]);
  });

  it("blames a new model alone for weights that changed only because of it", () => {
    const model: PriorityModel = {
      ...MODEL,
      version: 2,
      criteria: [...MODEL.criteria, criterion("reach", "criticality")],
    };
    const { causes } = compared(EARLIER, { ...EARLIER, model });
    expect(causes.map(({ cause }) => cause)).toEqual([{ kind: "model", from: 1, to: 2 }]);
  });

  it("names a model whose settings changed under the same version, as a what-if does", () => {
    const { causes } = compared(EARLIER, { ...EARLIER, model: modelWith({ emphasis: 0.9 }) });
    expect(causes.map(({ cause }) => cause)).toEqual([{ kind: "model", from: 1, to: 1 }]);
    expect(causes[0]?.moves).toHaveLength(2);
  });

  it("names technologies that came and went", () => {
    const later = priorityInputs([...ratedAll(CHIPS, { ...ALL, need: 3 }), ...ratedAll(BIOTECH, ALL)]);
    const { moved, unchanged, causes } = compared(EARLIER, later);
    expect(ranksOf(moved)).toEqual([
      [BIOTECH, null, 1],
      [AI, 1, null],
    ]);
    expect(unchanged).toEqual([CHIPS]);
    const listed = causes.find(({ cause }) => cause.kind === "technologies");
    expect(listed?.cause).toEqual({ kind: "technologies", added: [BIOTECH], removed: [AI] });
    expect(ranksOf(listed?.moves ?? [])).toEqual([
      [CHIPS, 2, 1],
      [AI, 1, null],
    ]);
  });

  it("admits when a difference cannot take effect alone", () => {
    const model: PriorityModel = {
      ...MODEL,
      version: 2,
      criteria: [...MODEL.criteria, criterion("reach", "criticality")],
    };
    const earlier = { ...EARLIER, ...weighed(EVEN) };
    const later = { ...EARLIER, model, ...weighed({ ...EVEN, reach: 100 }) };
    const { moved, causes } = compared(earlier, later);
    expect(causes.map(({ cause, moves, isComputable }) => [cause.kind, moves, isComputable])).toEqual([
      ["weights", [], false],
      ["model", [], false],
    ]);
    expect(causes[0]?.cause).toMatchObject({
      changed: [
        { criterion: "need", from: 0.5, to: expect.closeTo(1 / 3, 12) },
        { criterion: "stake", from: 0.5, to: expect.closeTo(1 / 3, 12) },
      ],
    });
    expect(moved).toEqual([]);
  });

  it("leaves ratings and weights unmentioned that only the model dropped or took up", () => {
    const model: PriorityModel = { ...MODEL, version: 2, criteria: MODEL.criteria.slice(1) };
    const { need: _need, ...rest } = EVEN;
    const [fuller, leaner] = [
      { ...EARLIER, ...weighed(EVEN) },
      { ...EARLIER, model, ...weighed(rest) },
    ];
    const dropped = compared(fuller, leaner).causes.map(({ cause }) => cause);
    expect(dropped).toEqual([
      { kind: "weights", changed: [{ criterion: "stake", from: 0.5, to: 1 }] },
      { kind: "model", from: 1, to: 2 },
    ]);
    expect(compared(leaner, fuller).causes.map(({ cause }) => cause.kind)).toEqual(["weights", "model"]);
  });

  it("says what a rating changed from where only one of the models asks for it", () => {
    const model: PriorityModel = { ...MODEL, version: 2, criteria: MODEL.criteria.slice(1) };
    const changed = EARLIER.ratings.map((rating) =>
      rating.technology === AI && rating.criterion === "need" ? rated(AI, "need", 1) : rating,
    );
    const [dropped] = compared(EARLIER, { ...EARLIER, model, ratings: changed }).causes;
    expect(dropped?.cause).toMatchObject({ kind: "rating", from: { value: 4 }, to: null });
    const [taken] = compared({ ...EARLIER, model, ratings: changed }, EARLIER).causes;
    expect(taken?.cause).toMatchObject({ kind: "rating", from: null, to: { value: 4 } });
  });

  it("refuses a run that cannot be ranked, the earlier as the later", () => {
    const broken = { ...EARLIER, weightSets: [weightSet("NIST", {}), weightSet("NIST", {})] };
    expectRefusal(compareRuns(broken, EARLIER), "weight-set-repeated");
    expectRefusal(compareRuns(EARLIER, broken), "weight-set-repeated");
  });

  const withFewerRatings = randomInputs().chain((inputs) =>
    fc.tuple(fc.constant(inputs), fc.subarray([...inputs.ratings])),
  );
  it("finds causes whenever something moved, and none when the inputs are the same", () => {
    fc.assert(
      fc.property(withFewerRatings, ([earlier, ratings]) => {
        const later = { ...earlier, ratings };
        const { moved, unchanged, causes } = compared(earlier, later);
        expect(moved.length === 0 || causes.length > 0).toBe(true);
        expect(moved.length + unchanged.length).toBe(earlier.technologies.length);
        expect(compared(earlier, earlier)).toMatchObject({ moved: [], causes: [] });
      }),
    );
  });
});

describe("standingMoves", () => {
  it("lists who moved in the order of the later standing", () => {
    const later = {
      ...EARLIER,
      ratings: [...ratedAll(AI, { ...ALL, need: 0 }), ...EARLIER.ratings.slice(6)],
    };
    const [from, to] = [EARLIER, later].map((inputs) => expectOk(priorityStanding(inputs)));
    if (from === undefined || to === undefined) throw new Error("two standings expected");
    expect(ranksOf(standingMoves(from, to))).toEqual([
      [CHIPS, 2, 1],
      [AI, 1, 2],
    ]);
    expect(standingMoves(from, from)).toEqual([]);
  });
});
