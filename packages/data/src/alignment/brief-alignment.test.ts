import { checkAlignmentModel, dateOf, groupHolders, ISSUE_FAMILIES } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { briefPortfolio } from "../brief/brief-portfolio.ts";
import { QUOTE_WORDS_MAXIMUM } from "../brief/rows.ts";
import { placeName } from "../citation.ts";
import { briefAlignment } from "./brief-alignment.ts";

const alignment = briefAlignment();
const { model, stances, effects, passages } = alignment;
const portfolio = briefPortfolio();

/** Holders without any stance on the issue. */
function blanksOn(issue: string) {
  return model.holders
    .map(({ country }) => country as string)
    .filter((holder) => !stances.some((stance) => stance.holder === holder && stance.issue === issue));
}

describe("the issues", () => {
  it("ask 13 questions on data, 6 on standards and 7 on regulation, each with its rule and what its weight rests on", () => {
    const counts = ISSUE_FAMILIES.map((one) => model.issues.filter(({ family }) => family === one).length);
    expect(counts).toEqual([13, 6, 7]);
    expect(checkAlignmentModel(model).ok).toBe(true);
    for (const { question, codingRule, answers, weight, basis, passage } of model.issues) {
      expect(question).toMatch(/\?$/);
      expect(codingRule.length).toBeGreaterThan(40);
      expect(answers.length).toBeGreaterThan(1);
      expect([1, 2, 3]).toContain(weight);
      expect(passage === null).toBe(basis === "proposal");
    }
  });

  it("weigh what the brief does not name least", () => {
    const unnamed = model.issues.filter(({ passage }) => passage === null);
    expect(new Set(unnamed.map(({ weight }) => weight))).toEqual(new Set([1]));
  });

  it("divide the countries: on none does everyone known answer alike", () => {
    for (const { id } of model.issues) {
      const answers = new Set(stances.filter(({ issue }) => issue === id).map(({ value }) => value));
      expect([id, answers.size > 1]).toEqual([id, true]);
    }
  });

  it("are answered by the 16 countries and the EU, with China as a reference", () => {
    expect(groupHolders(model)).toHaveLength(17);
    expect(model.holders.filter(({ isReference }) => isReference)).toEqual([
      { country: "CHN", isReference: true },
    ]);
    const known = portfolio.reference.countries.map(({ code }) => code);
    for (const { country } of model.holders) expect(known).toContain(country);
  });
});

describe("the stances", () => {
  it("leave blank what is not known", () => {
    const blanks = model.issues.map(({ id }) => [id, blanksOn(id)] as const);
    expect(Object.fromEntries(blanks.filter(([, holders]) => holders.length > 0))).toEqual({
      "privacy-right": ["JPN", "CHN"],
      localization: ["ISR", "TWN"],
      "flow-commitment": ["ISR", "TWN"],
      "convention-108": ["EU"],
      "cybercrime-treaty": ["EU"],
      "standards-lead": ["CAN", "ISR"],
      "standards-force": ["CAN", "SGP", "TWN"],
      "committee-lead": ["EU", "TWN"],
      "ai-testing": ["DEU", "FIN", "ITA", "NLD", "SWE"],
      "ai-regulation": ["TWN"],
      "ai-treaty": ["DEU", "FIN", "FRA", "ITA", "NLD", "SWE"],
      "platform-rules": ["CAN", "ISR", "SGP", "TWN", "CHN"],
      "gene-editing": ["ISR", "SGP", "TWN"],
      "network-suppliers": ["EU", "ISR", "KOR", "SGP", "TWN", "CHN"],
    });
  });

  it("each name a source with its license and place, a reason, and a day that has come", () => {
    const recordedOn = dateOf(alignment.recordedAt);
    const quoted = new Set(passages.map(placeName));
    expect(stances.length).toBeGreaterThan(450);
    for (const { source, reason, since } of stances) {
      const { title, publisher, license, locator, dated, basis, passage } = source;
      expect([title, publisher, license, locator, reason]).not.toContain("");
      expect(since <= recordedOn && dated <= recordedOn).toBe(true);
      expect(passage === null).toBe(basis !== "brief");
      expect(passage === null || quoted.has(placeName(passage))).toBe(true);
    }
  });

  it("call our reading of a law a proposal, and never more than the record says", () => {
    const ours = new Set(["transfer-rule", "standards-force", "ai-regulation", "network-suppliers"]);
    const unsure = stances.filter(({ issue, source }) => ours.has(issue) && source.confidence === "low");
    expect(new Set(unsure.map(({ source }) => source.basis))).toEqual(new Set(["proposal"]));
    expect(stances.filter(({ source }) => source.basis === "reported")).toEqual([]);
  });

  it("a no on the ground of a list is never held with more than the list says: high confidence only for a yes", () => {
    const byList = stances.filter(
      ({ value, source }) => (value === false || value === "outside") && source.locator.startsWith("List"),
    );
    expect(byList.length).toBeGreaterThan(40);
    const sure = byList.filter(({ source }) => source.confidence === "high");
    expect(sure.map(({ holder, issue }) => `${holder} ${issue}`)).toEqual(["IND wto-ecommerce"]);
  });

  it("are contested where the brief and the record disagree of the same day", () => {
    const disagreeing = stances.filter((stance) =>
      stances.some(
        (other) =>
          other.holder === stance.holder &&
          other.issue === stance.issue &&
          other.since === stance.since &&
          other.value !== stance.value,
      ),
    );
    expect(new Set(disagreeing.map(({ holder, issue }) => `${holder} ${issue}`))).toEqual(
      new Set(["IND privacy-law", "DEU standards-lead", "GBR standards-lead"]),
    );
    expect(new Set(disagreeing.map(({ since }) => since))).toEqual(new Set(["2021-10-31"]));
  });

  it("change over time: the United States on adequacy four times, India on a privacy law", () => {
    const course = (holder: string, issue: string) =>
      stances
        .filter((stance) => stance.holder === holder && stance.issue === issue)
        .map(({ since, value }) => [since, value]);
    expect(course("USA", "eu-adequacy")).toEqual([
      ["2016-07-12", "partial"],
      ["2020-07-16", "none"],
      ["2021-10-31", "none"],
      ["2023-07-10", "partial"],
    ]);
    expect(course("IND", "privacy-law").at(-1)).toEqual(["2023-08-11", true]);
  });
});

describe("the links to recommendations", () => {
  it("name changes with their reasons, and call ours a proposal", () => {
    expect(effects.map(({ recommendation }) => recommendation)).toEqual([
      "DATA-1",
      "DATA-2",
      "DATA-3",
      "STD-1",
      "REG-1",
      "ABROAD-2",
      "ABROAD-4",
    ]);
    for (const { group, groupReason, changes } of effects) {
      expect(groupReason).not.toBe("");
      for (const { holder, basis, reason } of changes) {
        expect(group).toContain(holder);
        expect(reason.startsWith("Our reading: ")).toBe(basis === "proposal");
      }
    }
  });

  it("say that a federal privacy law would change the stance of the United States on it", () => {
    expect(effects[0]?.changes).toMatchObject([{ holder: "USA", issue: "privacy-law", to: true }]);
  });
});

describe("the passages", () => {
  it("quote each place once and briefly", () => {
    const places = passages.map(placeName);
    expect(new Set(places).size).toBe(places.length);
    for (const { source, quote } of passages) {
      expect(source).toBe("csis-t12-2021");
      expect(quote.split(/\s+/).length).toBeLessThanOrEqual(QUOTE_WORDS_MAXIMUM);
    }
  });
});

it("every call gives equal data, put on record when the portfolio was put together", () => {
  expect(briefAlignment()).toEqual(alignment);
  expect(alignment.recordedAt).toBe(portfolio.compiledAt);
});
