import type { PriorityBasis } from "@entente/contract";
import type { Focus, PriorityCell } from "@entente/domain";
import { formatRatedValue, formatScore, formatScoreRange, formatShare } from "../../../lib/figure-words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BRANCH_WORDS } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import { RatingSourceNote } from "../frame/rating-source-note.tsx";
import type { CellPart } from "./cell-parts.ts";
import { ratedBand } from "./change-sentences.ts";
import type { FocusSide } from "./focus-words.ts";

interface PartsTableProps {
  readonly cell: PriorityCell;
  readonly parts: readonly CellPart[];
  readonly passages: PriorityBasis["passages"];
  readonly title: string;
}

/** What opportunity and obstacle of a cell are made of, criterion by criterion, each with its source. */
export function PartsTable({ cell, parts, passages, title }: PartsTableProps) {
  const hrefOf = ({ criterion, rated }: CellPart) =>
    ratingsHref(cell.technology, {
      criterion: criterion.id,
      band: ratedBand(rated, criterion.isPerBand, cell.band),
    });
  const columns: readonly Column<CellPart>[] = [
    {
      key: "criterion",
      header: "Criterion",
      kind: "row-header",
      cell: (row) => <Link href={hrefOf(row)}>{row.criterion.name}</Link>,
    },
    {
      key: "weight",
      header: "Weight",
      kind: "figure",
      cell: ({ part }) => formatShare(part.weight),
    },
    { key: "rating", header: "Rating", cell: (row) => <RatingWords row={row} /> },
    {
      key: "worth",
      header: "Worth",
      kind: "figure",
      cell: ({ part }) => (
        <>
          {part.value === null ? <Missing words="not rated" /> : formatScore(part.value)}
          <span className="table__detail">{formatScoreRange(part)}</span>
        </>
      ),
    },
    {
      key: "adds",
      header: "Adds",
      kind: "figure",
      cell: ({ part }) =>
        part.contribution === null ? (
          <Missing words="adds nothing, and is not counted as zero" />
        ) : (
          <strong>{formatScore(part.contribution)}</strong>
        ),
    },
    {
      key: "source",
      header: "Source",
      cell: ({ criterion, rated }) =>
        rated === null ? (
          <Missing words="no source, since nobody rated" />
        ) : (
          <RatingSourceNote
            of={`${title}, ${criterion.name}`}
            rating={rated.rating}
            entry={rated.entry}
            passages={passages}
          />
        ),
    },
  ];
  return (
    <DataTable
      caption="What both sides are made of. Worth is the rating on its scale from 0 to 1, below it what stays possible; weight × worth, over the weight that is rated, is what a criterion adds."
      columns={columns}
      rows={parts}
      rowKey={({ criterion }) => criterion.id}
      groupOf={({ side }) => groupWords(side, cell.focus)}
    />
  );
}

function RatingWords({ row: { criterion, rated } }: { readonly row: CellPart }) {
  if (rated === null) return <span className="focus-unrated">not rated</span>;
  const isWhole = criterion.isPerBand && ratedBand(rated, criterion.isPerBand, "") === null;
  return (
    <>
      {formatRatedValue(rated.rating.value, criterion.unit)}
      {isWhole && <span className="table__detail">for the whole chain</span>}
    </>
  );
}

function groupWords(side: FocusSide, focus: Focus): string {
  const { score, coverage } = focus[side];
  const range = `possible ${formatScoreRange(focus[side])}, ${formatShare(coverage)} of the weight rated`;
  return `${BRANCH_WORDS[side]} ${score === null ? "not known" : formatScore(score)}, ${range}`;
}
