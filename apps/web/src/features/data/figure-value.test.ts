import { expect, it } from "vitest";
import { formatFigure } from "./figure-value.ts";

it.each([
  [1, "binary", "yes"],
  [0, "binary", "no"],
  [1988, "year", "1988"],
  [13, "rank", "rank 13"],
  [1204, "count", "1,204"],
  [5_057_758_958_706, "usd", "5.058 trillion"],
  [125_836_021, "persons", "125.8 million"],
  [999_999, "persons", "999,999"],
  [3.264_56, "percent-of-gdp", "3.265"],
  [-0.512_965_8, "index", "-0.513"],
  [0, "percent", "0"],
  [24_162.439, "as-in-title", "24,162.439"],
] as const)("reads %d in %s as %s", (value, unit, words) => {
  expect(formatFigure(value, unit)).toBe(words);
});
