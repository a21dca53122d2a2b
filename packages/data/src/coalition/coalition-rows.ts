import { err, ok, type Result } from "@entente/domain";
import type { z } from "zod";
import { type PlaceRow, placeRow, type SourceRow, sourceRow } from "../priority/rows.ts";
import { readRows } from "../row-file.ts";
import type { PortfolioInvalid, RowProblem } from "../row-problem.ts";
import type { CoalitionFile, CoalitionTexts } from "./files.ts";
import { type CapabilityRow, capabilityRow, type RequirementSetRow, requirementSetRow } from "./rows.ts";

/** The checked rows of the coalition files, in the files' order. */
export interface CoalitionRows {
  readonly set: RequirementSetRow;
  readonly capabilities: readonly CapabilityRow[];
  readonly sources: readonly SourceRow[];
  readonly places: readonly PlaceRow[];
}

/** Checks each row by itself; what rows say of each other is checked where they are assembled. Fails with `portfolio-invalid`. */
export function coalitionRows(texts: CoalitionTexts): Result<CoalitionRows, PortfolioInvalid> {
  const problems: RowProblem[] = [];
  const rowsOf = <S extends z.ZodType>(file: CoalitionFile, rowSchema: S): readonly z.output<S>[] => {
    const read = readRows(file, texts[file], rowSchema);
    problems.push(...read.problems);
    return read.rows;
  };
  const [set, ...others] = rowsOf("coalition/requirements.json", requirementSetRow);
  const rows = {
    capabilities: rowsOf("coalition/capabilities.csv", capabilityRow),
    sources: rowsOf("coalition/sources.csv", sourceRow),
    places: rowsOf("coalition/passages.json", placeRow),
  };
  if (problems.length === 0 && (set === undefined || others.length > 0)) problems.push(ONE_SET);
  return set === undefined || problems.length > 0
    ? err({ code: "portfolio-invalid", problems })
    : ok({ set, ...rows });
}

const ONE_SET: RowProblem = {
  file: "coalition/requirements.json",
  row: null,
  field: null,
  value: "",
  remedy: "describe exactly one set of requirements",
};
