import { formatRanks, formatScore } from "../../../../lib/figure-words.ts";
import { type Column, DataTable } from "../../../../ui/data-table.tsx";
import { Link } from "../../../../ui/link.tsx";
import { Missing } from "../../../../ui/missing.tsx";
import type { PriorityNames } from "../../frame/names.ts";
import { ratingsHref } from "../../frame/pages.ts";
import type { ConsensusRow } from "./consensus-rows.ts";

interface ConsensusTableProps {
  readonly rows: readonly ConsensusRow[];
  readonly names: PriorityNames;
}

/** An order for all agencies by three methods, and how far they differ on each technology. */
export function ConsensusTable({ rows, names }: ConsensusTableProps) {
  const columns: readonly Column<ConsensusRow>[] = [
    {
      key: "technology",
      header: "Technology",
      kind: "row-header",
      cell: ({ technology }) => <Link href={ratingsHref(technology)}>{names.technology(technology)}</Link>,
    },
    {
      key: "borda",
      header: "Borda",
      kind: "figure",
      cell: ({ borda }) =>
        borda === null ? <Missing /> : <Place rank={borda.rank} detail={`mean ${formatScore(borda.mean)}`} />,
    },
    {
      key: "copeland",
      header: "Copeland",
      kind: "figure",
      cell: ({ copeland }) =>
        copeland === null ? (
          <Missing />
        ) : (
          <Place rank={copeland.rank} detail={`majorities ${formatSigned(copeland.score)}`} />
        ),
    },
    {
      key: "kemeny",
      header: "Kemeny",
      kind: "figure",
      cell: ({ kemeny }) => (kemeny === null ? <Missing /> : formatRanks(kemeny)),
    },
    {
      key: "ranks",
      header: "Ranks given",
      kind: "figure",
      cell: ({ ranks }) => (ranks === null ? <Missing /> : formatRanks(ranks)),
    },
    {
      key: "variance",
      header: "Variance of rank",
      kind: "figure",
      cell: ({ variance }) =>
        variance === null ? <Missing words="not every agency ranks it" /> : variance.toFixed(2),
    },
  ];
  return (
    <DataTable
      caption="Place in an order for all agencies, by three methods"
      columns={columns}
      rows={rows}
      rowKey={({ technology }) => technology}
    />
  );
}

function Place({ rank, detail }: { readonly rank: number; readonly detail: string }) {
  return (
    <>
      {rank} <span className="quiet small">{detail}</span>
    </>
  );
}

function formatSigned(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace("-", "−");
}
