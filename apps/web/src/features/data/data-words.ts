import type {
  FactConfidence,
  FigureTheme,
  FocusRole,
  IndicatorDirection,
  LicenseClass,
  Unit,
} from "@entente/domain";

export const FIGURE_THEME_WORDS: Readonly<Record<FigureTheme, string>> = {
  "ai-governance": "Governance of AI",
  context: "Size of the country",
  cooperation: "Cooperation",
  cybersecurity: "Cybersecurity",
  "data-governance": "Data governance",
  "digital-government": "Digital government",
  "export-control": "Export control",
  finance: "Finance",
  governance: "Government and law",
  infrastructure: "Infrastructure",
  "innovation-capacity": "Capacity to innovate",
  manufacturing: "Manufacturing",
  market: "Market",
  membership: "Groups and organizations",
  patents: "Patents",
  "political-alignment": "Votes at the United Nations",
  proposal: "Proposed tables",
  research: "Research",
  standards: "Standards",
  "supply-chain": "Supply chain",
  talent: "Talent",
  "technology-adoption": "Use of technology",
  "technology-capability": "Technology made",
  telecommunications: "Telecommunications",
  trade: "Trade",
};

/** What stands behind the number of a figure; empty where the number says it itself. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  binary: "",
  count: "",
  persons: "people",
  rank: "",
  year: "",
  percent: "%",
  "percent-of-gdp": "% of GDP",
  "share-0-1": "",
  "score-0-100": "of 100",
  index: "index",
  usd: "US dollars",
  "usd-ppp": "international dollars",
  "as-in-title": "",
};

/** What a column of figures holds, where every number stands alone. */
export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  binary: "yes or no",
  count: "count",
  persons: "people",
  rank: "rank, 1 is first",
  year: "year",
  percent: "percent",
  "percent-of-gdp": "percent of GDP",
  "share-0-1": "share, 0 to 1",
  "score-0-100": "score, 0 to 100",
  index: "index",
  usd: "US dollars",
  "usd-ppp": "international dollars",
  "as-in-title": "as the title says",
};

export const DIRECTION_WORDS: Readonly<Record<IndicatorDirection, string>> = {
  "higher-better": "More is better.",
  "lower-better": "Less is better.",
  context: "Neither more nor less is better.",
};

export const LICENSE_CLASS_WORDS: Readonly<Record<LicenseClass, string>> = {
  open: "Open",
  "general-knowledge": "Known facts",
  "share-alike-or-noncommercial": "Binds whoever uses it: noncommercial or share-alike",
  unclear: "Unclear",
};

export const FACT_CONFIDENCE_WORDS: Readonly<Record<FactConfidence, string>> = {
  published: "as published",
  "to-be-checked": "known, to be checked with the publisher",
  "less-certain": "known with less certain details, to be checked",
};

export const FOCUS_ROLE_WORDS: Readonly<Record<FocusRole, string>> = {
  core: "one of the 16 countries that the brief is about",
  bloc: "looked at as a bloc beside the 16 countries",
  reference: "looked at for reference beside the 16 countries",
};

/** A status or kind of a pack, such as `in-force`, as words. */
export function wordsOf(name: string): string {
  return name.replaceAll("-", " ");
}
