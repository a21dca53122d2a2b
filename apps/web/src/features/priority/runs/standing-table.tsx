import type { PriorityStanding } from "@entente/domain";
import { formatRanks, formatScore, formatScoreRange } from "../../../lib/figure-words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BAND_WORDS, type PriorityNames } from "../frame/names.ts";

type Row = PriorityStanding["technologies"][number];

const NOT_RANKED = "not ranked: too little of the weight is rated";

function columns(names: PriorityNames): readonly Column<Row>[] {
  return [
    {
      key: "rank",
      header: "Rank",
      kind: "figure",
      cell: ({ rank }) => rank ?? <Missing words={NOT_RANKED} />,
    },
    {
      key: "technology",
      header: "Technology",
      kind: "row-header",
      cell: ({ technology }) => names.technology(technology),
    },
    {
      key: "best",
      header: "Headline, best band",
      kind: "figure",
      cell: ({ best }) => (best.score === null ? <Missing words={NOT_RANKED} /> : formatScore(best.score)),
    },
    {
      key: "band",
      header: "Best band",
      cell: ({ bestBand }) => (bestBand === null ? <Missing words={NOT_RANKED} /> : BAND_WORDS[bestBand]),
    },
    {
      key: "bounds",
      header: "Bounds",
      kind: "figure",
      cell: ({ best }) => (best.score === null ? <Missing words={NOT_RANKED} /> : formatScoreRange(best)),
    },
    {
      key: "mean",
      header: "Mean over bands",
      kind: "figure",
      cell: ({ mean }) => (mean === null ? <Missing words={NOT_RANKED} /> : formatScore(mean)),
    },
    {
      key: "possible",
      header: "Possible ranks",
      kind: "figure",
      cell: ({ possibleRanks }) =>
        possibleRanks === null ? <Missing words={NOT_RANKED} /> : formatRanks(possibleRanks),
    },
  ];
}

interface StandingTableProps {
  readonly standing: PriorityStanding;
  readonly names: PriorityNames;
  readonly caption: string;
}

/** A ranking as a table. */
export function StandingTable({ standing, names, caption }: StandingTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={columns(names)}
      rows={standing.technologies}
      rowKey={({ technology }) => technology}
    />
  );
}
