import { dateOf, err, type Instant, ok, type Result } from "@entente/domain";
import { libraryOf } from "../citation.ts";
import type { PortfolioInvalid } from "../row-problem.ts";
import type { Alignment } from "./alignment.ts";
import { alignmentRows } from "./alignment-rows.ts";
import { type AlignmentContext, alignmentProblems, effectProblems } from "./cross-references.ts";
import type { AlignmentTexts } from "./files.ts";
import { alignmentModelOf } from "./model.ts";
import { stanceOf } from "./stance.ts";

/**
 * The stances that the files describe, put on record at `recordedAt` or else when the portfolio was put together.
 *
 * Fails with `portfolio-invalid`, listing every row that cannot be used: first those wrong by themselves, then the
 * model, then those that name what is not there or that the domain refuses, then the links to recommendations.
 */
export function assembleAlignment(
  texts: AlignmentTexts,
  context: AlignmentContext,
  recordedAt: Instant = context.source.compiledAt,
): Result<Alignment, PortfolioInvalid> {
  const read = alignmentRows(texts);
  if (!read.ok) return read;
  const rows = read.value;

  const library = libraryOf(rows, context.source.id, "alignment");
  const countries = new Set<string>(context.countries.map(({ code }) => code));
  const model = alignmentModelOf(rows.model, library, countries);
  if (!model.ok) return model;

  const checks = { model: model.value, library, recordedOn: dateOf(recordedAt) };
  const problems = alignmentProblems(rows, context, checks);
  if (problems.length > 0) return err({ code: "portfolio-invalid", problems });

  const stances = rows.stances.map((row) => stanceOf(row, model.value, library));
  const ofEffects = effectProblems(rows.effects, context, model.value, stances);
  if (ofEffects.length > 0) return err({ code: "portfolio-invalid", problems: ofEffects });

  return ok({
    model: model.value,
    stances,
    effects: rows.effects,
    passages: rows.places.map((place) => ({ source: library.brief, ...place })),
    recordedAt,
  });
}
