import { describe, expect, it } from "vitest";
import type { Explained } from "../picked/explained.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { samplePoint } from "../testing/sample-point.ts";
import { fullestSentence } from "./fullest-sentence.ts";

function covering(coverage: number, ...members: readonly string[]): Explained {
  const { first } = samplePoint({ size: members.length, coverage, weakestPair: null, sets: [members] });
  return { explanation: { figures: first } } as unknown as Explained;
}

const said = (...sets: readonly Explained[]) => fullestSentence(sets, SAMPLE_NAMES);

describe("which of the sets covers most", () => {
  it("is named with its share", () => {
    expect(said(covering(8, "JPN", "USA"), covering(4, "USA"))).toBe(
      "Japan and the United States cover most, 50% of the weight.",
    );
  });

  it("may be several, or all", () => {
    expect(said(covering(8, "JPN", "USA"), covering(8, "KOR", "USA"), covering(4, "USA"))).toBe(
      "2 of 3 cover most, each alike, 50% of the weight: Japan and the United States; South Korea and the United States.",
    );
    expect(said(covering(8, "JPN", "USA"), covering(8, "KOR", "USA"))).toBe(
      "All 2 cover the same, 50% of the weight.",
    );
  });

  it("has no share where no requirement has weight", () => {
    const { explanation } = covering(0, "JPN", "USA");
    const weightless = {
      explanation: { ...explanation, figures: { ...explanation.figures, coverageShare: null } },
    } as Explained;
    expect(said(weightless, weightless)).toBe("All 2 cover the same.");
  });
});
