import { describe, expect, it } from "vitest";
import type { BlocsAnswer } from "../frame/outputs.ts";
import { CHN, EU, JPN, SAMPLE_ALIGNMENT_NAMES as NAMES, USA } from "../testing/sample-alignment.ts";
import { NAMED_BLOCS } from "./apart-address.ts";
import { nearerSide, outsidersSentence, separationSentence } from "./bloc-words.ts";

const mean = (value: number | null) => ({ mean: value, comparedPairs: value === null ? 0 : 1, pairs: 1 });
const comparison = (separation: number | null): BlocsAnswer["comparison"] => {
  const means = { across: mean(0.4), withinFirst: mean(0.3), withinSecond: mean(null) };
  return separation === null
    ? { ...means, separation, reason: "bloc-of-one" }
    : { ...means, separation, reason: null };
};
const outsider = (holder: typeof USA, toFirst: number | null, toSecond: number | null) => ({
  holder,
  toFirst: mean(toFirst),
  toSecond: mean(toSecond),
});

describe("what the line between two sides explains", () => {
  it.each([
    [
      0.1,
      "The transatlantic countries and the transpacific countries are 0.10 farther apart across the line than among themselves.",
    ],
    [0.001, "explains nothing: they are as far apart among themselves as across it."],
    [-0.1, "0.10 farther apart among themselves than across the line"],
    [null, "is not known: a side of one country has no distance within. They are 0.40 apart."],
  ])("is said for a separation of %s", (separation, words) => {
    expect(separationSentence(comparison(separation), NAMED_BLOCS, NAMES)).toContain(words);
  });
});

describe("those outside both sides", () => {
  it("are nearer to one, as near to both as figures show, or not comparable", () => {
    expect(
      [
        outsider(USA, 0.2, 0.3),
        outsider(USA, 0.3, 0.2),
        outsider(USA, 0.301, 0.299),
        outsider(USA, null, 0.2),
      ].map(nearerSide),
    ).toEqual(["one", "other", "neither", "unknown"]);
  });

  it("are named by side in one sentence", () => {
    const outsiders = [
      outsider(USA, 0.3, 0.2),
      outsider(JPN, 0.2, 0.3),
      outsider(CHN, 0.2, 0.2),
      outsider(EU, null, 0.1),
    ];
    expect(outsidersSentence(outsiders, NAMED_BLOCS, NAMES)).toBe(
      "Japan is nearer to the transatlantic countries; the United States is nearer to the transpacific countries; China is as near to both; the European Union is not comparable with both.",
    );
    expect(outsidersSentence([], NAMED_BLOCS, NAMES)).toBeNull();
  });
});
