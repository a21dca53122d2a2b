import type { RoundLine } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { CLEARANCE_STATUS_WORDS, SUBJECT_KIND_WORDS } from "../../../lib/clearance-words.ts";
import { distanceFrom, formatDate } from "../../../lib/dates.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { roundHref } from "../frame/clearance-address.ts";
import { waitsFor } from "./waits-for.ts";

interface RoundsTableProps {
  readonly caption: string;
  readonly rows: readonly RoundLine[];
  readonly today: CalendarDate;
}

/** Rounds with what each waits for and until when. */
export function RoundsTable({ caption, rows, today }: RoundsTableProps) {
  const columns: readonly Column<RoundLine>[] = [
    {
      key: "text",
      header: "Text",
      kind: "row-header",
      cell: ({ id, title, subject, about }) => (
        <>
          <Link href={roundHref(id)}>{title}</Link>
          <span className="table__detail">
            {SUBJECT_KIND_WORDS[subject.kind]}
            {about !== null && ` · ${about}`}
          </span>
        </>
      ),
    },
    {
      key: "status",
      header: "Stands",
      kind: "tight",
      cell: ({ status }) => CLEARANCE_STATUS_WORDS[status],
    },
    {
      key: "waits",
      header: "Waits for",
      cell: (line) => waitsFor(line) ?? <span className="quiet">nothing: it has ended</span>,
    },
    {
      key: "suspense",
      header: "Suspense",
      kind: "tight",
      cell: ({ suspense }) => (
        <>
          {formatDate(suspense)}
          <span className="table__detail">{distanceFrom(today, suspense)}</span>
        </>
      ),
    },
    { key: "convener", header: "Called by", kind: "tight", cell: ({ convener }) => convener },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
