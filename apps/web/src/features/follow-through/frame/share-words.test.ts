import { expect, it } from "vitest";
import { limitWords, shareWords } from "./share-words.ts";

it("never says a rate without what it is a part of, and none of nothing", () => {
  const share = { part: 3, whole: 36, value: 3 / 36, low: 0.029, high: 0.219 };
  expect([shareWords(share), limitWords(share)]).toEqual(["3 of 36 (8%)", "3% to 22%"]);
  const nothing = { part: 0, whole: 0, value: null, reason: "nothing-counted" } as const;
  expect([shareWords(nothing), limitWords(nothing)]).toEqual([null, null]);
});
