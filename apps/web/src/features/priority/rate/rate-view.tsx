import type { Person } from "@entente/contract";
import { type Actor, type CalendarDate, checkRole } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { Alert } from "../../../ui/alert.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { priorityNames } from "../frame/names.ts";
import { PriorityPages } from "../frame/priority-pages.tsx";
import { ChoosePlace } from "./choose-place.tsx";
import type { RatePage } from "./load-rate.ts";
import { placeHref, subjectWords } from "./place-words.ts";
import { RateForm } from "./rate-form.tsx";
import { SavedEntry } from "./saved-entry.tsx";
import { StandingRating } from "./standing-rating.tsx";

interface RateViewProps {
  readonly page: RatePage;
  readonly parameters: Parameters;
  readonly person: Person;
  readonly today: CalendarDate;
}

export const RATE_TITLE = "Rate with a source";

/** The form for one rating with what stands now; for a person who may not, the refusal in its place. */
export function RateView({ page: { basis, problems, chosen }, parameters, person, today }: RateViewProps) {
  const names = priorityNames(basis);
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, "rate-priority");
  const crumbs = [
    { label: "Priorities", href: "/priorities" },
    ...(chosen === null ? [] : [{ label: subjectWords(chosen.place, names), href: placeHref(chosen.place) }]),
  ];
  return (
    <>
      <PageTitle
        title={chosen === null ? RATE_TITLE : chosen.criterion.name}
        crumbs={crumbs}
        above={chosen === null ? undefined : `Rate ${subjectWords(chosen.place, names)}`}
      />
      <PriorityPages current={null} />
      {problems.length > 0 && <Alert kind="warning">{problems.join(" ")}</Alert>}
      {chosen !== null && <SavedEntry chosen={chosen} saved={parameters["saved"]} person={id} />}
      {chosen !== null && <StandingRating chosen={chosen} passages={basis.passages} />}
      {!allowed.ok && (
        <>
          <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
          <p className="no-print">
            <Link href={chosen === null ? "/priorities" : placeHref(chosen.place)}>Back</Link>
          </p>
        </>
      )}
      {allowed.ok && chosen === null && <ChoosePlace basis={basis} parameters={parameters} />}
      {allowed.ok && chosen !== null && <RateForm chosen={chosen} passages={basis.passages} today={today} />}
    </>
  );
}
