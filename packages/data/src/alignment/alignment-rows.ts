import { err, ok, type Result } from "@entente/domain";
import type { z } from "zod";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { AlignmentFile, AlignmentTexts } from "./files.ts";
import * as schema from "./rows.ts";

/** The checked rows of the alignment files, in the files' order. */
export interface AlignmentRows {
  readonly model: schema.ModelRow;
  readonly stances: readonly schema.StanceRow[];
  readonly effects: readonly schema.EffectRow[];
  readonly sources: readonly schema.SourceRow[];
  readonly places: readonly schema.PlaceRow[];
}

/** Checks each row by itself; what rows say of each other is checked where they are assembled. Fails with `portfolio-invalid`. */
export function alignmentRows(texts: AlignmentTexts): Result<AlignmentRows, PortfolioInvalid> {
  const problems: RowProblem[] = [];
  const rowsOf = <S extends z.ZodType>(file: AlignmentFile, rowSchema: S): readonly z.output<S>[] => {
    const read = readRows(file, texts[file], rowSchema);
    problems.push(...read.problems);
    return read.rows;
  };

  const models = rowsOf("alignment/model.json", schema.modelRow);
  const rows = {
    stances: rowsOf("alignment/stances.csv", schema.stanceRow),
    effects: rowsOf("alignment/effects.json", schema.effectRow),
    sources: rowsOf("alignment/sources.csv", schema.sourceRow),
    places: rowsOf("alignment/passages.json", schema.placeRow),
  };

  const [model, ...others] = models;
  if (problems.length === 0 && (model === undefined || others.length > 0)) problems.push(ONE_MODEL);
  return model === undefined || problems.length > 0
    ? err({ code: "portfolio-invalid", problems })
    : ok({ model, ...rows });
}

const ONE_MODEL: RowProblem = {
  file: "alignment/model.json",
  row: null,
  field: null,
  value: "",
  remedy: "describe exactly one model",
};
