import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { checkFollowUps } from "./follow-up.ts";

describe("checkFollowUps", () => {
  it("keeps times from 0 up", () => {
    const list = [
      { time: 0, isEvent: true },
      { time: 12.5, isEvent: false },
    ];
    expect(expectOk(checkFollowUps(list))).toBe(list);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses the time %d and says where it stands",
    (time) => {
      const list = [
        { time: 1, isEvent: true },
        { time, isEvent: true },
      ];
      expect(expectRefusal(checkFollowUps(list), "follow-up-invalid")).toEqual({
        code: "follow-up-invalid",
        index: 1,
        time,
      });
    },
  );
});
