import type { RoundLine } from "@entente/contract";
import { type AgencyId, agencyOf, type CalendarDate } from "@entente/domain";
import { formatDate, formatDateFrom } from "../../lib/dates.ts";
import { formatNumber } from "../../lib/numbers.ts";
import { listOf } from "../../lib/sentence.ts";
import { Link } from "../../ui/link.tsx";
import { actHref, roundHref } from "../clearance/frame/clearance-address.ts";
import { listHref } from "../clearance/list/list-address.ts";

interface DeskClearancesProps {
  readonly rows: readonly RoundLine[];
  readonly total: number;
  readonly agency: AgencyId;
  readonly today: CalendarDate;
}

/** Texts that wait for an answer of the agency's offices, each with the form that answers it. */
export function DeskClearances({ rows, total, agency, today }: DeskClearancesProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="clearances">
      <h2 className="desk-group" id="clearances">
        Clearances to answer <span className="quiet">{total}</span>
      </h2>
      <ul className="desk-list">
        {rows.map((line) => (
          <DeskClearance key={line.id} line={line} agency={agency} today={today} />
        ))}
      </ul>
      {rows.length < total && (
        <p>
          <Link href={listHref("to-answer")}>All {formatNumber(total, "clearance")} to answer</Link>
        </p>
      )}
    </section>
  );
}

function DeskClearance({
  line,
  agency,
  today,
}: Pick<DeskClearancesProps, "agency" | "today"> & { readonly line: RoundLine }) {
  const offices = line.owing.filter((office) => agencyOf(office) === agency);
  const isLate = line.suspense < today;
  return (
    <li data-row>
      <span className="desk-list__key">{line.about ?? "Text"}</span>
      <div>
        <p className="desk-list__title">
          <Link href={roundHref(line.id)}>{line.title}</Link>
        </p>
        <p>
          {listOf(offices)} {isLate ? "owed" : offices.length === 1 ? "owes" : "owe"} an answer by{" "}
          {isLate ? formatDateFrom(today, line.suspense) : formatDate(line.suspense)}.
        </p>
        <p className="quiet small desk-list__facts">
          <span>Called by {line.convener}</span>
        </p>
      </div>
      <p className="desk-list__act">
        <Link
          className="usa-button usa-button--outline usa-button--small"
          href={actHref(line.id, "answer", offices[0])}
        >
          Answer
          <span className="usa-sr-only"> the clearance of {line.title}</span>
        </Link>
      </p>
    </li>
  );
}
