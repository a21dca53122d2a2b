import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { type CodeLevel, type LevelRefusal, type LevelSettings, levelTable } from "./level-table.ts";
import type { PairedCodes } from "./paired-codes.ts";

const CODES: PairedCodes<number> = { first: [1, 10, 2, 7], second: [2, 10, 2, null], weights: null };

describe("levelTable", () => {
  it("takes the levels that both have used, in ascending order", () => {
    const table = expectOk(levelTable(CODES, { levels: "observed", weighting: "linear", spacing: "even" }));
    expect(table.joint.map((row) => row.map((share) => Math.round(share * 3)))).toEqual([
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(table.first).toEqual([expect.closeTo(1 / 3), expect.closeTo(1 / 3), expect.closeTo(1 / 3)]);
    expect(table.second).toEqual([0, expect.closeTo(2 / 3), expect.closeTo(1 / 3)]);
    expect(table.disagreements[0]).toEqual([0, 0.5, 1]);
    expect(table).toMatchObject({ compared: 3, coverage: 0.75 });
  });

  it.each([
    ["unweighted", "even", [0, 1, 1]],
    ["linear", "even", [0, 0.5, 1]],
    ["quadratic", "even", [0, 0.25, 1]],
    ["linear", "by-value", [0, expect.closeTo(1 / 9), 1]],
  ] as const)("counts disagreement %s and spaced %s", (weighting, spacing, expected) => {
    const codes = { ...CODES, first: [1, 10, 2, null] };
    const table = expectOk(levelTable(codes, { levels: [1, 2, 10], weighting, spacing }));
    expect(table.disagreements[0]).toEqual(expected);
  });

  it("orders yes and no, and needs no order of words that only differ", () => {
    const votes = { first: [true, false], second: [false, false], weights: null };
    expect(
      expectOk(levelTable(votes, { levels: "observed", weighting: "linear", spacing: "even" })).second,
    ).toEqual([1, 0]);
    const words = { first: ["b", "a"], second: ["a", "a"], weights: null };
    expect(
      expectOk(levelTable(words, { levels: "observed", weighting: "unweighted", spacing: "even" })).first,
    ).toEqual([0.5, 0.5]);
  });

  const words: PairedCodes<CodeLevel> = { first: ["low"], second: ["high"], weights: null };
  const refused: readonly [
    string,
    PairedCodes<CodeLevel>,
    LevelSettings<CodeLevel>,
    LevelRefusal<CodeLevel>,
  ][] = [
    [
      "vectors that do not fit",
      { ...words, second: [] },
      { levels: "observed", weighting: "unweighted", spacing: "even" },
      { code: "codes-misshapen", first: 1, second: 0, weights: null },
    ],
    [
      "a single declared level",
      words,
      { levels: ["low"], weighting: "unweighted", spacing: "even" },
      { code: "levels-too-few", levels: 1, minimum: 2 },
    ],
    [
      "a level declared twice",
      words,
      { levels: ["low", "high", "low"], weighting: "unweighted", spacing: "even" },
      { code: "level-repeated", level: "low" },
    ],
    [
      "words weighted without a declared order",
      words,
      { levels: "observed", weighting: "linear", spacing: "even" },
      { code: "level-order-undeclared", weighting: "linear" },
    ],
    [
      "words spaced by value",
      words,
      { levels: ["low", "high"], weighting: "quadratic", spacing: "by-value" },
      { code: "level-not-number", level: "low" },
    ],
    [
      "a code that is none of the levels",
      words,
      { levels: ["low", "middle"], weighting: "linear", spacing: "even" },
      { code: "level-unknown", value: "high", levels: ["low", "middle"] },
    ],
  ];

  it.each(refused)("refuses %s", (_name, codes, settings, refusal) => {
    expect(levelTable(codes, settings)).toEqual({ ok: false, error: refusal });
  });
});
