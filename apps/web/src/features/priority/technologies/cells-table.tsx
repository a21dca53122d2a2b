import type { PriorityCell, PriorityStanding, SubScore } from "@entente/domain";
import { formatScore, formatScoreRange, formatShare } from "../../../lib/figure-words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { bandWords, type PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";

interface CellsTableProps {
  readonly standing: Pick<PriorityStanding, "cells" | "technologies">;
  readonly names: PriorityNames;
}

/** Every cell of technology and band with its figures: the table behind the plot. */
export function CellsTable({ standing: { cells, technologies }, names }: CellsTableProps) {
  const place = new Map(technologies.map(({ technology }, index) => [technology, index]));
  const rows = cells.toSorted((a, b) => (place.get(a.technology) ?? 0) - (place.get(b.technology) ?? 0));
  const columns: readonly Column<PriorityCell>[] = [
    {
      key: "band",
      header: "Band",
      kind: "row-header",
      cell: ({ technology, band }) => <Link href={ratingsHref(technology)}>{bandWords(band)}</Link>,
    },
    { key: "headline", header: "Headline", cell: ({ headline }) => <ScoreWithRange {...headline} /> },
    {
      key: "criticality",
      header: "Criticality",
      cell: ({ criticality }) => <ScoreWithRange {...criticality} />,
    },
    {
      key: "criticality-rated",
      header: "Weight rated",
      kind: "figure",
      cell: ({ criticality }) => formatShare(criticality.coverage),
    },
    {
      key: "amenability",
      header: "Amenability",
      cell: ({ amenability }) => <ScoreWithRange {...amenability} />,
    },
    {
      key: "amenability-rated",
      header: "Weight rated",
      kind: "figure",
      cell: ({ amenability }) => formatShare(amenability.coverage),
    },
    {
      key: "ranked",
      header: "Counts",
      cell: ({ isCovered, isNonDominated }) =>
        isCovered ? (isNonDominated ? "ranked, on the front" : "ranked") : "too little rated",
    },
  ];
  return (
    <DataTable
      caption={`${cells.length} cells of technology and band; in brackets what missing and uncertain ratings leave possible.`}
      columns={columns}
      rows={rows}
      rowKey={({ technology, band }) => `${technology} ${band}`}
      groupOf={({ technology }) => names.technology(technology)}
    />
  );
}

function ScoreWithRange({ score, low, high }: Pick<SubScore, "score" | "low" | "high">) {
  return (
    <>
      {score === null ? <Missing /> : formatScore(score)}{" "}
      <span className="quiet">({formatScoreRange({ low, high })})</span>
    </>
  );
}
