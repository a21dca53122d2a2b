import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { figuresIn } from "../testing/figures.ts";
import { distanceBetween } from "./distance.ts";
import { gowerDistances } from "./gower.ts";
import { type GowerColumn, withObservedRanges } from "./gower-table.ts";
import { answerHeterogeneity, scoreHeterogeneity } from "./heterogeneity.ts";
import type { Issue } from "./issue.ts";
import { issueSet } from "./issue-set.ts";
import { alignmentIndex, cohenKappa, scottPi } from "./kappa.ts";
import { ALPHA_METRICS, krippendorffAlpha } from "./krippendorff.ts";
import { LEVEL_WEIGHTINGS } from "./level-table.ts";
import { similarityScore } from "./similarity.ts";
import { stanceTableOfValues } from "./stance-table.ts";

const LEVELS = [0, 1, 2, 3];
const question = fc.record({
  first: fc.option(fc.constantFrom(...LEVELS), { freq: 6 }),
  second: fc.option(fc.constantFrom(...LEVELS), { freq: 6 }),
  weight: fc.integer({ min: 0, max: 5 }),
});
const pairsOfCodes = fc
  .array(question, { minLength: 1, maxLength: 12 })
  .filter((list) => list.some(({ weight }) => weight > 0))
  .map((list) => ({
    first: list.map(({ first }) => first),
    second: list.map(({ second }) => second),
    weights: list.map(({ weight }) => weight),
  }));
const weighting = fc.constantFrom(...LEVEL_WEIGHTINGS);

describe("measures of agreement", () => {
  it("make S one minus twice the distance of the same answers as stances", () => {
    fc.assert(
      fc.property(pairsOfCodes, ({ first, second, weights }) => {
        const issues = weights.map(
          (weight, index): Issue<string> => ({
            id: `issue-${index}`,
            name: `Issue ${index}`,
            family: "regulation",
            weight,
            kind: "numeric",
            lowest: 0,
            highest: 3,
            unit: "level",
            step: 1,
          }),
        );
        const table = expectOk(stanceTableOfValues(["A", "B"], expectOk(issueSet(issues)), [first, second]));
        const { distance } = expectOk(distanceBetween(table, "A", "B"));
        const range = { lowest: 0, highest: 3 };
        const score = expectOk(
          similarityScore({ first, second, weights }, { range, difference: "absolute" }),
        );
        expect(score.distance === null).toBe(distance === null);
        expect(1 - (score.similarity ?? 1)).toBeCloseTo(2 * (distance ?? 0), 12);
      }),
    );
  });

  it("make the share of different answers the distance on options, and that of scores the distance on amounts", () => {
    fc.assert(
      fc.property(pairsOfCodes, (codes) => {
        const answers = expectOk(answerHeterogeneity(codes));
        const unweighted = expectOk(
          cohenKappa(codes, { levels: LEVELS, weighting: "unweighted", spacing: "even" }),
        );
        expect(answers.heterogeneity ?? 0).toBeCloseTo(unweighted.observedDisagreement, 12);
        const scores = {
          ...codes,
          first: codes.first.map((code) => (code === null ? null : code / 3)),
          second: codes.second.map((code) => (code === null ? null : code / 3)),
        };
        const linear = expectOk(cohenKappa(codes, { levels: LEVELS, weighting: "linear", spacing: "even" }));
        expect(expectOk(scoreHeterogeneity(scores)).heterogeneity ?? 0).toBeCloseTo(
          linear.observedDisagreement,
          12,
        );
      }),
    );
  });

  it("are the same whichever of the two comes first, no better than full agreement, and kappa is 1 in it", () => {
    fc.assert(
      fc.property(pairsOfCodes, weighting, (codes, by) => {
        const swapped = { ...codes, first: codes.second, second: codes.first };
        const settings = { levels: LEVELS, weighting: by, spacing: "even" } as const;
        for (const measure of [cohenKappa, scottPi, alignmentIndex]) {
          const [there, back] = [expectOk(measure(codes, settings)), expectOk(measure(swapped, settings))];
          expect(there.reason).toBe(back.reason);
          expect(there.agreement ?? 0).toBeCloseTo(back.agreement ?? 0, 10);
          expect(there.agreement ?? 0).toBeLessThanOrEqual(measure === alignmentIndex ? 2 : 1);
        }
        const same = { ...codes, second: codes.first };
        expect(expectOk(cohenKappa(same, settings)).agreement ?? 1).toBeCloseTo(1, 12);
      }),
    );
  });

  it("let chance agree more by pi than by kappa, or as much", () => {
    fc.assert(
      fc.property(pairsOfCodes, (codes) => {
        const settings = { levels: LEVELS, weighting: "unweighted", spacing: "even" } as const;
        const [kappa, pi] = [expectOk(cohenKappa(codes, settings)), expectOk(scottPi(codes, settings))];
        expect(pi.expectedDisagreement).toBeLessThanOrEqual(kappa.expectedDisagreement + 1e-12);
      }),
    );
  });

  it("make alpha indifferent to who comes first and to the order of the units", () => {
    const groups = fc
      .array(fc.array(fc.option(fc.constantFrom(...LEVELS), { freq: 4 }), { minLength: 4, maxLength: 4 }), {
        minLength: 2,
        maxLength: 5,
      })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length }),
          fc.constantFrom(...ALPHA_METRICS),
        ),
      );
    fc.assert(
      fc.property(groups, ([rows, shuffled, metric]) => {
        const settings = { metric, levels: null };
        const [one, other] = [rows, shuffled.map((row) => row.toReversed())].map((codes) =>
          expectOk(krippendorffAlpha(codes, settings)),
        );
        expect(one?.reason).toBe(other?.reason);
        expect(one?.alpha ?? 0).toBeCloseTo(other?.alpha ?? 0, 10);
        expect(one?.alpha ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("never let anything out that is no number, whatever goes in", () => {
    const wild = fc.option(fc.double(), { freq: 5 });
    const wildCodes = fc.record({
      first: fc.array(wild, { maxLength: 4 }),
      second: fc.array(wild, { maxLength: 4 }),
      weights: fc.option(fc.array(fc.double(), { maxLength: 4 })),
    });
    const range = fc.oneof(
      fc.constant("observed" as const),
      fc.record({ lowest: fc.double(), highest: fc.double() }),
    );
    const settings = fc.record({
      levels: fc.oneof(fc.constant("observed" as const), fc.array(fc.double(), { maxLength: 4 })),
      weighting,
      spacing: fc.constantFrom("even" as const, "by-value" as const),
    });
    fc.assert(
      fc.property(wildCodes, range, settings, fc.constantFrom(...ALPHA_METRICS), (codes, on, by, metric) => {
        const columns: readonly GowerColumn[] = [{ kind: "numeric", range: null }, { kind: "nominal" }];
        const rows = codes.first.map((code, index) => [code, codes.second[index] ?? null]);
        const observed = withObservedRanges({ columns, rows, weights: codes.weights });
        const results = [
          similarityScore(codes, { range: on, difference: "squared" }),
          answerHeterogeneity(codes),
          scoreHeterogeneity(codes),
          cohenKappa(codes, by),
          scottPi(codes, by),
          alignmentIndex(codes, by),
          krippendorffAlpha([codes.first, codes.second], { metric, levels: null }),
          observed.ok ? gowerDistances(observed.value) : observed,
        ];
        const given = results.flatMap((result) => (result.ok ? figuresIn(result.value) : []));
        expect(given.filter((figure) => !Number.isFinite(figure))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
