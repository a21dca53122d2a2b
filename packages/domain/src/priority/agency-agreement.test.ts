import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { AI, BIOTECH, CHIPS, priorityInputs, ratedAll, weightSet } from "../testing/priority-builder.ts";
import { agency } from "../testing/record-builder.ts";
import { agencyAgreement } from "./agency-agreement.ts";

const ALL = { need: 0, stake: 0, foundation: 2, room: 2, divergence: 2, rivalry: 2 };
const RATINGS = [
  ...ratedAll(AI, { ...ALL, need: 4, stake: 1 }),
  ...ratedAll(BIOTECH, { ...ALL, need: 2, stake: 2 }),
  ...ratedAll(CHIPS, { ...ALL, need: 1, stake: 4 }),
];
const POINTS = { need: 50, stake: 50, foundation: 50, room: 50, divergence: 50, rivalry: 50 };
const NEED = weightSet("NIST", { ...POINTS, need: 100, stake: 0 });
const STAKE = weightSet("DOC", { ...POINTS, need: 0, stake: 100 });
const EVEN = weightSet("STATE", { ...POINTS, need: 90, stake: 10 });
const SETTINGS = { draws: 500, seed: 3 };

const agreementOf = (...weightSets: (typeof NEED)[]) =>
  expectOk(agencyAgreement(priorityInputs(RATINGS, { weightSets }), SETTINGS));

describe("agencyAgreement", () => {
  it("gives the order of every agency by its own weights", () => {
    const { orders } = agreementOf(NEED, STAKE);
    expect(
      orders.map((order) => [order.agency, order.technologies.map(({ technology }) => technology)]),
    ).toEqual([
      [agency("NIST"), [AI, BIOTECH, CHIPS]],
      [agency("DOC"), [CHIPS, BIOTECH, AI]],
    ]);
  });

  it("names the pair that agrees least, with the weight on which it differs most", () => {
    const { pairs, sharpest, concordance } = agreementOf(NEED, STAKE, EVEN);
    expect(pairs.map(({ first, second, value }) => [first, second, value])).toEqual([
      [agency("NIST"), agency("DOC"), -1],
      [agency("NIST"), agency("STATE"), 1],
      [agency("DOC"), agency("STATE"), -1],
    ]);
    expect(sharpest).toHaveLength(2);
    expect(pairs[0]?.weights.map(({ criterion, first, second }) => [criterion, first, second])).toEqual([
      ["need", 1, 0],
      ["stake", 0, 1],
    ]);
    expect(concordance.value).toBeCloseTo(1 / 9, 12);
    expect(concordance.chance).toBeGreaterThan(0.3);
  });

  it("finds the order with the fewest disagreements, and the technologies on which agencies differ", () => {
    const { kemeny, borda, copeland, contested } = agreementOf(NEED, STAKE, EVEN);
    expect(kemeny).toEqual({ disagreements: 3, optima: 1, orders: [[AI, BIOTECH, CHIPS]] });
    expect(copeland.map(({ score }) => score)).toEqual([2, 0, -2]);
    expect(borda.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(contested.map(({ technology }) => technology)).toEqual([AI, CHIPS, BIOTECH]);
    expect(contested.at(-1)?.variance).toBe(0);
  });

  it("says why there is no agreement to speak of with fewer than two agencies", () => {
    for (const agreement of [agreementOf(), agreementOf(NEED)]) {
      expect(agreement.concordance).toMatchObject({
        value: null,
        reason: "fewer-than-two-raters",
        chance: null,
      });
      expect([agreement.pairs, agreement.sharpest]).toEqual([[], []]);
    }
  });

  it("leaves a technology without a rank out of the comparison and says so", () => {
    const inputs = priorityInputs([...RATINGS], { weightSets: [NEED, STAKE] });
    const unrated = { id: "quantum" as typeof AI, name: "Quantum" };
    const { concordance, orders } = expectOk(
      agencyAgreement({ ...inputs, technologies: [...inputs.technologies, unrated] }, SETTINGS),
    );
    expect(concordance.dropped).toEqual([unrated.id]);
    expect(orders[0]?.technologies.at(-1)).toEqual({ technology: unrated.id, rank: null, score: null });
  });

  it("keeps a technology that nobody ranks out of every order for all", () => {
    const inputs = priorityInputs(RATINGS, { weightSets: [NEED, STAKE, EVEN] });
    const unrated = { id: "quantum" as typeof AI, name: "Quantum" };
    const given = expectOk(agencyAgreement(inputs, SETTINGS));
    const extended = { ...inputs, technologies: [unrated, ...inputs.technologies] };
    const { kemeny, borda, copeland, contested } = expectOk(agencyAgreement(extended, SETTINGS));
    expect({ kemeny, borda, copeland, contested }).toEqual({
      kemeny: given.kemeny,
      borda: given.borda,
      copeland: given.copeland,
      contested: given.contested,
    });
  });

  it("shows no weights behind a pair that weighs alike, and no chance without draws", () => {
    const inputs = priorityInputs(RATINGS, { weightSets: [NEED, { ...NEED, agency: agency("NSF") }] });
    const { pairs, concordance } = expectOk(agencyAgreement(inputs, { draws: 0, seed: 1 }));
    expect([pairs[0]?.weights, concordance.chance]).toEqual([[], null]);
  });

  it("refuses weights that do not fit the model", () => {
    const inputs = priorityInputs(RATINGS, { weightSets: [weightSet("NIST", { need: 1 })] });
    expectRefusal(agencyAgreement(inputs, SETTINGS), "weight-missing");
  });
});
