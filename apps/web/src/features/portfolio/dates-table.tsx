import type { CalendarDate } from "@entente/domain";
import { daysBetween } from "@entente/domain";
import type { ReactNode } from "react";
import { formatDays, formatShortDate } from "../../lib/dates.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Link } from "../../ui/link.tsx";
import { Missing } from "../../ui/missing.tsx";
import { dueOf } from "./date-words.ts";
import { type DatedEntry, type DateState, stateOf } from "./timeline-layout.ts";

const STATE_WORDS: Readonly<Record<DateState, string>> = { done: "Done", missed: "Overdue", coming: "Ahead" };

interface DatesTableProps {
  readonly caption: ReactNode;
  readonly entries: readonly DatedEntry[];
  readonly today: CalendarDate;
}

/** The dates of the timeline, each with its first date, its move and its end. */
export function DatesTable({ caption, entries, today }: DatesTableProps) {
  const columns: readonly Column<DatedEntry>[] = [
    {
      key: "what",
      header: "What",
      kind: "row-header",
      cell: (entry) => (
        <>
          <Link href={`/recommendations/${entry.recommendation}`}>{entry.recommendation}</Link> {dueOf(entry)}
        </>
      ),
    },
    {
      key: "starts",
      header: "From",
      kind: "tight",
      cell: ({ startsOn }) => dateOrMissing(startsOn, "a single day"),
    },
    { key: "due", header: "Due", kind: "tight", cell: ({ due }) => formatShortDate(due) },
    {
      key: "original",
      header: "First due",
      kind: "tight",
      cell: ({ originalDue }) => formatShortDate(originalDue),
    },
    { key: "moved", header: "Moved", kind: "tight", cell: movedWords },
    {
      key: "done",
      header: "Done on",
      kind: "tight",
      cell: ({ doneOn }) => dateOrMissing(doneOn, "not done"),
    },
    { key: "state", header: "State", kind: "tight", cell: (entry) => STATE_WORDS[stateOf(entry, today)] },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={entries}
      rowKey={({ recommendation, milestone, due, doneOn }) =>
        `${recommendation} ${milestone ?? ""} ${doneOn ?? due}`
      }
    />
  );
}

function dateOrMissing(date: CalendarDate | null, words: string): ReactNode {
  return date === null ? <Missing words={words} /> : formatShortDate(date);
}

function movedWords({ originalDue, due }: DatedEntry): string {
  const days = daysBetween(originalDue, due);
  if (days === 0) return "no";
  return days > 0 ? `by ${formatDays(days)}` : `earlier by ${formatDays(-days)}`;
}
