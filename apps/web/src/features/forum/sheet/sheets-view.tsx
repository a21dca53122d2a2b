import type { EntenteOutputs } from "@entente/client";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { sheetHref, tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";

type Sheets = EntenteOutputs["forum"]["sheets"]["sheets"];

/** The sheets that are kept before votes of bodies of wide membership. */
export function SheetsView({ sheets }: { readonly sheets: Sheets }) {
  const columns: readonly Column<Sheets[number]>[] = [
    {
      key: "title",
      header: "Sheet",
      kind: "row-header",
      cell: ({ id, title }) => <Link href={sheetHref(id)}>{title}</Link>,
    },
    {
      key: "table",
      header: "Body",
      cell: ({ table, tableName }) => <Link href={tableHref(table)}>{tableName}</Link>,
    },
    { key: "items", header: "Items", kind: "figure", cell: ({ items }) => items },
    {
      key: "votes",
      header: "Vote",
      cell: ({ votesOn }) =>
        votesOn === null ? <span className="quiet">no day set</span> : formatDate(votesOn),
    },
  ];
  return (
    <>
      <ForumPages current="/forums/sheets" />
      {sheets.length === 0 ? (
        <EmptyState title="No vote is prepared" />
      ) : (
        <>
          <Lede>{formatNumber(sheets.length, "sheet")} kept before votes of bodies of wide membership.</Lede>
          <DataTable
            caption={formatNumber(sheets.length, "coordination sheet")}
            columns={columns}
            rows={sheets}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </>
  );
}
