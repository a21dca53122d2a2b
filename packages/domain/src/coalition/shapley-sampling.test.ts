import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { valuesBySampling } from "./shapley-sampling.ts";

describe("valuesBySampling", () => {
  it("is exact, without error, where nothing depends on the order", () => {
    const worthOf = (isIn: Readonly<Uint8Array>) =>
      5 + isIn.reduce((sum, entry, index) => sum + index * entry, 0);
    const sampled = expectOk(
      valuesBySampling({ players: ["A", "B", "C"], worthOf }, { orders: 10, seed: "s" }),
    );
    expect(sampled).toEqual({
      method: "sampling",
      worthOfAll: 3,
      values: ["A", "B", "C"].map((player, value) => ({ player, value, errorHalfWidth: 0 })),
    });
  });

  it("names the set whose worth cannot be used", () => {
    const refusedAt = (limit: number) => {
      const worthOf = (isIn: Readonly<Uint8Array>) =>
        isIn.reduce((sum, entry) => sum + entry, 0) >= limit ? Number.POSITIVE_INFINITY : 0;
      return expectRefusal(
        valuesBySampling({ players: ["A", "B"], worthOf }, { orders: 2, seed: 1 }),
        "worth-invalid",
      ).players;
    };
    expect(refusedAt(0)).toEqual([]);
    expect(refusedAt(2)).toEqual(["A", "B"]);
  });
});
