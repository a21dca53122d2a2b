import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { MODEL, modelWith, points, weightSet } from "../testing/priority-builder.ts";
import { agency } from "../testing/record-builder.ts";
import { equalPoints, type IndexWeights, indexWeights, type SwingPoints, weightsFor } from "./weight-set.ts";

const EVEN = { need: 100, stake: 100, foundation: 100, room: 100, divergence: 100, rivalry: 100 };
const NEEDY = { ...EVEN, need: 100, stake: 0, foundation: 50, room: 30, divergence: 20, rivalry: 0 };

const listed = ({ criticality, amenability }: IndexWeights) => [
  [...criticality.values],
  [...amenability.values],
];

describe("indexWeights", () => {
  it("divides the points of each sub-score by their sum", () => {
    expect(listed(expectOk(indexWeights(MODEL, points(NEEDY))))).toEqual([
      [1, 0],
      [0.5, 0.3, 0.2, 0],
    ]);
  });

  it.each([
    ["points for no criterion", { ...EVEN, beauty: 1 }, "weight-unknown"],
    ["points for a triage criterion", { ...EVEN, effort: 1 }, "weight-unknown"],
    ["a criterion of criticality without points", { ...EVEN, need: undefined }, "weight-missing"],
    ["a criterion of amenability without points", { need: 1, stake: 1, foundation: 1 }, "weight-missing"],
    ["negative points", { ...EVEN, rivalry: -1 }, "weight-negative"],
    ["points that are no number", { ...EVEN, rivalry: Number.NaN }, "weight-not-finite"],
    ["more than a hundred points", { ...EVEN, need: 101 }, "swing-above-maximum"],
    ["a sub-score of which nothing counts", { ...EVEN, need: 0, stake: 0 }, "weights-all-zero"],
  ])("refuses %s", (_name, given, code) => {
    const refused = indexWeights(MODEL, given as SwingPoints);
    expect(refused.ok ? null : refused.error.code).toBe(code);
  });
});

describe("equalPoints", () => {
  it("gives every criterion of the model the same", () => {
    expect(equalPoints(MODEL)).toEqual(EVEN);
  });
});

describe("weightsFor", () => {
  const [NIST, NSF] = [weightSet("NIST", NEEDY), weightSet("NSF", { ...EVEN, need: 50, stake: 50 })];

  it("gives every criterion of a sub-score the same weight when asked for equal ones", () => {
    expect(listed(expectOk(weightsFor(MODEL, { kind: "equal" }, [])))).toEqual([
      [0.5, 0.5],
      [0.25, 0.25, 0.25, 0.25],
    ]);
  });

  it("takes an agency's own, and points that come with the question", () => {
    const ofAgency = expectOk(weightsFor(MODEL, { kind: "agency", agency: agency("NIST") }, [NSF, NIST]));
    const given = expectOk(weightsFor(MODEL, { kind: "points", points: points(NEEDY) }, []));
    expect(listed(ofAgency)).toEqual(listed(given));
  });

  it("takes the mean of weights, not of points: whoever spends more counts no more", () => {
    const mean = expectOk(weightsFor(MODEL, { kind: "mean" }, [NIST, NSF]));
    expect(listed(mean)).toEqual([
      [0.75, 0.25],
      [0.375, 0.275, 0.225, 0.125],
    ]);
    expect(mean.criticality.inert).toEqual([]);
    const alone = expectOk(weightsFor(MODEL, { kind: "mean" }, [NIST]));
    expect(alone.criticality.inert).toEqual(["stake"]);
  });

  it("refuses the weights of an agency that stated none, and the mean of nobody", () => {
    const refused = weightsFor(MODEL, { kind: "agency", agency: agency("GAO") }, [NIST]);
    expect(expectRefusal(refused, "weights-not-stated").agency).toBe("GAO");
    expect(expectRefusal(weightsFor(MODEL, { kind: "mean" }, []), "weights-not-stated").agency).toBeNull();
  });

  it("refuses a mean when one agency's weights do not fit the model", () => {
    const refused = weightsFor(MODEL, { kind: "mean" }, [NIST, weightSet("NSF", {})]);
    expectRefusal(refused, "weight-missing");
  });

  it("adds up to 1 for the mean of any agencies, also where a sub-score has one criterion", () => {
    const single = modelWith({}, { ...MODEL, criteria: MODEL.criteria.filter(({ id }) => id !== "stake") });
    const point = fc.integer({ min: 1, max: 100 });
    const set = fc
      .tuple(point, point, point, point, point)
      .map(([need, foundation, room, divergence, rivalry]) => ({
        need,
        foundation,
        room,
        divergence,
        rivalry,
      }));
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 9 }), (sets) => {
        const stated = sets.map((given, place) => weightSet(`AG${place}`, given));
        const weights = expectOk(weightsFor(single, { kind: "mean" }, stated));
        for (const { values } of [weights.criticality, weights.amenability]) {
          expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});
