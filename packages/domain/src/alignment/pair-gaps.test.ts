import { describe, expect, it } from "vitest";
import { poolingCandidates } from "../pooling/candidates.ts";
import { CHN, country, EU, issueOf, JPN, MODEL, says, USA } from "../testing/alignment-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { holding } from "../testing/holding-builder.ts";
import { day, key } from "../testing/record-builder.ts";
import { alignmentTable } from "./alignment-question.ts";
import type { LinkedEffect } from "./linked-effect.ts";
import { pairGaps } from "./pair-gaps.ts";

const TODAY = day("2026-11-23");
const TABLE = expectOk(
  alignmentTable(
    {
      model: MODEL,
      stances: [says(USA, "law", false), says(EU, "law", true), says(JPN, "law", true)],
    },
    { holders: [USA, EU, JPN, CHN], families: null, weights: null, on: TODAY },
    TODAY,
  ),
);

const effect = (text: string, changes: readonly { holder: typeof USA; to: boolean | string }[]) => {
  const linked: LinkedEffect = {
    recommendation: key(text),
    group: [USA, EU],
    groupReason: "Its parties.",
    changes: changes.map((change) => ({
      ...change,
      issue: issueOf("law"),
      basis: "brief",
      reason: "It asks for one.",
    })),
  };
  return linked;
};
const EFFECTS = [
  effect("DATA-1", [{ holder: USA, to: true }]),
  effect("DATA-2", [{ holder: EU, to: true }]),
  effect("DATA-3", [{ holder: JPN, to: false }]),
  effect("DATA-4", [{ holder: USA, to: "perhaps" }]),
];

describe("pairGaps", () => {
  it("compares every two countries once, with their gap and what each recommendation would leave of it", () => {
    expect(pairGaps(TABLE, EFFECTS, [USA, EU, USA])).toEqual([
      {
        first: EU,
        second: USA,
        alignment: 0,
        coverage: 0.5,
        gaps: [
          {
            issue: "law",
            distance: 1,
            contribution: 1,
            closers: [
              { recommendation: "DATA-1", distanceAfter: 0 },
              { recommendation: "DATA-2", distanceAfter: 1 },
            ],
          },
        ],
      },
    ]);
  });

  it("names no gap where two answer alike, and has no figure where one has no stance", () => {
    const [alike, chinaAndUnion] = pairGaps(TABLE, EFFECTS, [EU, JPN, CHN]).toSorted(
      (a, b) => b.coverage - a.coverage,
    );
    expect(alike).toMatchObject({ first: EU, second: JPN, alignment: 1, gaps: [] });
    expect(chinaAndUnion).toMatchObject({ first: CHN, alignment: null, coverage: 0, gaps: [] });
  });

  it("leaves out whom the table does not compare", () => {
    expect(pairGaps(TABLE, EFFECTS, [USA, country("BRA")])).toEqual([]);
  });

  it("gives candidates the recommendation that brings their holders nearer, and no other", () => {
    const alignments = pairGaps(TABLE, EFFECTS, [USA, EU]);
    const { candidates } = expectOk(poolingCandidates([holding(1, "USA"), holding(2, "EU")], alignments));
    expect(candidates[0]?.gaps.map(({ closers }) => closers)).toEqual([
      [{ recommendation: "DATA-1", distanceAfter: 0 }],
    ]);
  });
});
