import { dateOf, err, type Instant, ok, type Result } from "@entente/domain";
import { libraryOf } from "../citation.ts";
import type { PortfolioInvalid } from "../row-problem.ts";
import { type PriorityContext, priorityProblems } from "./cross-references.ts";
import type { PriorityTexts } from "./files.ts";
import { priorityModelOf } from "./model.ts";
import type { Priorities } from "./priorities.ts";
import { priorityRows } from "./priority-rows.ts";
import { recommendationRatingOf, technologyRatingOf } from "./rating.ts";
import { weightSetOf } from "./weight-set.ts";

/**
 * The priorities that the files describe, put on record at `recordedAt` or else when the portfolio was put together.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then the
 * model, then those that name what is not there or that the domain refuses.
 */
export function assemblePriorities(
  texts: PriorityTexts,
  context: PriorityContext,
  recordedAt: Instant = context.source.compiledAt,
): Result<Priorities, PortfolioInvalid> {
  const read = priorityRows(texts);
  if (!read.ok) return read;
  const rows = read.value;

  const library = libraryOf(rows, context.source.id, "priority");
  const model = priorityModelOf(rows.model, library);
  if (!model.ok) return model;

  const checks = { model: model.value, library, recordedOn: dateOf(recordedAt) };
  const problems = priorityProblems(rows, context, checks);
  if (problems.length > 0) return err({ code: "portfolio-invalid", problems });

  return ok({
    model: model.value,
    ratings: rows.ratings.map((row) => technologyRatingOf(row, library)),
    recommendationRatings: rows.recommendationRatings.map((row) => recommendationRatingOf(row, library)),
    weightSets: rows.weightSets.map((set) => weightSetOf(set, rows.weights)),
    indicators: rows.indicators,
    sources: rows.sources,
    passages: rows.places.map((place) => ({ source: library.brief, ...place })),
    recordedAt,
  });
}
