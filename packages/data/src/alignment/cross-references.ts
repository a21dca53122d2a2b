import {
  type AlignmentModel,
  alignmentGains,
  type CountryCode,
  type CountryStance,
  type EffectRefusal,
  type IssueId,
  issueSet,
  type LinkedEffect,
  type RecommendationKey,
  stanceTable,
} from "@entente/domain";
import type { PortfolioRows } from "../brief/portfolio-rows.ts";
import { placeName } from "../citation.ts";
import { type Fault, problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import type { RowProblem } from "../row-problem.ts";
import type { AlignmentRows } from "./alignment-rows.ts";
import { type StanceChecks, stanceFaults } from "./stance-faults.ts";

/** What the stances refer to in the portfolio. */
export type AlignmentContext = Pick<PortfolioRows, "source" | "countries" | "recommendations">;

/** What rows say of each other and is not so: unknown names, what was said before, values off the scale, sources not listed. */
export function alignmentProblems(
  rows: AlignmentRows,
  context: AlignmentContext,
  checks: StanceChecks,
): readonly RowProblem[] {
  return [
    ...problemsOfRows("alignment/stances.csv", rows.stances, (row, index) =>
      stanceFaults(row, rows.stances.slice(0, index), checks),
    ),
    ...sourceProblems(rows),
    ...placeProblems(rows, context),
  ];
}

function sourceProblems({ sources, stances }: AlignmentRows): readonly RowProblem[] {
  const cited = new Set(stances.map(({ source }) => source));
  return problemsOfRows("alignment/sources.csv", sources, ({ id }, index) => [
    ...repeatedFault("id", sources, index, (source) => source.id),
    ...unknownFault("id", id, cited, "list only sources that a stance cites"),
  ]);
}

function placeProblems(
  { places, model, stances }: AlignmentRows,
  { source }: AlignmentContext,
): readonly RowProblem[] {
  const sections = new Set(source.sections);
  const ofModel = [...model.issues, ...model.blocs].flatMap(({ passage }) => passage ?? []);
  const ofStances = stances.flatMap(({ section, paragraph }) =>
    section === null || paragraph === null ? [] : [{ section, paragraph }],
  );
  const cited = new Set([...ofModel, ...ofStances].map(placeName));
  return problemsOfRows("alignment/passages.json", places, (place, index) => [
    ...unknownFault("section", place.section, sections, "use a section listed in source.json"),
    ...repeatedFault("paragraph", places, index, placeName),
    ...unknownFault(
      "paragraph",
      placeName(place),
      cited,
      "quote only places that an issue or a stance names",
    ),
  ]);
}

/** Links that cannot be computed with on these stances. */
export function effectProblems(
  effects: readonly LinkedEffect[],
  { recommendations }: AlignmentContext,
  model: AlignmentModel,
  stances: readonly CountryStance[],
): readonly RowProblem[] {
  const keys = new Set<string>(recommendations.map(({ key }) => key));
  const issues = issueSet(model.issues);
  if (!issues.ok) throw new Error(`unchecked model: ${issues.error.code}`);
  const holders = model.holders.map(({ country }) => country);
  const table = stanceTable({ holders, issues: issues.value, stances });
  if (!table.ok) throw new Error(`unchecked stance: ${table.error.code}`);
  return problemsOfRows("alignment/effects.json", effects, (effect, index) => {
    const gains = alignmentGains(table.value, [effect]);
    return [
      ...unknownFault(
        "recommendation",
        effect.recommendation,
        keys,
        "use a recommendation listed in recommendations.json",
      ),
      ...repeatedFault("recommendation", effects, index, ({ recommendation }) => recommendation),
      ...(gains.ok ? [] : [refusedEffect(gains.error)]),
    ];
  });
}

function refusedEffect(refusal: EffectRefusal<RecommendationKey, CountryCode, IssueId>): Fault {
  switch (refusal.code) {
    case "holder-repeated":
      return { field: "group", value: refusal.holder, remedy: "name each country once" };
    case "holder-unknown":
      return {
        field: "group",
        value: refusal.holder,
        remedy: "name holders of alignment/model.json, those that would move among them",
      };
    case "issue-unknown":
      return { field: "changes", value: refusal.issue, remedy: "use an issue of alignment/model.json" };
    case "change-repeated":
      return {
        field: "changes",
        value: `${refusal.holder}, ${refusal.issue}`,
        remedy: "change each stance once",
      };
    case "stance-kind-mismatched":
    case "stance-option-unknown":
    case "stance-off-range":
      return {
        field: "changes",
        value: String(refusal.value),
        remedy: `write an answer of ${refusal.issue} in alignment/model.json`,
      };
  }
}
