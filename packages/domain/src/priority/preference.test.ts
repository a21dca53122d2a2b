import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPreference, type Preference, preferenceFor } from "./preference.ts";

const LEVEL: Preference = { type: "level", q: 1, p: 2 };
const LINEAR: Preference = { type: "linear", q: 1, p: 2 };
const V: Preference = { type: "v-shape", p: 2 };

describe("preferenceFor", () => {
  it.each<{ preference: Preference; lead: number; expected: number }>([
    { preference: { type: "usual" }, lead: 0, expected: 0 },
    { preference: { type: "usual" }, lead: 1e-6, expected: 1 },
    { preference: { type: "usual" }, lead: -5, expected: 0 },
    { preference: { type: "u-shape", q: 1 }, lead: 1, expected: 0 },
    { preference: { type: "u-shape", q: 1 }, lead: 1.01, expected: 1 },
    { preference: V, lead: 0.5, expected: 0.25 },
    { preference: V, lead: 2, expected: 1 },
    { preference: V, lead: 3, expected: 1 },
    { preference: { type: "v-shape", p: 0 }, lead: 0.1, expected: 1 },
    { preference: LEVEL, lead: 1, expected: 0 },
    { preference: LEVEL, lead: 1.5, expected: 0.5 },
    { preference: LEVEL, lead: 2, expected: 0.5 },
    { preference: LEVEL, lead: 2.1, expected: 1 },
    { preference: { type: "level", q: 1, p: 1 }, lead: 1, expected: 0 },
    { preference: { type: "level", q: 1, p: 1 }, lead: 1.1, expected: 1 },
    { preference: LINEAR, lead: 1, expected: 0 },
    { preference: LINEAR, lead: 1.25, expected: 0.25 },
    { preference: LINEAR, lead: 2, expected: 1 },
    { preference: LINEAR, lead: 5, expected: 1 },
    { preference: { type: "linear", q: 1, p: 1 }, lead: 1, expected: 0 },
    { preference: { type: "linear", q: 1, p: 1 }, lead: 1.1, expected: 1 },
    { preference: { type: "gaussian", s: 2 }, lead: 2, expected: 1 - Math.exp(-0.5) },
    { preference: { type: "gaussian", s: 0 }, lead: 0.1, expected: 1 },
    { preference: { type: "gaussian", s: 1e300 }, lead: 1, expected: 0 },
  ])("gives $expected for a lead of $lead under $preference", ({ preference, lead, expected }) => {
    expect(preferenceFor(lead, preference)).toBeCloseTo(expected, 14);
  });

  it("takes a lead that only rounding puts above a threshold to be level with it", () => {
    expect(preferenceFor(0.8 - 0.6, { type: "u-shape", q: 0.2 }, 1e-12)).toBe(0);
    expect(preferenceFor(0.3 - 0.1, { type: "level", q: 0.1, p: 0.2 }, 1e-12)).toBe(0.5);
    expect(preferenceFor(0.1 + 0.2 - 0.3, { type: "usual" }, 1e-12)).toBe(0);
  });

  it("lies between 0 and 1 and never falls as the lead grows, whatever the thresholds", () => {
    const threshold = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    const preference = fc
      .tuple(
        fc.constantFrom("usual", "u-shape", "v-shape", "level", "linear", "gaussian"),
        threshold,
        threshold,
      )
      .map(([type, a, b]) => ({ type, q: Math.min(a, b), p: Math.max(a, b), s: a }) as Preference);
    const lead = fc.double({ noNaN: true });
    fc.assert(
      fc.property(preference, lead, lead, (given, a, b) => {
        const [less, more] = [preferenceFor(Math.min(a, b), given), preferenceFor(Math.max(a, b), given)];
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(less);
        expect(more).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("checkPreference", () => {
  it("accepts thresholds of at least 0, equal ones too", () => {
    for (const preference of [
      { type: "usual" },
      { type: "linear", q: 1, p: 1 },
      { type: "gaussian", s: 0 },
    ] as const) {
      expect(checkPreference(preference)).toEqual({ ok: true, value: preference });
    }
  });

  it.each<{ preference: Preference; refusal: object }>([
    { preference: { type: "u-shape", q: -1 }, refusal: { threshold: "q", value: -1, minimum: 0 } },
    {
      preference: { type: "v-shape", p: Number.NaN },
      refusal: { threshold: "p", value: Number.NaN, minimum: 0 },
    },
    { preference: { type: "level", q: 2, p: 1 }, refusal: { threshold: "p", value: 1, minimum: 2 } },
    {
      preference: { type: "gaussian", s: Infinity },
      refusal: { threshold: "s", value: Infinity, minimum: 0 },
    },
  ])("refuses $preference", ({ preference, refusal }) => {
    expect(checkPreference(preference)).toEqual({
      ok: false,
      error: { code: "preference-threshold-invalid", ...refusal },
    });
  });
});
