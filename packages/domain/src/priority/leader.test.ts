import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { decisionOf, type Row } from "../testing/random-values.ts";
import { leadershipAbsence, leadersOf } from "./leader.ts";
import { scoreTable } from "./score.ts";

function scored(rows: readonly Row[]) {
  const { table, weights } = decisionOf(rows, [1, 1]);
  return expectOk(scoreTable(table, weights));
}

describe("leaders", () => {
  it.each([
    { situation: "nothing", rows: [], leaders: [], absence: "no-alternatives" },
    { situation: "one alternative", rows: [[0, 0]], leaders: ["a0"], absence: "single-alternative" },
    {
      situation: "a clear lead",
      rows: [
        [0.1, 0.2],
        [0.9, 0.1],
      ],
      leaders: ["a1"],
      absence: null,
    },
    {
      situation: "a tie",
      rows: [
        [0.1, 0.2],
        [0.2, 0.1],
      ],
      leaders: ["a0", "a1"],
      absence: null,
    },
    {
      situation: "a gap",
      rows: [
        [0.1, null],
        [0.2, 0.4],
      ],
      leaders: ["a1"],
      absence: null,
    },
    {
      situation: "one of whom nothing is known",
      rows: [
        [0.1, null],
        [null, null],
      ],
      leaders: ["a0"],
      absence: "fewer-than-two-scored",
    },
    {
      situation: "nothing known",
      rows: [
        [null, null],
        [null, null],
      ],
      leaders: [],
      absence: "fewer-than-two-scored",
    },
  ])("of $situation", ({ rows, leaders, absence }) => {
    expect(leadersOf(scored(rows))).toEqual(leaders);
    expect(leadershipAbsence(scored(rows))).toBe(absence);
  });
});
