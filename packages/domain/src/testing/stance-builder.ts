import type { Issue, StanceValue } from "../alignment/issue.ts";
import { issueSet } from "../alignment/issue-set.ts";
import type { Stance } from "../alignment/stance.ts";
import type { StanceTable } from "../alignment/stance-entry.ts";
import { stanceTableOfValues } from "../alignment/stance-table.ts";
import type { CalendarDate } from "../time.ts";
import { expectOk } from "./expect-result.ts";
import { day } from "./record-builder.ts";

export type Holder = "A" | "B" | "C" | "D";
export type Question = "law" | "flows" | "standards" | "share" | "cables";

export const LAW: Issue<Question> = {
  id: "law",
  name: "General privacy law",
  family: "data-governance",
  weight: 2,
  kind: "binary",
};
export const FLOWS: Issue<Question> = {
  id: "flows",
  name: "Basis for data flows",
  family: "data-governance",
  weight: 1,
  kind: "nominal",
  options: ["adequacy", "certification", "contract"],
  optionDistances: null,
};
export const STANDARDS: Issue<Question> = {
  id: "standards",
  name: "Who leads standards",
  family: "standards",
  weight: 1,
  kind: "ordinal",
  levels: ["industry", "mostly industry", "mixed", "mostly state", "state"],
};
export const SHARE: Issue<Question> = {
  id: "share",
  name: "Largest foreign share allowed",
  family: "regulation",
  weight: 1,
  kind: "numeric",
  lowest: 0,
  highest: 100,
  unit: "percent",
  step: 10,
};

/** A table of the issues, holders named A, B, C… by row. */
export function tableWith(
  issues: readonly Issue<Question>[],
  ...rows: readonly (readonly (StanceValue | null)[])[]
): StanceTable<Holder, Question> {
  const holders = (["A", "B", "C", "D"] as const).slice(0, rows.length);
  return expectOk(stanceTableOfValues(holders, expectOk(issueSet(issues)), rows));
}

export function stanceAt(
  holder: Holder,
  issue: Question,
  value: StanceValue,
  since: string,
  source: { readonly title?: string; readonly locator?: string; readonly dated?: CalendarDate } = {},
): Stance<Holder, Question> {
  const { title = "Survey", locator = "table 1", dated = day(since) } = source;
  return {
    holder,
    issue,
    value,
    since: day(since),
    source: { title, locator, dated, basis: "public-record", confidence: "high" },
  };
}
