import { expect, it } from "vitest";
import {
  EU,
  JPN,
  LAW,
  SAMPLE_ALIGNMENT_NAMES as NAMES,
  RULE,
  SEATS,
  USA,
} from "../testing/sample-alignment.ts";

it("name countries in full, short for narrow columns, and with their article in sentences", () => {
  expect([USA, EU, JPN].map(NAMES.country)).toEqual(["United States", "European Union", "Japan"]);
  expect([USA, EU, JPN].map(NAMES.shortCountry)).toEqual(["US", "EU", "Japan"]);
  expect([USA, EU, JPN].map(NAMES.countryInSentence)).toEqual([
    "the United States",
    "the European Union",
    "Japan",
  ]);
});

it("put answers in the model's words, amounts with their unit, and what the model does not know as it stands", () => {
  expect(NAMES.answer(LAW, true)).toBe("Yes");
  expect(NAMES.answer(RULE, "accountability")).toBe("Sender answers");
  expect(NAMES.answer(SEATS, 3)).toBe("3 of 10");
  expect(NAMES.answer("gone", "option")).toBe("option");
  expect(NAMES.answer("gone", false)).toBe("No");
  expect(NAMES.meaning(LAW, false)).toBe("Rules of states or sectors, or none");
  expect(NAMES.meaning(SEATS, 3)).toBeNull();
  expect([NAMES.issue(LAW), NAMES.issue("gone")]).toEqual(["General privacy law", "gone"]);
});
