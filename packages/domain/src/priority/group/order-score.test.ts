import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { ordersOver, tableOf } from "../../testing/random-ballots.ts";
import { orderScore, scoreOf } from "./order-score.ts";

const TABLE = tableOf(ordersOver("abc", "abc", "ba=c", "cb"));

describe("orderScore", () => {
  it("counts ballots for and against every pair; ties and gaps for neither", () => {
    expect(expectOk(orderScore(TABLE, ["a", "b", "c"]))).toEqual({ disagreements: 2, agreements: 4 });
    expect(expectOk(orderScore(TABLE, ["c", "b", "a"]))).toEqual({ disagreements: 4, agreements: 2 });
    expect(scoreOf(TABLE, [2, 1, 0])).toEqual({ disagreements: 4, agreements: 2 });
  });

  it("refuses an order that does not name every item once", () => {
    const refusal = expectRefusal(orderScore(TABLE, ["a", "a", "z"]), "order-differs-from-items");
    expect(refusal).toMatchObject({ missing: ["b", "c"], surplus: ["a", "z"] });
    expect(expectRefusal(orderScore(TABLE, ["a", "b"]), "order-differs-from-items").surplus).toEqual([]);
    const longer = orderScore(TABLE, ["a", "b", "c", "d"]);
    expect(expectRefusal(longer, "order-differs-from-items").missing).toEqual([]);
  });
});
