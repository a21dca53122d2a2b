import { describe, expect, it } from "vitest";
import { invalidWorth, isWorth } from "./worth.ts";

describe("isWorth", () => {
  it("takes numbers whose squares can still be added", () => {
    expect([0, -1e100, 1e100].every(isWorth)).toBe(true);
    expect([1e101, Number.NaN, Number.NEGATIVE_INFINITY].some(isWorth)).toBe(false);
  });
});

describe("invalidWorth", () => {
  it("names the players of the set", () => {
    const game = { players: ["A", "B"], worthOf: () => Number.NaN };
    expect(invalidWorth(game, Uint8Array.of(0, 1), Number.NaN)).toMatchObject({
      code: "worth-invalid",
      players: ["B"],
      value: Number.NaN,
    });
  });
});
