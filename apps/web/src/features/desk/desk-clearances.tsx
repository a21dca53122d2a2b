import type { RoundLine } from "@entente/contract";
import { type AgencyId, agencyOf, type CalendarDate } from "@entente/domain";
import { ANSWER_WORDS } from "../../lib/clearance-words.ts";
import { formatDate, formatDateFrom } from "../../lib/dates.ts";
import { formatNumber } from "../../lib/numbers.ts";
import { listOf } from "../../lib/sentence.ts";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { Link } from "../../ui/link.tsx";
import { sendShortAnswer } from "../clearance/acts/send-short-answer.ts";
import { SHORT_ANSWERS } from "../clearance/acts/short-answers.ts";
import { actHref, roundHref } from "../clearance/frame/clearance-address.ts";
import { listHref } from "../clearance/list/list-address.ts";

interface DeskClearancesProps {
  readonly rows: readonly RoundLine[];
  readonly total: number;
  readonly agency: AgencyId;
  readonly today: CalendarDate;
}

/** Texts that wait for an answer of the agency's offices, each with the answers that need no words, and the form for the others. */
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
      <div className="desk-list__act task-acts">
        {offices.map((office) =>
          SHORT_ANSWERS.map((to) => (
            <ActionForm
              key={`${office} ${to}`}
              action={sendShortAnswer.bind(null, { round: line.id, office, to })}
              version={line.version}
            >
              <SubmitButton isSecondary>
                {ANSWER_WORDS[to]}
                {offices.length > 1 && ` for ${office}`}
                <span className="usa-sr-only"> in the clearance of {line.title}</span>
              </SubmitButton>
            </ActionForm>
          )),
        )}
        <Link
          className="usa-button usa-button--outline usa-button--small"
          href={actHref(line.id, "answer", offices[0])}
        >
          Answer
          <span className="usa-sr-only"> the clearance of {line.title}</span>
        </Link>
      </div>
    </li>
  );
}
