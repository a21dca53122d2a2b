import type { Person } from "@entente/contract";
import { type Actor, type CalendarDate, checkRole } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { AlignmentPages } from "../frame/alignment-pages.tsx";
import { IssueCoding } from "../frame/issue-coding.tsx";
import { alignmentNames } from "../frame/names.ts";
import { stanceHref, stancesHref } from "../frame/stance-address.ts";
import { StanceHistoryList } from "../stances/stance-history.tsx";
import { ChooseStance } from "./choose-stance.tsx";
import type { RecordPage } from "./load-record.ts";
import { RecordForm } from "./record-form.tsx";

interface RecordViewProps {
  readonly page: RecordPage;
  readonly parameters: Parameters;
  readonly person: Person;
  readonly today: CalendarDate;
}

export const RECORD_TITLE = "Record a stance with its source";

/** The form for one stance with what stands now; for a person who may not, the refusal in its place. */
export function RecordView({
  page: { basis, problems, chosen },
  parameters,
  person,
  today,
}: RecordViewProps) {
  const names = alignmentNames(basis);
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, "record-stance");
  const crumbs = [
    { label: "Alignment", href: "/alignment" },
    ...(chosen === null
      ? []
      : [{ label: names.country(chosen.place.holder), href: stancesHref(chosen.place.holder) }]),
  ];
  return (
    <>
      <PageTitle
        title={chosen === null ? RECORD_TITLE : chosen.issue.name}
        crumbs={crumbs}
        above={
          chosen === null ? undefined : `Record what ${names.countryInSentence(chosen.place.holder)} answers`
        }
      />
      <AlignmentPages current={null} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      {chosen !== null && (
        <section className="standing-rating" aria-label="What is asked, and what was said">
          <p>{chosen.issue.question}</p>
          <IssueCoding issue={chosen.issue} passages={basis.passages} />
          <Disclosure summary={`History (${chosen.history.length})`} isOpen>
            <StanceHistoryList entries={chosen.history} names={names} />
          </Disclosure>
        </section>
      )}
      {!allowed.ok && (
        <>
          <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
          <p className="no-print">
            <Link href={chosen === null ? "/alignment" : stanceHref(chosen.place)}>Back</Link>
          </p>
        </>
      )}
      {allowed.ok && chosen === null && (
        <ChooseStance model={basis.model.model} names={names} parameters={parameters} />
      )}
      {allowed.ok && chosen !== null && (
        <RecordForm chosen={chosen} passages={basis.passages} names={names} today={today} />
      )}
    </>
  );
}
