import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type CriterionTree, hierarchyWeights } from "./weight-hierarchy.ts";

function criterion(id: string, points: number): CriterionTree<string> {
  return { id, points, children: [] };
}
function group(
  id: string,
  points: number,
  ...children: readonly CriterionTree<string>[]
): CriterionTree<string> {
  return { id, points, children };
}

describe("hierarchyWeights", () => {
  it("multiply the weights of the levels down each branch", () => {
    const { leaves, shares } = expectOk(
      hierarchyWeights([
        group("criticality", 60, criterion("growth", 100), criterion("security", 300)),
        group("amenability", 40, group("obstacles", 1, criterion("rivalry", 2)), criterion("need", 3)),
      ]),
    );
    expect(leaves.criteria).toEqual(["growth", "security", "rivalry", "need"]);
    for (const [index, weight] of [0.15, 0.45, 0.1, 0.3].entries()) {
      expect(leaves.values[index]).toBeCloseTo(weight, 15);
    }
    expect(leaves).toMatchObject({ wereNormalized: true, inert: [] });
    expect([...shares]).toEqual(
      expect.arrayContaining([
        ["criticality", 0.6],
        ["obstacles", 0.1],
      ]),
    );
  });

  it("say nothing of normalizing when every level adds up to 1", () => {
    const tree = [group("all", 1, criterion("x", 0.5), criterion("y", 0.5))];
    expect(expectOk(hierarchyWeights(tree)).leaves.wereNormalized).toBe(false);
  });

  it("list as inert what has weight 0 itself or through its group", () => {
    const tree = [
      group("idle", 0, criterion("x", 5)),
      group("live", 1, criterion("y", 0), criterion("z", 1)),
    ];
    const { leaves } = expectOk(hierarchyWeights(tree));
    expect(leaves.values).toEqual(Float64Array.of(0, 0, 1));
    expect(leaves.inert).toEqual(["x", "y"]);
  });

  it.each([
    {
      fault: "a name used twice in different groups",
      tree: [group("a", 1, criterion("x", 1)), group("b", 1, criterion("x", 1))],
      refusal: { code: "criterion-repeated", criterion: "x" },
    },
    {
      fault: "siblings of which none counts",
      tree: [group("a", 1, criterion("x", 0), criterion("y", 0))],
      refusal: { code: "weights-all-zero", criteria: ["x", "y"] },
    },
    {
      fault: "points below 0 deep in the tree",
      tree: [group("a", 1, criterion("x", -1))],
      refusal: { code: "weight-negative", criterion: "x", value: -1 },
    },
    { fault: "an empty tree", tree: [], refusal: { code: "weights-all-zero", criteria: [] } },
  ])("refuses $fault", ({ tree, refusal }) => {
    expect(hierarchyWeights(tree)).toEqual({ ok: false, error: refusal });
  });
});
