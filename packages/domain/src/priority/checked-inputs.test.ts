import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { AI, modelWith, priorityInputs, rated, weightSet } from "../testing/priority-builder.ts";
import { checkedInputs } from "./checked-inputs.ts";

const INPUTS = priorityInputs([rated(AI, "need", 3), rated(AI, "room", 2, "research")]);

describe("checkedInputs", () => {
  it("gives model, ratings and weights that may be calculated with", () => {
    const checked = expectOk(checkedInputs(INPUTS));
    expect(checked.model).toEqual(INPUTS.model);
    expect(checked.technologies).toEqual([AI]);
    expect(checked.ratings.size).toBe(2);
    expect([...checked.weights.criticality.values]).toEqual([0.5, 0.5]);
  });

  it("accepts no technology, no rating and no weights", () => {
    expectOk(checkedInputs(priorityInputs([])));
  });

  it("refuses a model that cannot be ranked with", () => {
    expectRefusal(checkedInputs({ ...INPUTS, model: modelWith({ emphasis: 2 }) }), "setting-out-of-range");
  });

  it("refuses a technology that is listed twice", () => {
    const technologies = [...INPUTS.technologies, ...INPUTS.technologies];
    expect(expectRefusal(checkedInputs({ ...INPUTS, technologies }), "alternative-repeated")).toEqual({
      code: "alternative-repeated",
      alternative: AI,
    });
  });

  it("refuses ratings that repeat each other or leave their scale", () => {
    const ratings = [...INPUTS.ratings, rated(AI, "need", 1)];
    expectRefusal(checkedInputs({ ...INPUTS, ratings }), "rating-repeated");
    const off = [rated(AI, "need", -1)];
    expectRefusal(checkedInputs({ ...INPUTS, ratings: off }), "rated-value-off-scale");
  });

  it("refuses two sets of weights of one agency, which a mean would count twice", () => {
    const set = weightSet("NIST", {});
    const refused = checkedInputs({ ...INPUTS, weightSets: [set, set] });
    expect(expectRefusal(refused, "weight-set-repeated").agency).toBe("NIST");
  });

  it("refuses weights that nobody stated", () => {
    expectRefusal(checkedInputs({ ...INPUTS, weighting: { kind: "mean" } }), "weights-not-stated");
  });
});
