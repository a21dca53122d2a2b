import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { votingPower } from "./voting-power.ts";

const players = (count: number) => Array.from({ length: count }, (_, index) => `P${index + 1}`);

describe("votingPower", () => {
  it("finds the powers that enumeration finds, at sizes that it cannot reach", () => {
    const powers = expectOk(votingPower(players(101), Array(101).fill(1), 51));
    expect(powers[0]).toBeCloseTo(1 / 101, 12);
    const withOne = expectOk(votingPower(players(41), [40, ...Array(40).fill(1)], 41));
    expect(withOne[0]).toBeCloseTo(39 / 41 + 1 / 41, 12);
    expect(withOne[1]).toBeCloseTo(1 / 41 / 40, 12);
  });

  it("gives nobody power when all together miss the quota, and there may be nobody", () => {
    expect(expectOk(votingPower(players(2), [1, 1], 3))).toEqual([0, 0]);
    expect(expectOk(votingPower([], [], 1))).toEqual([]);
  });

  it("refuses what the game refuses, and what cannot be counted", () => {
    expectRefusal(votingPower(players(2), [1, 1], 0), "votes-invalid");
    expectRefusal(votingPower(players(501), Array(501).fill(1), 251), "votes-uncountable");
    const many = players(30).map((_, index) => 1000 + Math.sqrt(index + 2));
    expect(expectRefusal(votingPower(players(30), many, 16_000), "votes-uncountable").players).toBe(30);
  });
});
