import type { PriorityModel } from "@entente/domain";
import type { PortfolioRows } from "../brief/portfolio-rows.ts";
import { placeName } from "../citation.ts";
import { problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import type { RowProblem } from "../row-problem.ts";
import type { PriorityRows } from "./priority-rows.ts";
import { type RatingChecks, ratingFaults } from "./rating-faults.ts";
import type { RatingRow } from "./rows.ts";
import { weightProblems } from "./weight-set.ts";

/** What the priorities refer to in the portfolio. */
export type PriorityContext = Pick<PortfolioRows, "source" | "technologies" | "agencies" | "recommendations">;

/** What rows say of each other and is not so: unknown names, repeated cells, values off the scale, sources not listed. */
export function priorityProblems(
  rows: PriorityRows,
  context: PriorityContext,
  checks: RatingChecks,
): readonly RowProblem[] {
  return [
    ...technologyRatingProblems(rows, context, checks),
    ...recommendationRatingProblems(rows, context, checks),
    ...weightProblems(rows, checks.model, new Set(context.agencies.map(({ id }) => id))),
    ...indicatorProblems(rows, context, checks.model),
    ...sourceProblems(rows),
    ...placeProblems(rows, context),
  ];
}

const USE_TECHNOLOGY = "use a technology listed in technologies.csv";

function technologyRatingProblems(
  { ratings, indicators }: PriorityRows,
  context: PriorityContext,
  checks: RatingChecks,
): readonly RowProblem[] {
  const technologies = new Set<string>(context.technologies.map(({ id }) => id));
  return problemsOfRows("priority/ratings.csv", ratings, (row, index) => [
    ...unknownFault("technology", row.technology, technologies, USE_TECHNOLOGY),
    ...repeatedFault("criterion", ratings, index, cellName),
    ...ratingFaults(row, { kind: "technology", technology: row.technology, band: row.band }, checks),
    ...figureFaults(row, indicators),
  ]);
}

function cellName({ technology, band, criterion }: RatingRow): string {
  return `${technology}, ${band ?? "every band"}, ${criterion}`;
}

/** A criterion fed by indicators is rated with their figures and nothing else. */
function figureFaults(row: RatingRow, indicators: PriorityRows["indicators"]) {
  const fed = indicators.filter(({ criterion }) => criterion === row.criterion);
  if (fed.length === 0) return [];
  const figures = fed.filter(
    ({ technology, source }) => technology === row.technology && source === row.source,
  );
  return (["value", "low", "high"] as const).flatMap((field) => {
    const stated = row[field];
    if (stated === null || figures.some(({ value }) => value === stated)) return [];
    const remedy = "state a figure that priority/indicators.csv lists for this technology and source";
    return [{ field, value: String(stated), remedy }];
  });
}

function recommendationRatingProblems(
  { recommendationRatings: ratings }: PriorityRows,
  context: PriorityContext,
  checks: RatingChecks,
): readonly RowProblem[] {
  const keys = new Set<string>(context.recommendations.map(({ key }) => key));
  const remedy = "use a recommendation listed in recommendations.json";
  return problemsOfRows("priority/recommendation-ratings.csv", ratings, (row, index) => [
    ...unknownFault("recommendation", row.recommendation, keys, remedy),
    ...repeatedFault("criterion", ratings, index, (other) => `${other.recommendation}, ${other.criterion}`),
    ...ratingFaults(row, { kind: "recommendation", recommendation: row.recommendation }, checks),
  ]);
}

function indicatorProblems(
  { indicators, ratings, sources }: PriorityRows,
  context: PriorityContext,
  model: PriorityModel,
): readonly RowProblem[] {
  const technologies = new Set<string>(context.technologies.map(({ id }) => id));
  const criteria = new Set<string>(model.criteria.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const stated = new Set(
    ratings.flatMap(({ technology, criterion, value, low, high }) =>
      [value, low, high].map((number) => `${technology}, ${criterion}, ${number}`),
    ),
  );
  return problemsOfRows("priority/indicators.csv", indicators, ({ technology, criterion, ...row }, index) => [
    ...unknownFault("technology", technology, technologies, USE_TECHNOLOGY),
    ...unknownFault("criterion", criterion, criteria, "use a criterion of priority/model.json"),
    ...unknownFault("source", row.source, sourceIds, "use a source listed in priority/sources.csv"),
    ...repeatedFault("figure", indicators, index, ({ figure, years }) => `${figure}, ${years}`),
    ...unknownFault(
      "value",
      `${technology}, ${criterion}, ${row.value}`,
      stated,
      "list only figures that a rating states",
    ),
  ]);
}

function sourceProblems({ sources, ratings, recommendationRatings, indicators }: PriorityRows) {
  const cited = new Set([...ratings, ...recommendationRatings, ...indicators].map(({ source }) => source));
  return problemsOfRows("priority/sources.csv", sources, ({ id }, index) => [
    ...repeatedFault("id", sources, index, (source) => source.id),
    ...unknownFault("id", id, cited, "list only sources that a rating or an indicator cites"),
  ]);
}

function placeProblems(rows: PriorityRows, { source }: PriorityContext): readonly RowProblem[] {
  const { places, model, ratings, recommendationRatings } = rows;
  const sections = new Set(source.sections);
  const ofCriteria = [...model.criteria, ...model.triageCriteria].flatMap(({ passage }) => passage ?? []);
  const ofRatings = [...ratings, ...recommendationRatings].flatMap(({ section, paragraph }) =>
    section === null || paragraph === null ? [] : [{ section, paragraph }],
  );
  const cited = new Set([...ofCriteria, ...ofRatings].map(placeName));
  return problemsOfRows("priority/passages.json", places, (place, index) => [
    ...unknownFault("section", place.section, sections, "use a section listed in source.json"),
    ...repeatedFault("paragraph", places, index, placeName),
    ...unknownFault(
      "paragraph",
      placeName(place),
      cited,
      "quote only places that a rating or a criterion names",
    ),
  ]);
}
