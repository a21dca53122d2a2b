import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { ordersOver, type Poll, tableOf } from "../../testing/random-ballots.ts";
import { weakKemeny } from "./kemeny-weak.ts";

const consensusOf = (poll: Poll) => expectOk(weakKemeny(tableOf(poll)));

describe("weakKemeny", () => {
  it("lets items share a place where that contradicts the ballots less", () => {
    expect(consensusOf(ordersOver("abc", "a=bc", "abc", "bac"))).toEqual({
      distance: 2,
      optima: 1,
      isOptimaExact: true,
      rankings: [[["a", "b"], ["c"]]],
    });
  });

  it("orders strictly where most ballots do", () => {
    expect(consensusOf(ordersOver("abc", "abc", "abc", "cba"))).toMatchObject({
      distance: 6,
      rankings: [[["a"], ["b"], ["c"]]],
    });
  });

  it("finds an order, its reverse and a tie as good when two ballots are opposed", () => {
    expect(consensusOf(ordersOver("ab", "ab", "ba"))).toEqual({
      distance: 2,
      optima: 3,
      isOptimaExact: true,
      rankings: [[["a"], ["b"]], [["b"], ["a"]], [["a", "b"]]],
    });
  });

  it("counts 1 for a tie that the ranking breaks, and nothing for a gap", () => {
    expect(consensusOf(ordersOver("abc", "a=b", "ab", "ab"))).toMatchObject({ distance: 1, optima: 5 });
    expect(consensusOf(ordersOver("", ""))).toMatchObject({ distance: 0, rankings: [[]] });
  });

  it("splits what must follow each other, however many items there are", () => {
    const size = 30;
    const ranking = Array.from({ length: size }, (_entry, item) => Math.ceil((item + 1) / 3));
    const items = ranking.map((_rank, item) => String(item).padStart(2, "0"));
    const consensus = consensusOf({ items, ballots: [{ count: 2, ranking }] });
    expect(consensus).toMatchObject({ distance: 0, optima: 1 });
    expect(consensus.rankings[0]?.slice(0, 2)).toEqual([
      ["00", "01", "02"],
      ["03", "04", "05"],
    ]);
  });

  it("refuses more than 15 items that do not split", () => {
    const items = Array.from({ length: 16 }, (_entry, item) => String(item));
    expect(expectRefusal(weakKemeny(tableOf({ items, ballots: [] })), "too-many-items")).toEqual({
      code: "too-many-items",
      calculation: "kemeny-weak",
      items: 16,
      maximum: 15,
    });
  });
});
