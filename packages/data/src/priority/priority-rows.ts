import { err, ok, type Result } from "@entente/domain";
import type { z } from "zod";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { PriorityFile, PriorityTexts } from "./files.ts";
import * as schema from "./rows.ts";

/** The checked rows of the priority files, in the files' order. */
export interface PriorityRows {
  readonly model: schema.ModelRow;
  readonly ratings: readonly schema.RatingRow[];
  readonly recommendationRatings: readonly schema.RecommendationRatingRow[];
  readonly weightSets: readonly schema.WeightSetRow[];
  readonly weights: readonly schema.WeightRow[];
  readonly indicators: readonly schema.IndicatorRow[];
  readonly sources: readonly schema.SourceRow[];
  readonly places: readonly schema.PlaceRow[];
}

/** Checks each row by itself; what rows say of each other is checked where they are assembled. Fails with `portfolio-invalid`. */
export function priorityRows(texts: PriorityTexts): Result<PriorityRows, PortfolioInvalid> {
  const problems: RowProblem[] = [];
  const rowsOf = <S extends z.ZodType>(file: PriorityFile, rowSchema: S): readonly z.output<S>[] => {
    const read = readRows(file, texts[file], rowSchema);
    problems.push(...read.problems);
    return read.rows;
  };

  const models = rowsOf("priority/model.json", schema.modelRow);
  const rows = {
    ratings: rowsOf("priority/ratings.csv", schema.ratingRow),
    recommendationRatings: rowsOf("priority/recommendation-ratings.csv", schema.recommendationRatingRow),
    weightSets: rowsOf("priority/weight-sets.csv", schema.weightSetRow),
    weights: rowsOf("priority/weights.csv", schema.weightRow),
    indicators: rowsOf("priority/indicators.csv", schema.indicatorRow),
    sources: rowsOf("priority/sources.csv", schema.sourceRow),
    places: rowsOf("priority/passages.json", schema.placeRow),
  };

  const [model, ...others] = models;
  if (problems.length === 0 && (model === undefined || others.length > 0)) problems.push(ONE_MODEL);
  return model === undefined || problems.length > 0
    ? err({ code: "portfolio-invalid", problems })
    : ok({ model, ...rows });
}

const ONE_MODEL: RowProblem = {
  file: "priority/model.json",
  row: null,
  field: null,
  value: "",
  remedy: "describe exactly one model",
};
