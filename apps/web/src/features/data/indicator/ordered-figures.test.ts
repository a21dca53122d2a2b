import type { IndicatorDataOutput } from "@entente/contract";
import { expect, it } from "vitest";
import { sampleIndicator } from "../testing/sample-data.ts";
import { orderedFigures } from "./ordered-figures.ts";

type Figure = IndicatorDataOutput["figures"]["rows"][number];
const figure = (country: string, value: number) =>
  ({ country, value, year: 2020, firstYear: 2020, years: 1 }) as Figure;

function data(direction: "higher-better" | "lower-better" | "context") {
  const rows = [figure("JPN", 0), figure("CHN", 7), figure("MEX", 9), figure("DEU", 7)];
  return {
    indicator: sampleIndicator("gdp", { direction }),
    figures: { rows, total: rows.length },
    focus: ["CHN", "DEU", "JPN", "TWN"] as readonly string[] as IndicatorDataOutput["focus"],
    missing: ["TWN"] as readonly string[] as IndicatorDataOutput["missing"],
  };
}

const codes = (lines: ReturnType<typeof orderedFigures>) => lines.map(({ country }) => country);

it("puts the best first, a stated zero as a figure, and countries without one last", () => {
  expect(codes(orderedFigures(data("higher-better"), false))).toEqual(["CHN", "DEU", "JPN", "TWN"]);
  expect(codes(orderedFigures(data("context"), true))).toEqual(["MEX", "CHN", "DEU", "JPN", "TWN"]);
  expect(codes(orderedFigures(data("lower-better"), true))).toEqual(["JPN", "CHN", "DEU", "MEX", "TWN"]);
});

it("gives those who are missing no figure", () => {
  expect(orderedFigures(data("context"), false).at(-1)).toEqual({ country: "TWN", figure: null });
});
