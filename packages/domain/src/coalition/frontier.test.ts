import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { CHIP_INPUTS } from "../testing/requirement-builder.ts";
import { coalitionFrontier } from "./frontier.ts";
import { coalitionModelOf } from "./inputs.ts";

describe("coalitionFrontier", () => {
  it("answers for one model: front, essential members, best coverage by size, smallest sets, what nobody can do", () => {
    const answer = coalitionFrontier(expectOk(coalitionModelOf(CHIP_INPUTS)));
    expect(answer.essential.essential.map(({ member }) => member)).toEqual(["EU", "JPN", "TWN", "USA"]);
    expect(answer.minimum).toMatchObject({ size: 4, coverage: 6, sets: [["EU", "JPN", "TWN", "USA"]] });
    expect(answer.bySize.sizes.map(({ coverage }) => coverage)).toEqual([3, 4, 5, 6]);
    expect(answer.front.bound).toBeNull();
    expect(answer.front.points.at(-1)).toMatchObject({ size: 4, weakestPair: null });
    expect(answer.unattainable).toEqual([]);
    expect(answer.values.map(({ member, value }) => [member, value])).toEqual([
      ["EU", 1],
      ["JPN", 1],
      ["NLD", 0],
      ["TWN", 1],
      ["USA", 3],
    ]);
    expect(answer.unknown).toHaveLength(10);
  });

  it("names what nobody can do and solves the rest", () => {
    const candidates = CHIP_INPUTS.candidates.filter((who) => who !== "EU");
    const answer = coalitionFrontier(expectOk(coalitionModelOf({ ...CHIP_INPUTS, candidates })));
    expect(answer.unattainable.map(({ requirement, reason }) => [requirement, reason])).toEqual([
      ["demand", "nobody"],
    ]);
    expect(answer.minimum).toMatchObject({ size: 3, coverage: 5 });
  });
});
