import { expect, it } from "vitest";
import { percentOf } from "./percent.ts";

it.each([
  [89, 100, "89%"],
  [999, 1000, "over 99%"],
  [1, 1000, "under 1%"],
  [0, 10, "0%"],
  [10, 10, "100%"],
  [0, 0, "0%"],
])("says %d of %d as %s", (part, whole, words) => {
  expect(percentOf(part, whole)).toBe(words);
});
