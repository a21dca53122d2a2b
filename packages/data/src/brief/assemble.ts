import { checkPeriod, err, type Instant, ok, type Result } from "@entente/domain";
import type { Portfolio, PortfolioEntry } from "../portfolio.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import { crossReferenceProblems } from "./cross-references.ts";
import type { PortfolioTexts } from "./files.ts";
import { publicHistory } from "./history.ts";
import { type PortfolioRows, portfolioRows } from "./portfolio-rows.ts";
import { registeredRecord } from "./record.ts";
import { referenceOf, sourceDocumentOf } from "./reference.ts";

/**
 * The portfolio that the files describe, its facts recorded at `recordedAt` or else when they were put together.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then those
 * that name what is not there, then those that the domain refuses.
 */
export function assemblePortfolio(
  texts: PortfolioTexts,
  recordedAt?: Instant,
): Result<Portfolio, PortfolioInvalid> {
  const checked = checkedRows(texts);
  if (!checked.ok) return checked;
  const rows = checked.value;

  const problems: RowProblem[] = [];
  const entries = rows.recommendations.map((row): PortfolioEntry => {
    const record = registeredRecord(row, rows);
    const history = rows.history.filter(({ key }) => key === row.key);
    const changes = publicHistory(record, history, recordedAt ?? rows.source.compiledAt);
    if (changes.ok) return { record, changes: changes.value };
    problems.push(...history.slice(0, 1).map((first) => refusedHistory(rows, first, changes.error)));
    return { record, changes: [] };
  });
  problems.push(...refusedPeriods(rows, entries));

  return problems.length > 0
    ? err({ code: "portfolio-invalid", problems })
    : ok({
        source: sourceDocumentOf(rows),
        compiledAt: rows.source.compiledAt,
        reference: referenceOf(rows),
        entries,
      });
}

/** The rows, each checked by itself and against the others; fails with `portfolio-invalid`. */
export function checkedRows(texts: PortfolioTexts): Result<PortfolioRows, PortfolioInvalid> {
  const rows = portfolioRows(texts);
  if (!rows.ok) return rows;
  const problems = crossReferenceProblems(rows.value);
  return problems.length > 0 ? err({ code: "portfolio-invalid", problems }) : rows;
}

function refusedHistory(
  rows: PortfolioRows,
  first: PortfolioRows["history"][number],
  refusal: { readonly code: string },
): RowProblem {
  return {
    file: "history.json",
    row: rows.history.indexOf(first) + 1,
    field: "to",
    value: first.to,
    remedy: `write a history of ${first.key} that the register accepts: ${JSON.stringify(refusal)}`,
  };
}

function refusedPeriods(rows: PortfolioRows, entries: readonly PortfolioEntry[]): readonly RowProblem[] {
  return entries
    .flatMap(({ record }) => record.milestones)
    .flatMap((milestone) => {
      const checked = checkPeriod(milestone);
      if (checked.ok) return [];
      return {
        file: "milestones.csv",
        row: rows.milestones.findIndex(({ title }) => title === milestone.title) + 1,
        field: "due",
        value: checked.error.due,
        remedy: `write a day on or after ${checked.error.startsOn}`,
      };
    });
}
