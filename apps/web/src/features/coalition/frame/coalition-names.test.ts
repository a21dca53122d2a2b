import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { coalitionNames, countriesWords } from "./coalition-names.ts";

describe("countriesWords", () => {
  it("gives countries that need it their article", () => {
    expect(countriesWords(["JPN", "NLD", "USA"], SAMPLE_NAMES)).toBe(
      "Japan, the Netherlands and the United States",
    );
    expect(countriesWords(["EU", "GBR"], SAMPLE_NAMES, "or")).toBe(
      "the European Union or the United Kingdom",
    );
  });
});

describe("coalitionNames", () => {
  it("shows the id of what the register does not have", () => {
    const names = coalitionNames(
      { requirements: [] },
      { countries: [], technologies: [], forums: [], collaborations: [] },
    );
    expect([names.country("JPN"), names.requirement("chip-design"), names.forum("quad")]).toEqual([
      "JPN",
      "chip-design",
      "quad",
    ]);
  });
});
