import { expect, it } from "vitest";
import type { PairLine } from "../frame/outputs.ts";
import { EU, GBR, JPN, SAMPLE_ALIGNMENT_NAMES as NAMES, USA } from "../testing/sample-alignment.ts";
import { byNearness, mapTitle, placeWords, stressWords } from "./map-words.ts";

const known = (first: typeof EU, second: typeof EU, distance: number): PairLine => ({
  first,
  second,
  coverage: 1,
  isThin: false,
  distance,
  alignment: 1 - distance,
  reason: null,
});
const PAIRS: readonly PairLine[] = [
  known(EU, USA, 0.5),
  known(JPN, USA, 0.3),
  known(GBR, USA, 0.4),
  known(EU, JPN, 0.1),
];

it("orders others by their true distance, whichever side of the pair they are on", () => {
  expect(byNearness(PAIRS, USA).map(({ holder }) => holder)).toEqual([JPN, GBR, EU]);
  expect(byNearness(PAIRS, JPN).map(({ holder }) => holder)).toEqual([EU, USA]);
});

it("says of each place who is nearest and farthest, and of nobody comparable that there is nobody", () => {
  expect(placeWords(PAIRS, USA, NAMES)).toBe("US: nearest Japan at 0.30, farthest European Union at 0.50");
  expect(placeWords([], USA, NAMES)).toBe("US: nobody to compare with");
});

it("states in its title who is nearest to a country and who farthest", () => {
  expect(mapTitle(PAIRS, USA, NAMES)).toBe(
    "Nearest to the United States are Japan (0.30) and the United Kingdom (0.40), farthest is the European Union (0.50)",
  );
  expect(mapTitle(PAIRS, GBR, NAMES)).toBe("Nearest to the United Kingdom is the United States (0.40)");
  expect(mapTitle([], USA, NAMES)).toBe("Who stands near whom");
});

it("says what each height of stress means", () => {
  expect([0.01, 0.07, 0.15, 0.3].map((stress) => stressWords(stress).split(": ")[0])).toEqual([
    "Stress 0.01",
    "Stress 0.07",
    "Stress 0.15",
    "Stress 0.30",
  ]);
  expect(new Set([0.01, 0.07, 0.15, 0.3].map((stress) => stressWords(stress).split(": ")[1])).size).toBe(4);
  expect(stressWords(0.3)).toContain("misleads");
});
