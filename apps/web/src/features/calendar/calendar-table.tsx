import type { CalendarLine } from "@entente/contract";
import { type CalendarDate, dateOf } from "@entente/domain";
import { distanceFrom, formatDate } from "../../lib/dates.ts";
import { formatNumber } from "../../lib/numbers.ts";
import { capitalized } from "../../lib/sentence.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { Missing } from "../../ui/missing.tsx";
import { revokeCalendar } from "./calendar-acts.ts";
import { CALENDAR_END_WORDS, calendarName } from "./calendar-words.ts";

interface CalendarTableProps {
  readonly calendars: readonly CalendarLine[];
  readonly today: CalendarDate;
}

/** Addresses of calendars with when each was last read, each that can be read with a button to revoke it. */
export function CalendarTable({ calendars, today }: CalendarTableProps) {
  const columns: readonly Column<CalendarLine>[] = [
    { key: "of", header: "Calendar", kind: "row-header", cell: calendarName },
    { key: "made", header: "Made", cell: ({ createdAt }) => formatDate(dateOf(createdAt)) },
    {
      key: "seat",
      header: "From the seat",
      cell: ({ seatTitle }) => seatTitle ?? <Missing words="none was held" />,
    },
    {
      key: "used",
      header: "Last read",
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? (
          <Missing words="never" />
        ) : (
          capitalized(distanceFrom(today, dateOf(lastUsedAt)))
        ),
    },
    {
      key: "stands",
      header: "Stands",
      cell: ({ ended }) => (ended === null ? "Can be read" : CALENDAR_END_WORDS[ended]),
    },
    {
      key: "revoke",
      header: "Revoke it",
      kind: "tight",
      cell: (calendar) =>
        calendar.ended === "calendar-revoked" ? (
          <span className="quiet">Has ended</span>
        ) : (
          <button
            className="usa-button usa-button--outline"
            type="submit"
            name="calendar"
            value={calendar.id}
          >
            Revoke
            <span className="usa-sr-only">
              {" "}
              the calendar of {calendarName(calendar)}, made on {formatDate(dateOf(calendar.createdAt))}
            </span>
          </button>
        ),
    },
  ];
  return (
    <ActionForm action={revokeCalendar}>
      <DataTable
        caption={`${formatNumber(calendars.length, "address", "addresses")}, the newest first`}
        columns={columns}
        rows={calendars}
        rowKey={({ id }) => id}
      />
    </ActionForm>
  );
}
