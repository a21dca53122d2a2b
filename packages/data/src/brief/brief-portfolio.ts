import type { Instant, Result } from "@entente/domain";
import type { Portfolio, QuotedPassage } from "../portfolio.ts";
import { formatRowProblem, type PortfolioInvalid } from "../row-problem.ts";
import { assemblePortfolio, checkedRows } from "./assemble.ts";
import { briefTexts } from "./files.ts";

/**
 * The brief's recommendations with everything they refer to and the public facts known since.
 *
 * Every call reads and checks the shipped files and gives equal data, ids included. The facts are recorded at
 * `recordedAt`, which must not lie before the latest of them; by default when they were put together.
 */
export function briefPortfolio(recordedAt?: Instant): Portfolio {
  return orThrow(assemblePortfolio(briefTexts(), recordedAt));
}

/** One short quotation from the brief for each passage of each recommendation, in the order of the recommendations. */
export function passages(): readonly QuotedPassage[] {
  const rows = orThrow(checkedRows(briefTexts()));
  return rows.passages.map((row) => ({ source: rows.source.id, ...row }));
}

function orThrow<T>(result: Result<T, PortfolioInvalid>): T {
  if (result.ok) return result.value;
  throw new Error(
    ["the shipped portfolio cannot be used:", ...result.error.problems.map(formatRowProblem)].join("\n"),
  );
}
