import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { MODEL } from "../testing/priority-builder.ts";
import { definePriorityModel } from "./model-definition.ts";

const WITHOUT_WIDTH = { worst: 1, best: 1 };

describe("definePriorityModel", () => {
  it("gives the model with every scale checked and completed", () => {
    const [first, ...others] = MODEL.criteria;
    if (first === undefined) throw new Error("the test model has no criteria");
    const proposal = { ...MODEL, criteria: [{ ...first, scale: { worst: 0, best: 4 } }, ...others] };
    expect(expectOk(definePriorityModel(proposal))).toEqual(MODEL);
  });

  it("refuses a scale that cannot be used, naming its criterion, be it for technologies or for recommendations", () => {
    const broken = <C extends object>(criteria: readonly C[]) =>
      criteria.map((criterion) => ({ ...criterion, scale: WITHOUT_WIDTH }));
    const criteria = { ...MODEL, criteria: broken(MODEL.criteria) };
    const triageCriteria = { ...MODEL, triageCriteria: broken(MODEL.triageCriteria) };
    expect(expectRefusal(definePriorityModel(criteria), "scale-without-width").criterion).toBe("need");
    expect(expectRefusal(definePriorityModel(triageCriteria), "scale-without-width").criterion).toBe(
      "effort",
    );
  });

  it("refuses what no model may be", () => {
    expectRefusal(definePriorityModel({ ...MODEL, criteria: [] }), "index-without-criteria");
  });
});
