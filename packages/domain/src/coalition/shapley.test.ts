import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type CooperativeGame, gameOfCoalitions, votingGame } from "./game.ts";
import { shapleyValues } from "./shapley.ts";

const players = (count: number) => Array.from({ length: count }, (_, index) => `P${index + 1}`);

describe("shapleyValues", () => {
  it("gives the glove game two thirds to the rare glove", () => {
    const listed = [
      ["L", "R1"],
      ["L", "R2"],
      ["L", "R1", "R2"],
    ].map((set) => ({ players: set, worth: 1 }));
    const game = expectOk(gameOfCoalitions(["L", "R1", "R2"], listed));
    const { values, method, worthOfAll } = expectOk(shapleyValues(game));
    expect(values.map(({ player }) => player)).toEqual(["L", "R1", "R2"]);
    expect(values[0]?.value).toBeCloseTo(2 / 3, 12);
    expect(values[1]?.value).toBeCloseTo(1 / 6, 12);
    expect([method, worthOfAll, values[2]?.errorHalfWidth]).toEqual(["enumeration", 1, 0]);
  });

  it("gives the United Nations Security Council the power that is published: 421/2145 and 4/2145", () => {
    const names = players(15);
    const votes = names.map((_, index) => (index < 5 ? 7 : 1));
    const { values } = expectOk(shapleyValues(expectOk(votingGame(names, votes, 39))));
    expect(values[0]?.value).toBeCloseTo(421 / 2145, 12);
    expect(values[14]?.value).toBeCloseTo(4 / 2145, 12);
  });

  it("samples above twenty players when it is told how", () => {
    const worthOf = (isIn: Readonly<Uint8Array>) => isIn.reduce((sum, entry) => sum + entry, 0) ** 2;
    const game = { players: players(21), worthOf };
    expect(expectRefusal(shapleyValues(game), "too-many-players")).toEqual({
      code: "too-many-players",
      players: 21,
      maximum: 20,
    });
    const { method, values } = expectOk(shapleyValues(game, { orders: 200, seed: 7 }));
    expect(method).toBe("sampling");
    expect(values.every(({ errorHalfWidth }) => errorHalfWidth > 0)).toBe(true);
  });

  it.each([0, 1, 1.5, Number.NaN])("refuses %d orders", (orders) => {
    const game = { players: players(21), worthOf: () => 0 };
    expect(expectRefusal(shapleyValues(game, { orders, seed: 7 }), "orders-invalid").value).toBe(orders);
  });

  it("refuses players named twice", () => {
    const game: CooperativeGame<string> = { players: ["A", "A"], worthOf: () => 0 };
    expect(expectRefusal(shapleyValues(game), "player-repeated").player).toBe("A");
  });
});
