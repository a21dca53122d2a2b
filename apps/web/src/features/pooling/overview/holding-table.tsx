import type { HoldingRow } from "@entente/contract";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { holdingAnchor } from "../pooling-address.ts";
import { SENSITIVITY_WORDS, sizeWords } from "../pooling-words.ts";
import type { PoolingPage } from "./load-pooling.ts";
import type { PoolingNames } from "./pooling-names.ts";

interface HoldingTableProps extends Pick<PoolingPage, "holdings"> {
  readonly names: PoolingNames;
}

/** The register of data holdings, each with its source; what nobody states is shown as missing. */
export function HoldingTable({ holdings: { rows, total }, names }: HoldingTableProps) {
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
              {title}
              {technology !== null && <p className="small quiet">{names.technology(technology)}</p>}
            </div>
          ),
        },
        {
          key: "holder",
          header: "Holder",
          cell: ({ holding: { holder } }) => (
            <>
              {holder.body}
              <p className="small quiet">{names.country(holder.country)}</p>
            </>
          ),
        },
        {
          key: "kind",
          header: "Kind, and whom they cover",
          cell: ({ holding: { modality, populations } }) => (
            <>
              {modality}
              <p className="small quiet">
                {populations.length === 0 ? "Whom they cover is not known." : listOf(populations)}
              </p>
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
        { key: "source", header: "Source", cell: (row) => <HoldingSource row={row} names={names} /> },
      ]}
    />
  );
}

function HoldingSource({ row, names }: { readonly row: HoldingRow; readonly names: PoolingNames }) {
  const { holding, reason, sequence, personName, by, at } = row;
  const { source, title, holder } = holding;
  return (
    <details className="disclosure source-note">
      <summary>
        {basisWords(source.basis, row)}
        <span className="usa-sr-only">
          : source of {title}, {names.country(holder.country)}
        </span>
      </summary>
      <dl>
        <dt>What is whose</dt>
        <dd>{reason}</dd>
        <dt>From</dt>
        <dd>
          {source.title}, {formatDate(source.dated)}
        </dd>
        <dt>Where</dt>
        <dd>{source.locator}</dd>
        <dt>Put down</dt>
        <dd>
          {personName} ({by.agency}), {formatInstant(at)}; version {sequence}
        </dd>
      </dl>
    </details>
  );
}
