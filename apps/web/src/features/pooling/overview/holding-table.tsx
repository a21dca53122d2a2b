import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import { CommentsLink } from "../../comments/comments-link.tsx";
import type { CommentTotals } from "../../comments/load-comments.ts";
import { holdingAnchor, holdingHref } from "../pooling-address.ts";
import { SENSITIVITY_WORDS, sizeWords } from "../pooling-words.ts";
import type { PoolingPage } from "./load-pooling.ts";
import type { PoolingNames } from "./pooling-names.ts";

interface HoldingTableProps extends Pick<PoolingPage, "holdings"> {
  readonly names: PoolingNames;
  readonly comments: CommentTotals;
}

/** The register of data holdings, each with its source; what nobody states is shown as missing. */
export function HoldingTable({ holdings: { rows, total }, names, comments }: HoldingTableProps) {
  const shown = rows.length < total ? `, the first ${rows.length} shown` : "";
  return (
    <DataTable
      caption={`${formatNumber(total, "holding")}, by domain and country${shown}`}
      rows={rows}
      rowKey={({ id }) => id}
      groupOf={({ holding }) => holding.domain.trim().toLowerCase()}
      columns={[
        {
          key: "holding",
          header: "Data",
          kind: "row-header",
          cell: ({ id, holding: { title, technology } }) => (
            <div id={holdingAnchor(id)}>
              <Link href={holdingHref(id)}>{title}</Link>
              {technology !== null && <span className="table__detail">{names.technology(technology)}</span>}
              {comments.has(id) && (
                <span className="table__detail no-print">
                  <CommentsLink subject={{ kind: "data-holding", key: id }} totals={comments} of={title} />
                </span>
              )}
            </div>
          ),
        },
        {
          key: "holder",
          header: "Holder",
          cell: ({ holding: { holder } }) => (
            <>
              {holder.body}
              <span className="table__detail">{names.country(holder.country)}</span>
            </>
          ),
        },
        {
          key: "kind",
          header: "Kind, and whom they cover",
          phoneLabel: "Kind, whom",
          cell: ({ holding: { modality, populations } }) => (
            <>
              {modality}
              <span className="table__detail">
                {populations.length === 0 ? "Whom they cover is not known." : listOf(populations)}
              </span>
            </>
          ),
        },
        {
          key: "size",
          header: "Amount",
          cell: ({ holding: { size } }) => (size === null ? <Missing /> : sizeWords(size)),
        },
        {
          key: "sensitivity",
          header: "Sensitivity",
          cell: ({ holding: { sensitivity } }) =>
            sensitivity === null ? <Missing /> : SENSITIVITY_WORDS[sensitivity],
        },
        {
          key: "legal-basis",
          header: "Legal basis",
          cell: ({ holding: { legalBasis } }) => legalBasis ?? <Missing />,
        },
        {
          key: "source",
          header: "Source",
          cell: (row) => (
            <SourceNote
              of={`${row.holding.title}, ${names.country(row.holding.holder.country)}`}
              label={basisWords(row.holding.source.basis, row)}
              who={`${row.personName} (${row.by.agency}), ${formatInstant(row.at)}`}
              from={`${row.holding.source.title}, ${formatDate(row.holding.source.dated)}, ${row.holding.source.locator}`}
              method={row.reason}
            />
          ),
        },
      ]}
    />
  );
}
