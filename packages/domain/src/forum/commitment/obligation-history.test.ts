import { describe, expect, it } from "vitest";
import {
  commitment,
  EU,
  moves,
  says,
  told,
  USA,
  USA_DOC,
  verifies,
} from "../../testing/commitment-builder.ts";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { rough } from "../../testing/forum-builder.ts";
import { isSameDate, obligationsAfter, presentObligations } from "./obligation-history.ts";

const RECORD = told(
  commitment(),
  says("USA", USA, "under-way", "2023-01-10"),
  says("EU", USA, "unclear", "2023-02-01"),
  moves(USA, "2024", "2023-03-01"),
  says("USA", USA, "under-way", "2023-04-01"),
  verifies(EU, "kept", "2023-05-01"),
  moves(USA, "2024-06-30", "2023-06-01"),
);

describe("obligationsAfter", () => {
  it("rebuilds what everybody says now, and where the due dates stand", () => {
    const [union, states] = expectOk(obligationsAfter(RECORD));
    expect(union?.accounts.map(({ speaker, value, place }) => [speaker.kind, value, place])).toEqual([
      ["verifier", "kept", 4],
    ]);
    expect(union?.due).toEqual(rough("2023"));
    expect(
      states?.accounts.map(({ value, since, last, place }) => [value, since.on, last.on, place]),
    ).toEqual([
      ["under-way", "2023-01-10", "2023-04-01", 3],
      ["unclear", "2023-02-01", "2023-02-01", 1],
    ]);
    expect(states?.due).toEqual(rough("2024-06-30"));
    expect(states?.dueMoves.map(({ on }) => on)).toEqual(["2023-03-01", "2023-06-01"]);
  });

  it("refuses a history with a fact left out that another follows", () => {
    for (const index of [0, 2]) {
      const broken = { ...RECORD, facts: RECORD.facts.toSpliced(index, 1) };
      expect(expectRefusal(obligationsAfter(broken), "obligation-history-broken")).toEqual({
        code: "obligation-history-broken",
        index: index === 0 ? 2 : 4,
        owedBy: USA,
        problem: "starts-elsewhere",
      });
      expect(() => presentObligations(broken)).toThrow("history broken at fact");
    }
    for (const index of [1, 3, 4, 5]) {
      expect(obligationsAfter({ ...RECORD, facts: RECORD.facts.toSpliced(index, 1) }).ok).toBe(true);
    }
  });

  it("refuses a fact about what nobody owes here", () => {
    const [first, ...rest] = RECORD.facts;
    const foreign = { ...RECORD, facts: [{ ...first, owedBy: USA_DOC }, ...rest] } as typeof RECORD;
    expect(expectRefusal(obligationsAfter(foreign), "obligation-history-broken")).toMatchObject({
      index: 0,
      problem: "obligation-unknown",
    });
  });
});

describe("isSameDate", () => {
  it.each([
    [null, null, true],
    [rough("2023"), null, false],
    [null, rough("2023"), false],
    [rough("2023"), rough("2023"), true],
    [rough("2023"), rough("2023-12-31"), false],
    [rough("2023"), rough("2024"), false],
  ])("of %j and %j is %s", (one, other, expected) => {
    expect(isSameDate(one, other)).toBe(expected);
  });
});
