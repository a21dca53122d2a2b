import type { CalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { EU, JPN, LAW, SAMPLE_ALIGNMENT_NAMES as NAMES, RULE, USA } from "../testing/sample-alignment.ts";
import type { ClaimedAnswer } from "./brief-claims.ts";
import { claimFindings, independenceWords } from "./claim-words.ts";

const answer = (
  holder: typeof USA,
  fit: ClaimedAnswer["fit"],
  value: ClaimedAnswer["value"],
  issue = LAW,
): ClaimedAnswer => ({ holder, issue, value, since: value === null ? null : SINCE, fit });
const SINCE = "2023-07-10" as CalendarDate;
const found = (...answers: ClaimedAnswer[]) =>
  sentenceText(claimFindings({ answers, distances: null }, "#", NAMES));

describe("what is found of a claim", () => {
  it("names who answers as the brief says, who otherwise, what is contested and what is not known", () => {
    expect(
      found(
        answer(USA, "fits", false),
        answer(EU, "departs", true),
        answer(JPN, "contested", null),
        answer(JPN, "not-known", null),
      ),
    ).toBe(
      "as the brief says, “No”: US since 10 July 2023; otherwise, “Yes”: EU since 10 July 2023; contested by sources, Japan; not known of Japan.",
    );
    expect(found(answer(JPN, "not-known", null))).toBe("not known of Japan.");
  });

  it("names the issue where a claim reads several, and counts the rest of many", () => {
    expect(found(answer(USA, "fits", false), answer(USA, "fits", "open", RULE))).toContain(
      "General privacy law “No”: US since 10 July 2023, Rule for sending data abroad “Open”: US since 10 July 2023",
    );
    expect(found(...Array.from({ length: 10 }, () => answer(EU, "fits", true)))).toContain(
      "as the brief says, “Yes”: EU",
    );
    expect(found(...Array.from({ length: 10 }, () => answer(EU, "fits", true)))).toContain("and 2 more.");
  });

  it("sets a pair beside the mean of all", () => {
    expect(
      sentenceText(claimFindings({ answers: [], distances: { pair: 0.5, mean: 0.3 } }, "#", NAMES)),
    ).toBe("they are 0.50 apart, where all pairs are 0.30 apart on average.");
  });
});

it("says how much of what is behind a claim only repeats the brief", () => {
  expect(independenceWords({ stances: 3, fromBrief: 0 })).toBeNull();
  expect(independenceWords({ stances: 1, fromBrief: 1 })).toBe(
    "No independent proof: the one stance behind it is our reading of the brief.",
  );
  expect(independenceWords({ stances: 3, fromBrief: 3 })).toContain("all 3 stances behind it are");
  expect(independenceWords({ stances: 3, fromBrief: 1 })).toBe(
    "Of the 3 stances behind it, 1 is our reading of the brief itself.",
  );
});
