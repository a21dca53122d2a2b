import type { Issue, StanceValue } from "@entente/domain/alignment";
import { randomNumbers } from "../priority/random-numbers.ts";

export interface Stances {
  readonly countries: readonly string[];
  readonly issues: readonly Issue<string>[];
  /** A row for each country, an entry for each issue; null where nothing is known. */
  readonly rows: readonly (readonly (StanceValue | null)[])[];
}

interface Size {
  readonly countries: number;
  readonly issues: number;
  /** Share of the entries that are not known. */
  readonly missing: number;
}

/** Generated stances on issues of all four kinds in turn, of weights 1 to 5. */
export function generatedStances({ countries, issues: count, missing }: Size, seed: number): Stances {
  const next = randomNumbers(seed);
  const issues = Array.from({ length: count }, (_, place) => issueAt(place, 1 + Math.floor(next() * 5)));
  const names = Array.from({ length: countries }, (_, place) => `C${place + 1}`);
  const rows = names.map(() => issues.map((issue) => (next() < missing ? null : valueOn(issue, next()))));
  return { countries: names, issues, rows };
}

function issueAt(place: number, weight: number): Issue<string> {
  const facts = { id: `I${place + 1}`, name: `Issue ${place + 1}`, family: "standards", weight } as const;
  switch (place % 4) {
    case 0:
      return { ...facts, kind: "nominal", options: ["a", "b", "c", "d"], optionDistances: null };
    case 1:
      return { ...facts, kind: "ordinal", levels: ["none", "little", "some", "much", "all"] };
    case 2:
      return { ...facts, kind: "numeric", lowest: 0, highest: 100, unit: "percent", step: null };
    default:
      return { ...facts, kind: "binary" };
  }
}

function valueOn(issue: Issue<string>, draw: number): StanceValue {
  switch (issue.kind) {
    case "nominal":
      return issue.options[Math.floor(draw * issue.options.length)] ?? "a";
    case "ordinal":
      return issue.levels[Math.floor(draw * issue.levels.length)] ?? "none";
    case "numeric":
      return Math.round(draw * 100);
    case "binary":
      return draw < 0.5;
  }
}
