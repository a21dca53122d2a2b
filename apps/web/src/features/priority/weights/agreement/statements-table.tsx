import type { PriorityBasis } from "@entente/contract";
import { formatDate } from "../../../../lib/dates.ts";
import { formatNumber } from "../../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../../ui/data-table.tsx";
import { Link } from "../../../../ui/link.tsx";
import { isIllustrative } from "../../frame/weighting-words.ts";
import { weightsHref } from "../weights-address.ts";

type Stored = PriorityBasis["weightSets"][number];

interface StatementsTableProps {
  readonly weightSets: readonly Stored[];
  readonly agencyNames: ReadonlyMap<string, string>;
}

/** Who put each agency's weights down, when, and why. */
export function StatementsTable({ weightSets, agencyNames }: StatementsTableProps) {
  const columns: readonly Column<Stored>[] = [
    {
      key: "agency",
      header: "Agency",
      kind: "row-header",
      cell: ({ weightSet: { agency } }) => (
        <span id={`stated-${agency}`}>
          <Link href={weightsHref({ kind: "agency", agency })}>{agency}</Link>
          <span className="table__detail">{agencyNames.get(agency)}</span>
        </span>
      ),
    },
    {
      key: "basis",
      header: "Whose",
      cell: (stored) =>
        isIllustrative(stored) ? "Our illustration, not stated by the agency" : "The agency’s own",
    },
    {
      key: "when",
      header: "Put down",
      cell: ({ weightSet: { statedOn }, personName, by, sequence }) => (
        <>
          {formatDate(statedOn)} by {personName} ({by.agency})
          <span className="table__detail">
            {sequence === 1 ? "first statement" : `statement ${sequence}; earlier ones are kept`}
          </span>
        </>
      ),
    },
    { key: "reason", header: "Reason", cell: ({ weightSet: { reason } }) => reason },
  ];
  return (
    <DataTable
      caption={`${formatNumber(weightSets.length, "set")} of weights in force`}
      columns={columns}
      rows={weightSets}
      rowKey={({ weightSet: { agency } }) => agency}
    />
  );
}
