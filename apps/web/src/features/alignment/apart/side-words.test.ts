import { expect, it } from "vitest";
import { CHN, EU, GBR, JPN, SAMPLE_ALIGNMENT_NAMES as NAMES, USA } from "../testing/sample-alignment.ts";
import { NAMED_BLOCS } from "./apart-address.ts";
import { sideInSentence, sidesInSentence, sideWords } from "./side-words.ts";

const TWO = { kind: "countries", members: [USA, JPN] } as const;
const FIVE = { kind: "countries", members: [CHN, EU, GBR, JPN, USA] } as const;

it("names sides by bloc, a few countries each, and many by count", () => {
  expect([NAMED_BLOCS.one, TWO, FIVE].map((side) => sideWords(side, NAMES))).toEqual([
    "Transatlantic",
    "US and Japan",
    "5 countries",
  ]);
  expect([NAMED_BLOCS.one, TWO, FIVE].map((side) => sideInSentence(side, NAMES))).toEqual([
    "the transatlantic countries",
    "the United States and Japan",
    "5 countries",
  ]);
  expect(sidesInSentence(NAMED_BLOCS.one, NAMED_BLOCS.other, NAMES)).toBe(
    "Transatlantic and transpacific countries",
  );
  expect(sidesInSentence(TWO, NAMED_BLOCS.one, NAMES)).toBe(
    "The United States and Japan on one side and the transatlantic countries on the other",
  );
});
