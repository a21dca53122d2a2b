import type { ClearanceListOutput } from "@entente/contract";
import type { AgencyId, CalendarDate } from "@entente/domain";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { SectionPages } from "../../../ui/section-pages.tsx";
import { textHref } from "../frame/clearance-address.ts";
import { type ClearanceView, listHref, VIEW_WORDS } from "./list-address.ts";
import type { ClearanceDrafts } from "./load-list.ts";
import { RoundsTable } from "./rounds-table.tsx";

interface ListViewProps {
  readonly page: ClearanceListOutput;
  readonly drafts: ClearanceDrafts;
  readonly view: ClearanceView;
  readonly cursor: string;
  readonly agency: AgencyId;
  readonly today: CalendarDate;
}

/** What waits for whom, the rounds of the chosen view, and texts that nobody was sent yet. */
export function ListView({ page, drafts, view, cursor, agency, today }: ListViewProps) {
  const { rows, total, nextCursor, counts } = page;
  const { toAnswer, toAnswerLate, calledRunning, running } = counts;
  const views = (Object.keys(VIEW_WORDS) as ClearanceView[]).map((one) => ({
    href: listHref(one),
    label: VIEW_WORDS[one],
    isCurrent: one === view,
  }));
  return (
    <>
      <Lede>
        <Figure href={listHref("to-answer")}>{formatNumber(toAnswer, "clearance")}</Figure>{" "}
        {toAnswer === 1 ? "waits" : "wait"} for an answer of {agency}
        {toAnswerLate > 0 && `, ${formatCount(toAnswerLate)} of them past the suspense`};{" "}
        <Figure href={listHref("called")}>{formatCount(calledRunning)}</Figure> that {agency} called{" "}
        {calledRunning === 1 ? "is" : "are"} still with others; {formatCount(running)}{" "}
        {running === 1 ? "runs" : "run"} in all.
      </Lede>
      <SectionPages section="Which clearances" pages={views} />
      {rows.length === 0 ? (
        <EmptyState title={EMPTY[view]}>
          <p>
            A clearance is called from the page of a recommendation or of a proposed coalition, or for{" "}
            <Link href="/clearances/new">a text written here</Link>.
          </p>
        </EmptyState>
      ) : (
        <RoundsTable caption={formatNumber(total, "clearance")} rows={rows} today={today} />
      )}
      <Pager
        label="Clearances"
        firstHref={cursor === "" ? null : listHref(view)}
        nextHref={nextCursor === null ? null : listHref(view, nextCursor)}
      />
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts">Texts of {agency} that no office has yet</h2>
          <ul>
            {drafts.map(({ subject, title, personName }) => (
              <li key={subject.key}>
                <Link href={textHref(subject)}>{title}</Link> <span className="quiet">by {personName}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const EMPTY: Readonly<Record<ClearanceView, string>> = {
  "to-answer": "Nothing waits for your agency's answer",
  called: "Your agency has called no clearance",
  all: "No clearance was called yet",
};
