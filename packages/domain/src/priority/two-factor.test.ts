import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { exactFactor, twoFactorScore } from "./two-factor.ts";

function scoreOf(first: number, second: number, emphasis?: number): number | null {
  return expectOk(twoFactorScore(exactFactor(first), exactFactor(second), emphasis)).score;
}

describe("twoFactorScore", () => {
  it.each([
    { situation: "two factors alike", first: 0.6, second: 0.6, emphasis: 0.5, score: 0.6 },
    { situation: "a strong and a weak one", first: 0.9, second: 0.4, emphasis: 0.5, score: 0.6 },
    {
      situation: "more emphasis on the first",
      first: 0.9,
      second: 0.4,
      emphasis: 0.7,
      score: 0.9 ** 0.7 * 0.4 ** 0.3,
    },
    { situation: "nothing of the second", first: 0.9, second: 0, emphasis: 0.5, score: 0 },
    { situation: "nothing of a factor without emphasis", first: 0, second: 0.9, emphasis: 0, score: 0 },
    { situation: "all emphasis on the first", first: 0.3, second: 0.9, emphasis: 1, score: 0.3 },
  ])("is exact for $situation", ({ first, second, emphasis, score }) => {
    expect(scoreOf(first, second, emphasis)).toBeCloseTo(score, 12);
  });

  it("gives the product beside it", () => {
    expect(expectOk(twoFactorScore(exactFactor(0.5), exactFactor(0.5))).product).toBe(0.25);
  });

  it("is absent with bounds when a factor is", () => {
    const missing = { score: null, lower: 0.25, upper: 1 };
    expect(expectOk(twoFactorScore(exactFactor(0.25), missing))).toEqual({
      product: null,
      score: null,
      lower: 0.25,
      upper: 0.5,
    });
    expect(expectOk(twoFactorScore(missing, exactFactor(0))).upper).toBe(0);
  });

  it.each([
    {
      fault: "a factor below 0",
      first: -0.1,
      refusal: { code: "factor-out-of-range", factor: "first", bound: "score", value: -0.1 },
    },
    {
      fault: "a factor that is no number",
      first: Number.NaN,
      refusal: { code: "factor-out-of-range", factor: "first" },
    },
    {
      fault: "an endless factor",
      first: Infinity,
      refusal: { code: "factor-out-of-range", factor: "first" },
    },
  ])("refuses $fault", ({ first, refusal }) => {
    const second = exactFactor(1);
    expect(twoFactorScore(exactFactor(first), second)).toMatchObject({ ok: false, error: refusal });
  });

  it("refuses a fault of the second factor, of a bound, and of the emphasis", () => {
    const broken = { score: null, lower: 0, upper: Number.NaN };
    expect(twoFactorScore(exactFactor(1), broken)).toMatchObject({
      error: { factor: "second", bound: "upper" },
    });
    for (const emphasis of [-0.1, 1.1, Number.NaN]) {
      expect(twoFactorScore(exactFactor(1), exactFactor(1), emphasis)).toEqual({
        ok: false,
        error: { code: "emphasis-out-of-range", value: emphasis },
      });
    }
  });

  it("never falls when a factor rises, and lies between the two", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, (first, second, raised, emphasis) => {
        const score = scoreOf(first, second, emphasis) as number;
        expect(scoreOf(Math.max(first, raised), second, emphasis)).toBeGreaterThanOrEqual(score - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(first, second) + 1e-12);
        expect(first * second === 0 || score >= Math.min(first, second) - 1e-12).toBe(true);
      }),
    );
  });

  it("orders as the product does when both count alike", () => {
    const hundredth = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
    fc.assert(
      fc.property(hundredth, hundredth, hundredth, hundredth, (a, b, c, d) => {
        const [left, right] = [scoreOf(a, b) as number, scoreOf(c, d) as number];
        const byProduct = Math.abs(a * b - c * d) < 1e-12 ? 0 : Math.sign(a * b - c * d);
        const byScore = Math.abs(left - right) < 1e-12 ? 0 : Math.sign(left - right);
        expect(byScore).toBe(byProduct);
      }),
    );
  });
});
