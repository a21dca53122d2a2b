import { parsePackId, parseTechnologyId } from "@entente/domain";
import { expect, it } from "vitest";
import { ALL_INDICATORS } from "../data-address.ts";
import { filterWords } from "./filter-words.ts";

const NAMES = {
  technologyNames: new Map([["quantum", "Quantum"]]),
  packTitles: new Map([["open", "Open facts"]]),
};

it("says by what indicators are narrowed down, and the id where there is no name", () => {
  const technology = parseTechnologyId("quantum");
  const [named, unnamed] = [parsePackId("open"), parsePackId("chips")];
  if (!technology.ok || !named.ok || !unnamed.ok) throw new Error("malformed");
  expect(filterWords({ theme: "research", technology: technology.value, pack: named.value }, NAMES)).toBe(
    "of the theme “Research”, on Quantum, of the pack “Open facts”",
  );
  expect(filterWords({ ...ALL_INDICATORS, pack: unnamed.value }, NAMES)).toBe("of the pack “chips”");
  expect(filterWords(ALL_INDICATORS, NAMES)).toBe("");
});
