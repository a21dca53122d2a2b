import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { CHIPS, country, TELECOM } from "../testing/requirement-builder.ts";
import { rivalryCosts, type StatedRivalry } from "./rivalry.ts";
import { isAmong, rivalryMoves } from "./rivalry-move.ts";

const [JPN, KOR, USA] = [country("JPN"), country("KOR"), country("USA")];
const rivalry = (level: number, changes: Partial<StatedRivalry> = {}): StatedRivalry => ({
  kind: "commercial-rivalry",
  between: [JPN, KOR],
  technology: CHIPS,
  level,
  reason: "Both make memory.",
  source: { title: "A paper", locator: "page 4", dated: day("2026-03-01"), basis: "reported" },
  ...changes,
});
const costs = (...stated: readonly StatedRivalry[]) =>
  expectOk(rivalryCosts([JPN, KOR, USA], [CHIPS], stated));

describe("isAmong", () => {
  it.each([
    ["a pair of members on one of their technologies", {}, true],
    ["a pair of members whatever the technology", { technology: null }, true],
    ["a pair of members on another technology", { technology: TELECOM }, false],
    ["a member and somebody else", { between: [JPN, country("NLD")] as const }, false],
  ])("tells of %s", (_name, changes, expected) => {
    expect(isAmong(rivalry(3, changes), [JPN, KOR, USA], [CHIPS])).toBe(expected);
  });
});

describe("rivalryMoves", () => {
  it.each([
    ["nothing while nothing is rated", [], [], []],
    ["nothing while the level stays, whoever says it", [rivalry(3)], [rivalry(3, { reason: "Still." })], []],
    [
      "a level that moved",
      [rivalry(3)],
      [rivalry(1)],
      [
        [
          { low: 3, high: 3 },
          { low: 1, high: 1 },
        ],
      ],
    ],
    ["a first rating, also of none", [], [rivalry(0)], [[null, { low: 0, high: 0 }]]],
    ["a rating that was taken back", [rivalry(3)], [], [[{ low: 3, high: 3 }, null]]],
    [
      "sources that disagree today",
      [rivalry(3)],
      [rivalry(3), rivalry(1)],
      [
        [
          { low: 3, high: 3 },
          { low: 1, high: 3 },
        ],
      ],
    ],
  ] as const)("lists %s", (_name, kept, today, expected) => {
    const moves = rivalryMoves(costs(...kept), costs(...today));
    expect(moves.map((move) => [move.kept, move.today])).toEqual(expected);
    for (const { kind, first, second } of moves) {
      expect([kind, first, second]).toEqual(["commercial-rivalry", "JPN", "KOR"]);
    }
  });

  it("keeps the two kinds apart", () => {
    const redundant = rivalry(2, { kind: "redundant-capacity" });
    expect(rivalryMoves(costs(rivalry(2)), costs(redundant)).map(({ kind, today }) => [kind, today])).toEqual(
      [
        ["commercial-rivalry", null],
        ["redundant-capacity", { low: 2, high: 2 }],
      ],
    );
  });
});
