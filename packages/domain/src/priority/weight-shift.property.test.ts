import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type Decision, decisions } from "../testing/random-values.ts";
import { scoreTable } from "./score.ts";
import { weightShiftFor } from "./weight-shift.ts";

const pairs = decisions({ withGaps: false, minimum: 2 });
const sumOfAll = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);

function leadsOf({ table }: Decision): readonly number[] {
  const columns = table.criteria.length;
  return table.criteria.map(
    (_name, j) => (table.values[j] as number) - (table.values[columns + j] as number),
  );
}

function shiftOf({ table, weights }: Decision) {
  return expectOk(weightShiftFor(expectOk(scoreTable(table, weights)), "a0", "a1"));
}

/**
 * The dual of the linear program: for every price y ≥ 0 of a unit of lead, no weights that put the rival level change
 * by less than y · lead − Σ w max(0, y (d − d least) − 2).
 */
function lowerBound(leads: readonly number[], weights: readonly number[], price: number): number {
  const least = Math.min(...leads);
  const lead = sumOfAll(leads.map((own, j) => own * (weights[j] as number)));
  const slack = leads.map((own, j) => (weights[j] as number) * Math.max(0, price * (own - least) - 2));
  return price * lead - sumOfAll(slack);
}

describe("the least shift of weights", () => {
  it("puts the rival level, with weights that add up to 1 and differ by what it says", () => {
    fc.assert(
      fc.property(pairs, (decision) => {
        const shift = shiftOf(decision);
        if (shift.totalChange === null) return;
        const leads = leadsOf(decision);
        const after = [...shift.weights];
        expect(sumOfAll(after)).toBeCloseTo(1, 10);
        expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
        expect(sumOfAll(leads.map((lead, j) => lead * (after[j] as number)))).toBeLessThanOrEqual(1e-8);
        const change = sumOfAll(
          after.map((weight, j) => Math.abs(weight - (decision.weights.values[j] as number))),
        );
        expect(change).toBeCloseTo(shift.totalChange, 8);
      }),
      { numRuns: 500 },
    );
  });

  it("is proven least by the dual of the linear program", () => {
    fc.assert(
      fc.property(pairs, (decision) => {
        const shift = shiftOf(decision);
        const leads = leadsOf(decision);
        const least = Math.min(...leads);
        expect(shift.totalChange === null).toBe(least > 1e-9);
        if (shift.totalChange === null) return;
        const prices = leads.filter((lead) => lead > least).map((lead) => 2 / (lead - least));
        const bounds = [0, ...prices].map((price) => lowerBound(leads, [...decision.weights.values], price));
        expect(Math.max(...bounds)).toBeCloseTo(shift.totalChange, 6);
      }),
      { numRuns: 1000 },
    );
  });

  it("is never beaten by weights found at random", () => {
    const directions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(pairs, fc.array(directions, { minLength: 20, maxLength: 20 }), (decision, tries) => {
        const shift = shiftOf(decision);
        const leads = leadsOf(decision);
        for (const found of tries) {
          const taken = found.slice(0, leads.length).map((part) => part ** 3 + 1e-9);
          const weights = taken.map((part) => part / sumOfAll(taken));
          const isLevel = sumOfAll(leads.map((lead, j) => lead * (weights[j] as number))) <= 0;
          const change = sumOfAll(
            weights.map((w, j) => Math.abs(w - (decision.weights.values[j] as number))),
          );
          expect(isLevel && shift.totalChange === null).toBe(false);
          expect(isLevel && change < (shift.totalChange ?? 0) - 1e-9).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
