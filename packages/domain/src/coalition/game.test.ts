import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { type CooperativeGame, gameOfCoalitions, gameOfWorths, votingGame } from "./game.ts";

const worth = (game: CooperativeGame<string>, ...isIn: readonly number[]) =>
  game.worthOf(Uint8Array.from(isIn));

describe("gameOfWorths", () => {
  it("reads the number of a set from its lowest bit, the first player", () => {
    const game = expectOk(gameOfWorths(["A", "B"], [0, 1, 2, 5]));
    expect([worth(game, 0, 0), worth(game, 1, 0), worth(game, 0, 1), worth(game, 1, 1)]).toEqual([
      0, 1, 2, 5,
    ]);
    expect(worth(expectOk(gameOfWorths([], [7])))).toBe(7);
  });

  it("refuses players named twice and sets without worth", () => {
    expect(expectRefusal(gameOfWorths(["A", "A"], [0, 1, 1, 1]), "player-repeated").player).toBe("A");
    expect(expectRefusal(gameOfWorths(["A", "B"], [0, 1]), "worths-miscounted")).toMatchObject({
      worths: 2,
      expected: 4,
    });
  });
});

describe("gameOfCoalitions", () => {
  it("gives listed sets their worth and all others none, in whatever order their players stand", () => {
    const listed = [
      { players: ["B", "A"], worth: 4 },
      { players: [], worth: 1 },
    ];
    const game = expectOk(gameOfCoalitions(["A", "B"], listed));
    expect([worth(game, 0, 0), worth(game, 1, 0), worth(game, 1, 1)]).toEqual([1, 0, 4]);
  });

  it("refuses strangers, repeats of players and of sets", () => {
    const set = (...players: readonly string[]) => ({ players, worth: 1 });
    expect(expectRefusal(gameOfCoalitions(["A", "A"], []), "player-repeated").player).toBe("A");
    expect(expectRefusal(gameOfCoalitions(["A"], [set("Z")]), "player-unknown").player).toBe("Z");
    const twice = gameOfCoalitions(["A", "B"], [set("A", "B"), set("B", "A")]);
    expect(expectRefusal(twice, "worth-repeated").players).toEqual(["B", "A"]);
  });
});

describe("votingGame", () => {
  it("is won when the votes reach the quota, rounding aside", () => {
    const game = expectOk(votingGame(["A", "B", "C"], [0.1, 0.2, 0.05], 0.3));
    expect([worth(game, 1, 1, 0), worth(game, 1, 0, 1), worth(game, 0, 0, 0)]).toEqual([1, 0, 0]);
  });

  it.each([
    ["votes below 0", [1, -1], 1],
    ["votes without number", [1, Number.NaN], 1],
    ["endless votes", [1, Number.POSITIVE_INFINITY], 1],
    ["too few to tell apart", [1, 1e-9], 1],
    ["a quota of 0", [1, 1], 0],
    ["no quota", [1, 1], Number.NaN],
  ])("refuses %s", (_name, votes, quota) => {
    expectRefusal(votingGame(["A", "B"], votes, quota), "votes-invalid");
  });

  it("refuses players named twice and votes of nobody", () => {
    expect(expectRefusal(votingGame(["A", "A"], [1, 1], 1), "player-repeated").player).toBe("A");
    expect(expectRefusal(votingGame(["A"], [1, 1], 1), "votes-miscounted")).toMatchObject({
      votes: 2,
      expected: 1,
    });
  });
});
