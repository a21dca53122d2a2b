import { expect, it } from "vitest";
import { countryInSentence } from "./country-name.ts";

it("puts an article before names that take one", () => {
  expect(["Japan", "European Union", "United Kingdom", "Netherlands"].map(countryInSentence)).toEqual([
    "Japan",
    "the European Union",
    "the United Kingdom",
    "the Netherlands",
  ]);
});
