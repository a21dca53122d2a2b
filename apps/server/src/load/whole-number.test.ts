import { expect, it } from "vitest";
import { wholeNumberFrom } from "./whole-number.ts";

it("takes a whole number within its range", () => {
  expect(wholeNumberFrom("--count", "100000", 1, 1_000_000)).toBe(100_000);
});

it.each(["0", "-1", "1.5", "1e3", "", "ten", "11"])("refuses %j naming the option and the range", (text) => {
  expect(() => wholeNumberFrom("--count", text, 1, 10)).toThrow(/--count .* from 1 to 10/);
});
