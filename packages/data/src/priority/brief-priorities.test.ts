import { READINESS_BANDS, ratingInCell } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { briefPortfolio } from "../brief/brief-portfolio.ts";
import { QUOTE_WORDS_MAXIMUM } from "../brief/rows.ts";
import { placeName } from "../citation.ts";
import { briefPriorities } from "./brief-priorities.ts";

const priorities = briefPriorities();
const { model, ratings, recommendationRatings, weightSets } = priorities;
const { technologies, agencies } = briefPortfolio().reference;

function idsIn(set: "brief" | "next") {
  return technologies.filter(({ prioritySet }) => prioritySet === set).map(({ id }) => id);
}

/** Criteria on which the technology has no rating in the band. */
function missingIn(technology: (typeof technologies)[number]["id"], band: (typeof READINESS_BANDS)[number]) {
  return model.criteria
    .filter(({ id }) => ratingInCell(ratings, technology, band, id) === null)
    .map(({ id }) => id as string);
}

describe("the brief's priority model", () => {
  it("asks about criticality on five criteria, about opportunities on four and about obstacles on three", () => {
    const countOf = (branch: string) =>
      model.criteria.filter((criterion) => criterion.branch === branch).length;
    expect(["criticality", "opportunity", "obstacle"].map(countOf)).toEqual([5, 4, 3]);
    expect(model.triageCriteria.map(({ id }) => id)).toEqual(["feasibility", "effect"]);
  });

  it("says for every level of judgment, from 0 to 4, what it means, and names the place it is drawn from", () => {
    for (const { unit, anchors, basis, passage } of [...model.criteria, ...model.triageCriteria]) {
      expect(anchors.map(({ at }) => at)).toEqual(unit === "level 0 to 4" ? [0, 1, 2, 3, 4] : [0, 50, 100]);
      expect(passage === null).toBe(basis === "proposal");
    }
  });

  it("counts less of an obstacle as better and refuses what lies off a scale", () => {
    for (const { branch, scale } of model.criteria) {
      expect(scale.best > scale.worst).toBe(branch !== "obstacle");
      expect(scale.outOfRange).toBe("refuse");
    }
  });
});

describe("the ratings", () => {
  it("cover every technology of the brief in every readiness band, and say where nothing is known", () => {
    const missing = idsIn("brief").flatMap((technology) =>
      READINESS_BANDS.map((band) => [`${technology} ${band}`, missingIn(technology, band)]),
    );
    expect(Object.fromEntries(missing)).toEqual({
      "ai research": ["supply-vulnerability", "redundancy-pressure"],
      "ai pre-standardization": ["supply-vulnerability", "redundancy-pressure"],
      "ai deployment": ["supply-vulnerability"],
      "biotechnology research": ["allied-share", "redundancy-pressure"],
      "biotechnology pre-standardization": ["allied-share", "redundancy-pressure"],
      "biotechnology deployment": ["allied-share"],
      "semiconductors research": ["security-stake", "allied-share"],
      "semiconductors pre-standardization": ["security-stake", "allied-share"],
      "semiconductors deployment": ["security-stake", "allied-share"],
      "telecommunications research": ["allied-share", "redundancy-pressure"],
      "telecommunications pre-standardization": ["allied-share", "redundancy-pressure"],
      "telecommunications deployment": ["allied-share"],
    });
  });

  it("leave the next technologies almost unrated, because the brief only names them", () => {
    const rated = ratings.filter(({ technology }) => idsIn("next").includes(technology));
    expect(rated.map(({ technology, criterion, band }) => `${technology} ${criterion} ${band}`)).toEqual([
      "quantum foundation research",
      "quantum foundation pre-standardization",
      "drones competition null",
      "drones security-stake null",
      "fintech competition null",
      "fintech rule-divergence deployment",
    ]);
    expect(ratings).toHaveLength(79);
  });

  it("name a source with its license for every cell, and the quoted place for every reading of the brief", () => {
    const quoted = new Set(priorities.passages.map(placeName));
    for (const { basis, source, passage } of [...ratings, ...recommendationRatings]) {
      expect(priorities.sources).toContainEqual(
        expect.objectContaining({ title: source.title, license: source.license, year: source.year }),
      );
      expect(source.locator).not.toBe("");
      expect(passage === null).toBe(basis !== "brief");
      expect(passage === null || quoted.has(placeName(passage))).toBe(true);
    }
  });

  it("are readings of the brief, but for three that the public record gives", () => {
    const published = ratings.filter(({ basis }) => basis !== "brief");
    expect(published.map(({ basis, criterion }) => [basis, criterion])).toEqual([
      ["public-record", "allied-share"],
      ["public-record", "foundation"],
      ["public-record", "foundation"],
    ]);
  });

  it("state the figures of the indicators", () => {
    const share = ratings.find(({ criterion }) => criterion === "allied-share");
    const [low, high] = priorities.indicators.map(({ value }) => value);
    expect(share).toMatchObject({
      technology: "ai",
      value: { kind: "interval", low, high },
      source: { publisher: "Epoch AI", year: 2025, license: "CC BY 4.0" },
    });
  });

  it("of recommendations are given only where the brief's words support them", () => {
    const keys = new Set(recommendationRatings.map(({ recommendation }) => recommendation as string));
    expect(recommendationRatings).toHaveLength(46);
    expect(keys.size).toBe(30);
    expect(["NEXT-1", "NEXT-2"].filter((key) => keys.has(key))).toEqual([]);
  });
});

describe("the weights", () => {
  it("of six agencies are complete, and say that they are illustrations", () => {
    expect(weightSets.map(({ agency }) => agency)).toEqual(["NIST", "STATE", "DOC", "NSF", "USTR", "OSTP"]);
    for (const { agency, points, reasons, basis, reason } of weightSets) {
      expect(agencies.map(({ id }) => id)).toContain(agency);
      expect(basis).toBe("proposal");
      expect(reason).toMatch(/^Illustrative: the agency has not stated weights\. /);
      expect(Object.keys(points)).toEqual(model.criteria.map(({ id }) => id));
      expect(Object.keys(reasons)).toEqual(Object.keys(points));
      expect(Math.max(...Object.values(points))).toBe(100);
    }
  });
});

describe("the passages", () => {
  it("quote each place once and briefly", () => {
    const places = priorities.passages.map(placeName);
    expect(new Set(places).size).toBe(places.length);
    for (const { source, quote } of priorities.passages) {
      expect(source).toBe("csis-t12-2021");
      expect(quote.split(/\s+/).length).toBeLessThanOrEqual(QUOTE_WORDS_MAXIMUM);
    }
  });
});

it("every call gives equal data, put on record when the portfolio was put together", () => {
  expect(briefPriorities()).toEqual(priorities);
  expect(priorities.recordedAt).toBe(briefPortfolio().compiledAt);
});
