import type {
  AlignmentModel,
  CountryCode,
  CountryStance,
  IssueId,
  LinkedEffect,
  RecommendationKey,
} from "@entente/domain";

const DAY = "2026-01-01" as CountryStance["since"];

export const countryOf = (code: string) => code as CountryCode;
export const TEST_ISSUE = "privacy-law" as IssueId;

/** One issue, two countries. */
export function testAlignmentModel(version = 1): AlignmentModel {
  return {
    title: "Test model",
    version,
    issues: [
      {
        id: TEST_ISSUE,
        name: "Privacy law",
        family: "data-governance",
        weight: 1,
        kind: "binary",
        question: "Is there one?",
        codingRule: "By the gazette.",
        answers: [],
        weightReason: "Ours.",
        basis: "proposal",
        passage: null,
      },
    ],
    holders: ["USA", "JPN"].map((code) => ({ country: countryOf(code), isReference: false })),
    blocs: [],
  };
}

export function testStance(holder: string, value: boolean, title = "Gazette"): CountryStance {
  return {
    holder: countryOf(holder),
    issue: TEST_ISSUE,
    value,
    since: DAY,
    source: {
      title,
      publisher: "A publisher",
      license: "facts",
      locator: "page 1",
      dated: DAY,
      caveat: null,
      basis: "reported",
      confidence: "low",
      passage: null,
      figure: { indicator: "law", year: 2026, value: 1 / 3 },
    },
    reason: "So that there is one.",
  };
}

export function testEffect(recommendation: RecommendationKey, to: boolean): LinkedEffect {
  return {
    recommendation,
    group: ["USA", "JPN"].map(countryOf),
    groupReason: "Both.",
    changes: [{ holder: countryOf("USA"), issue: TEST_ISSUE, to, basis: "proposal", reason: "Our reading." }],
  };
}
