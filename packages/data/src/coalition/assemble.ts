import { dateOf, err, type Instant, ok, type Result } from "@entente/domain";
import { libraryOf } from "../citation.ts";
import type { PortfolioInvalid } from "../row-problem.ts";
import { capabilityOf } from "./capability.ts";
import { coalitionRows } from "./coalition-rows.ts";
import type { Coalitions } from "./coalitions.ts";
import { type CoalitionContext, coalitionProblems } from "./cross-references.ts";
import type { CoalitionTexts } from "./files.ts";
import { requirementSetOf } from "./requirement-set.ts";

/**
 * The requirements and capabilities that the files describe, put on record at `recordedAt` or else when the portfolio
 * was put together.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then the
 * requirements, then those that name what is not there or that the domain refuses.
 */
export function assembleCoalitions(
  texts: CoalitionTexts,
  context: CoalitionContext,
  recordedAt: Instant = context.source.compiledAt,
): Result<Coalitions, PortfolioInvalid> {
  const read = coalitionRows(texts);
  if (!read.ok) return read;
  const rows = read.value;

  const library = libraryOf(rows, context.source.id, "coalition");
  const set = requirementSetOf(rows.set, library);
  if (!set.ok) return set;

  const checks = { set: set.value, library, recordedOn: dateOf(recordedAt) };
  const problems = coalitionProblems(rows, context, checks);
  if (problems.length > 0) return err({ code: "portfolio-invalid", problems });

  return ok({
    set: set.value,
    capabilities: rows.capabilities.map((row) => capabilityOf(row, checks)),
    sources: rows.sources,
    passages: rows.places.map((place) => ({ source: library.brief, ...place })),
    recordedAt,
  });
}
