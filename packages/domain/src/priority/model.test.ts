import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { criterion, criterionId, LEVELS, MODEL, modelWith } from "../testing/priority-builder.ts";
import type { Scale } from "./criterion.ts";
import { checkPriorityModel, criteriaOfIndex, type PriorityModel, withCheckedScales } from "./model.ts";

const withCriteria = (...criteria: PriorityModel["criteria"]): PriorityModel => ({ ...MODEL, criteria });
const NEED = criterion("need", "criticality");
const ROOM = criterion("room", "opportunity");

describe("checkPriorityModel", () => {
  it("accepts a model, and completes its scales", () => {
    expect(expectOk(checkPriorityModel(MODEL))).toEqual(MODEL);
    const bent = { ...LEVELS, points: [{ x: 2, value: 0.8 }] };
    const [first] = expectOk(checkPriorityModel(withCriteria({ ...NEED, scale: bent }, ROOM))).criteria;
    expect(first?.scale.points).toEqual([
      { x: 0, value: 0 },
      { x: 2, value: 0.8 },
      { x: 4, value: 1 },
    ]);
  });

  it("refuses a criterion that is named twice, be it once for technologies and once for recommendations", () => {
    expect(expectRefusal(checkPriorityModel(withCriteria(NEED, ROOM, NEED)), "criterion-repeated")).toEqual({
      code: "criterion-repeated",
      criterion: "need",
    });
    const shared = { ...MODEL, triageCriteria: [NEED] };
    expectRefusal(checkPriorityModel(shared), "criterion-repeated");
  });

  it("refuses a model on which one of the two sub-scores could not be computed", () => {
    expect(expectRefusal(checkPriorityModel(withCriteria(ROOM)), "index-without-criteria").index).toBe(
      "criticality",
    );
    expect(expectRefusal(checkPriorityModel(withCriteria(NEED)), "index-without-criteria").index).toBe(
      "amenability",
    );
  });

  it("accepts amenability of obstacles alone", () => {
    expectOk(checkPriorityModel(withCriteria(NEED, criterion("rivalry", "obstacle"))));
  });

  it("refuses an obstacle of which more is better", () => {
    const reversed = criterion("rivalry", "obstacle", { scale: LEVELS });
    expect(expectRefusal(checkPriorityModel(withCriteria(NEED, reversed)), "obstacle-reversed")).toEqual({
      code: "obstacle-reversed",
      criterion: "rivalry",
      worst: 0,
      best: 4,
    });
  });

  it.each([
    ["emphasis", 0, 0],
    ["emphasis", 1, 1],
    ["emphasis", Number.NaN, null],
    ["opportunityThreshold", -0.1, -0.1],
    ["obstacleThreshold", 1.1, 1.1],
    ["minimumCoverage", Number.POSITIVE_INFINITY, null],
  ] as const)("refuses %s %d, and shows no number that is none", (setting, value, shown) => {
    const refusal = expectRefusal(
      checkPriorityModel(modelWith({ [setting]: value })),
      "setting-out-of-range",
    );
    expect(refusal).toMatchObject({ setting, value: shown });
  });

  it.each([0, 1.5, Number.NaN])("refuses version %d", (version) => {
    expectRefusal(checkPriorityModel({ ...MODEL, version }), "setting-out-of-range");
  });

  const scales: readonly (readonly [string, Partial<Scale>, string])[] = [
    ["without width", { best: 0 }, "scale-without-width"],
    ["with an end that is no number", { best: Number.NaN }, "scale-not-finite"],
    ["that values beyond its ends", { outOfRange: "extrapolate" }, "scale-extrapolates"],
  ];
  it.each(scales)("refuses a scale %s, naming its criterion", (_name, changes, code) => {
    const broken = { ...NEED, scale: { ...LEVELS, ...changes } };
    const ofTechnologies = checkPriorityModel(withCriteria(broken, ROOM));
    expect(ofTechnologies.ok ? null : ofTechnologies.error).toMatchObject({ code, criterion: "need" });
    const onTriage = { ...broken, id: criterionId("cost") };
    const ofRecommendations = checkPriorityModel({ ...MODEL, triageCriteria: [onTriage] });
    expect(ofRecommendations.ok ? null : ofRecommendations.error).toMatchObject({ code, criterion: "cost" });
  });
});

describe("criteriaOfIndex", () => {
  it("counts opportunities and obstacles to amenability, in the order of the model", () => {
    const ids = criteriaOfIndex(MODEL, "amenability").map(({ id }) => id);
    expect(ids).toEqual(["foundation", "room", "divergence", "rivalry"]);
    expect(criteriaOfIndex(MODEL, "criticality").map(({ id }) => id)).toEqual(["need", "stake"]);
  });
});

describe("withCheckedScales", () => {
  it("keeps everything else of a criterion", () => {
    expect(expectOk(withCheckedScales([NEED]))).toEqual([NEED]);
  });
});
