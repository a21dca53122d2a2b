import type {
  AlignmentModel,
  CountryStance,
  DescribedIssue,
  StanceFigure,
  StanceValue,
} from "@entente/domain";
import { type Library, placeName } from "../citation.ts";
import type { SourceRow, StanceRow } from "./rows.ts";

/** The stance that a row without faults states. */
export function stanceOf(
  row: StanceRow,
  { issues }: AlignmentModel,
  library: Library<SourceRow>,
): CountryStance {
  const source = library.sources.get(row.source);
  if (source === undefined) throw new Error(`unchecked source: ${row.source}`);
  const { title, publisher, license, dated, caveat } = source;
  const { holder, issue, since, basis, confidence, section, paragraph, locator, reason } = row;
  const passage =
    section === null || paragraph === null ? null : { source: library.brief, section, paragraph };
  return {
    holder,
    issue,
    value: answerOf(
      row.value,
      issues.find(({ id }) => id === issue),
    ),
    since,
    source: {
      title,
      publisher,
      license,
      locator: passage === null ? (locator ?? "") : placeName(passage),
      dated,
      caveat,
      basis,
      confidence,
      passage,
      figure: figureOf(row),
    },
    reason,
  };
}

function figureOf({ indicator, year, figure }: StanceRow): StanceFigure | null {
  return indicator === null || figure === null ? null : { indicator, year, value: figure };
}

/** The cell as the issue's kind reads it; what it cannot read stays text, which the domain refuses. */
export function answerOf(cell: string, issue: DescribedIssue | undefined): StanceValue {
  if (issue?.kind === "numeric") return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  if (issue?.kind === "binary" && (cell === "yes" || cell === "no")) return cell === "yes";
  return cell;
}
