import type { CriterionWeight } from "@entente/domain";
import { expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../testing/sample-model.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { AI } from "../testing/sample-standing.ts";
import { againstEven, centralSentence } from "./central-sentence.ts";

function weights(need: number, foundation: number): readonly CriterionWeight[] {
  return [
    { criterion: NEED, index: "criticality", weight: need },
    { criterion: STAKE, index: "criticality", weight: 1 - need },
    { criterion: FOUNDATION, index: "amenability", weight: foundation },
    { criterion: RIVALRY, index: "amenability", weight: 1 - foundation },
  ];
}

it("names what must count for more than its even share, the most first", () => {
  expect(centralSentence({ technology: AI, centralWeights: weights(0.6, 0.2) }, SAMPLE_NAMES)).toBe(
    "Artificial intelligence is first where, on average, Commercial rivalry counts 80% instead of 50% and " +
      "Need to act together counts 60% instead of 50%.",
  );
});

it("says so where the weights are close to even ones, and nothing where it is never first", () => {
  expect(centralSentence({ technology: AI, centralWeights: weights(0.51, 0.49) }, SAMPLE_NAMES)).toBe(
    "Artificial intelligence is first where all criteria count about alike.",
  );
  expect(centralSentence({ technology: AI, centralWeights: null }, SAMPLE_NAMES)).toBeNull();
});

it("differences from even weights cancel within each sub-score", () => {
  for (const index of ["criticality", "amenability"] as const) {
    const sum = againstEven(weights(0.7, 0.1))
      .filter((entry) => entry.index === index)
      .reduce((total, { excess }) => total + excess, 0);
    expect(sum).toBeCloseTo(0, 12);
  }
});
