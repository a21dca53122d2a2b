import type { RoundLine } from "@entente/contract";
import type { CalendarDate, ClearanceSubject } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { textHref } from "../frame/clearance-address.ts";
import { RoundsTable } from "./rounds-table.tsx";

interface AboutClearancesProps {
  /** What of the record is cleared: its statement, or what is proposed. */
  readonly subject: ClearanceSubject;
  readonly rounds: { readonly rows: readonly RoundLine[]; readonly total: number };
  readonly today: CalendarDate;
}

/** The clearances of a record's texts, and the way to its own text. */
export function AboutClearances({ subject, rounds: { rows, total }, today }: AboutClearancesProps) {
  return (
    <>
      {rows.length === 0 ? (
        <p>No office was asked to clear it yet.</p>
      ) : (
        <RoundsTable
          caption={
            rows.length < total
              ? `The last ${rows.length} of ${formatNumber(total, "clearance")}`
              : formatNumber(total, "clearance")
          }
          rows={rows}
          today={today}
        />
      )}
      <p className="no-print">
        <Link href={textHref(subject)}>Its text and where the clearance stands</Link>
        {" · "}
        <Link href={`/clearances/new?about=${subject.key}`}>Write an update for clearance</Link>
      </p>
    </>
  );
}
