import { err, ok, type Result } from "@entente/domain";
import type { z } from "zod";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { PortfolioFile, PortfolioTexts } from "./files.ts";
import * as schema from "./rows.ts";

/** The checked rows of a portfolio's files, in the files' order. */
export interface PortfolioRows {
  readonly source: schema.SourceRow;
  readonly recommendations: readonly schema.RecommendationRow[];
  readonly history: readonly schema.HistoryRow[];
  readonly milestones: readonly schema.MilestoneRow[];
  readonly passages: readonly schema.PassageRow[];
  readonly agencies: readonly schema.AgencyRow[];
  readonly seats: readonly schema.SeatRow[];
  readonly persons: readonly schema.PersonRow[];
  readonly technologies: readonly schema.TechnologyRow[];
  readonly forums: readonly schema.ForumRow[];
  readonly collaborations: readonly schema.CollaborationRow[];
  readonly countries: readonly schema.CountryRow[];
  readonly figures: readonly schema.FigureRow[];
}

/** Checks each row by itself; what rows say of each other is for `crossReferenceProblems`. Fails with `portfolio-invalid`. */
export function portfolioRows(texts: PortfolioTexts): Result<PortfolioRows, PortfolioInvalid> {
  const problems: RowProblem[] = [];
  const rowsOf = <S extends z.ZodType>(file: PortfolioFile, rowSchema: S): readonly z.output<S>[] => {
    const read = readRows(file, texts[file], rowSchema);
    problems.push(...read.problems);
    return read.rows;
  };

  const sources = rowsOf("source.json", schema.sourceRow);
  const rows = {
    recommendations: rowsOf("recommendations.json", schema.recommendationRow),
    history: rowsOf("history.json", schema.historyRow),
    milestones: rowsOf("milestones.csv", schema.milestoneRow),
    passages: rowsOf("passages.json", schema.passageRow),
    agencies: rowsOf("agencies.csv", schema.agencyRow),
    seats: rowsOf("seats.csv", schema.seatRow),
    persons: rowsOf("persons.csv", schema.personRow),
    technologies: rowsOf("technologies.csv", schema.technologyRow),
    forums: rowsOf("forums.json", schema.forumRow),
    collaborations: rowsOf("collaborations.json", schema.collaborationRow),
    countries: rowsOf("countries.csv", schema.countryRow),
    figures: rowsOf("figures.csv", schema.figureRow),
  };

  const [source, ...others] = sources;
  if (problems.length === 0 && (source === undefined || others.length > 0)) problems.push(ONE_SOURCE);
  return source === undefined || problems.length > 0
    ? err({ code: "portfolio-invalid", problems })
    : ok({ source, ...rows });
}

const ONE_SOURCE: RowProblem = {
  file: "source.json",
  row: null,
  field: null,
  value: "",
  remedy: "describe exactly one source",
};
