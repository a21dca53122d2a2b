import { expect, it } from "vitest";
import { LAW, SAMPLE_ALIGNMENT_NAMES as NAMES, RULE } from "../testing/sample-alignment.ts";
import { chanceWords } from "./chance-words.ts";

const scale = { issues: [LAW, RULE], share: 0.5 };
const figures = { compared: 2, coverage: 0.5, observedDisagreement: 0, expectedDisagreement: 0.5 };
const at = (agreement: number) =>
  chanceWords({ scale, agreement: { ...figures, agreement, reason: null } }, NAMES);

it("says which issues share the scale, the figure, and how it compares to chance", () => {
  expect(at(0.4)).toBe(
    "2 issues that share a scale (General privacy law, Rule for sending data abroad; 50% of the weight): κ 0.40, over the 2 compared. They agree more than their habits of answering alone would bring about.",
  );
  expect(at(1)).toContain("They agree throughout.");
  expect(at(0)).toContain("about as often as");
  expect(at(-0.3)).toContain("less than");
});

it("says why there is no figure", () => {
  const agreement = { ...figures, agreement: null, reason: "no-variation" } as const;
  expect(chanceWords({ scale, agreement }, NAMES)).toContain("not known, since both answer all of them");
});
