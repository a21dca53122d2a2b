import type { Focus, SubScore } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { certaintySentence, classAt, classReason, formatThreshold, possibleClasses } from "./focus-words.ts";

const HALF = { opportunityThreshold: 0.5, obstacleThreshold: 0.5 };

function score(value: number | null, low = value ?? 0, high = value ?? 1): SubScore {
  return { score: value, low, high, coverage: value === null ? 0 : 1, parts: [] };
}

function focus(opportunity: SubScore, obstacle: SubScore): Focus {
  const focusClass = classAt(opportunity.score, obstacle.score, HALF);
  const possible = possibleClasses({ opportunity, obstacle }, HALF);
  return { opportunity, obstacle, focusClass, isCertain: focusClass !== null && possible.length === 1 };
}

describe("the words for a cell's class", () => {
  it("say which side is high, and that the threshold itself is", () => {
    expect(classReason(focus(score(0.875), score(0.375)), HALF)).toBe(
      "Opportunity 0.88 is high against the threshold of 0.50; obstacle 0.38 is low against the threshold of 0.50: " +
        "much to win, little in the way.",
    );
    expect(classReason(focus(score(0.5), score(0.5)), HALF)).toContain("much to win, much in the way");
  });

  it("show more digits where two would hide on which side of the threshold a score lies", () => {
    expect(classReason(focus(score(0.498), score(0.1)), HALF)).toMatch(/^Opportunity 0\.4980 is low/u);
  });

  it("name the side that nobody rated instead of a class", () => {
    expect(classReason(focus(score(null), score(0.5)), HALF)).toBe(
      "No class: nothing that counts is rated of its opportunity.",
    );
    expect(classReason(focus(score(null), score(null)), HALF)).toMatch(/opportunity or obstacle\.$/u);
  });

  it("say what else is possible, or that nothing is", () => {
    expect(certaintySentence(focus(score(0.9), score(0.2)), HALF)).toMatch(/^Certain/u);
    expect(certaintySentence(focus(score(0.9, 0.6, 1), score(0.2, 0.1, 0.5)), HALF)).toBe(
      "Not certain: missing and uncertain ratings leave open opportunity 0.60 to 1.00, obstacle 0.10 to 0.50, " +
        "so it could also be clear the way.",
    );
    expect(certaintySentence(focus(score(null), score(0.2)), HALF)).toMatch(
      /^Once rated, it could be keep going or pursue/u,
    );
  });
});

it("thresholds keep the digits that they were set with", () => {
  expect([0.5, 0.625, 1].map(formatThreshold)).toEqual(["0.50", "0.625", "1.00"]);
});
