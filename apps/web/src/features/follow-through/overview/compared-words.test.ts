import { type CurveComparison, compareCurves } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { Compared } from "../frame/outputs.ts";
import { comparedSentence } from "./compared-words.ts";

function compared(groups: Readonly<Record<string, readonly number[]>>): Compared {
  const lists = Object.entries(groups).map(([group, times]) => ({
    group,
    followUps: times.map((time) => ({ time: Math.abs(time), isEvent: time > 0 })),
  }));
  const result = compareCurves(lists, { draws: 50, seed: 1 });
  if (!result.ok) throw new Error(result.error.code);
  const value: CurveComparison<string> = result.value;
  return value as Compared;
}
const sentence = (groups: Readonly<Record<string, readonly number[]>>) =>
  comparedSentence(compared(groups), "forums", (group) => group.toUpperCase());

describe("the comparison of forums in words", () => {
  it("says every reason why numbers are too small", () => {
    expect(sentence({ ttc: [-10, -20] })).toBe(
      "The numbers are too small to say whether forums differ: there is one of them, and it takes 2, TTC has 2, and it takes 5 and none are kept in all, and it takes 5.",
    );
    expect(sentence({ ttc: [1, 2, 3, 4, 5, 6], quad: [5] })).toContain("QUAD has 1, and it takes 5");
  });

  it("says when nothing shows a difference, and when something does, of how many ways", () => {
    expect(sentence({ ttc: [1, 3, 5, 7, 9], quad: [2, 4, 6, 8, 10] })).toMatch(
      /^Nothing shows that the forums differ: .* of all 252 ways to share the times out\./,
    );
    expect(sentence({ ttc: [1, 2, 3, 4, 5], quad: [60, 70, 80, 90, 100] })).toMatch(/^The forums differ/);
  });
});
