import { expect, it } from "vitest";
import { LAW, SAMPLE_ALIGNMENT_NAMES as NAMES, RULE } from "../testing/sample-alignment.ts";
import { alphaWords } from "./alpha-words.ts";

const scale = { issues: [LAW, RULE], share: 0.5 };
const known = (alpha: number) =>
  alphaWords({ scale, agreement: { units: 2, codes: 8, alpha, reason: null } }, NAMES);

it("says on which issues, over how many answers, and what the figure means", () => {
  expect(known(0.42)).toBe(
    "2 issues that share a scale (General privacy law, Rule for sending data abroad; 50% of the weight): α 0.42, over 8 answers. They agree more than they would if the same answers were dealt out among them by chance.",
  );
  expect(known(1)).toMatch(/They agree throughout\.$/u);
  expect(known(-0.04)).toMatch(/α −0\.04, .+ about as often as/u);
  expect(known(-0.3)).toMatch(/They agree less than/u);
});

it("says why there is none", () => {
  const absent = (reason: "no-pairable-codes" | "no-variation") =>
    alphaWords({ scale, agreement: { units: 0, codes: 0, alpha: null, reason } }, NAMES);
  expect(absent("no-pairable-codes")).toMatch(/not known, since on none of them are two answers known\.$/u);
  expect(absent("no-variation")).toMatch(/not known, since all answer all of them/u);
});
