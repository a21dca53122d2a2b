import type { CountryCode } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { leftOutWords } from "./left-out-words.ts";

const codes = (...texts: readonly string[]) => texts as readonly CountryCode[];

describe("why a country is not at the table", () => {
  it.each([
    [{ kind: "excluded" }, "left out by the question"],
    [{ kind: "incompatible", with: codes("JPN") }, "kept apart from Japan by the question"],
    [
      { kind: "pair-unknown", with: codes("USA") },
      "it is not known how well it is aligned with the United States",
    ],
    [{ kind: "no-seat-left", sizeMaximum: 3 }, "no seat is left: at most 3 may sit"],
    [{ kind: "meets-nothing" }, "is not known to meet any requirement"],
    [{ kind: "adds-nothing" }, "all that it meets is covered already, or needs more than it"],
    [
      { kind: "lowers-weakest-pair", from: 0.75, to: 0.5, with: codes("NLD") },
      "would lower the weakest pair from 0.75 to 0.50, with the Netherlands",
    ],
    [
      { kind: "lowers-weakest-pair", from: 0.75, to: null, with: codes("NLD") },
      "its alignment with the Netherlands is not known, and that of the weakest pair (0.75) would be neither",
    ],
    [
      { kind: "interchangeable", for: codes("JPN", "KOR") },
      "would do as well in the place of Japan or South Korea",
    ],
    [
      { kind: "adds-coverage", coverage: 2 },
      "would add 2 of weight; left out for a smaller or better aligned table",
    ],
  ] as const)("%o", (reason, words) => {
    expect(leftOutWords(reason, SAMPLE_NAMES)).toBe(words);
  });
});
