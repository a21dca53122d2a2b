import type { CalendarDate, SeatId } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { type BulkChange, changeHref } from "../list-address.ts";
import type { ChangeAddress } from "./change-address.ts";
import { type Chosen, commonContact, commonEarlierDue } from "./chosen.ts";
import { ChosenTable } from "./chosen-table.tsx";

interface SavedPageProps {
  readonly title: string;
  readonly address: ChangeAddress;
  readonly chosen: readonly Chosen[];
  readonly agency: string;
  readonly today: CalendarDate;
}

/** What stands now in the chosen recommendations, and the way back where it is one change. */
export function SavedPage({ title, address, chosen, agency, today }: SavedPageProps) {
  const { kind, from } = address;
  const isOwn = chosen.length > 0 && chosen.every(({ isLastByPerson }) => isLastByPerson);
  const back = backTo({ address, chosen, today });
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: "Recommendations", href: from }]} />
      {isOwn && (
        <Alert kind="success" title="Saved">
          <p>
            {savedWords(kind, chosen, agency)}{" "}
            {back !== null && (
              <Link
                href={changeHref(
                  kind,
                  chosen.map(({ key }) => key),
                  from,
                  back.to,
                )}
              >
                Move back to {back.words}
              </Link>
            )}
          </p>
        </Alert>
      )}
      <section className="register__chosen" aria-label="Changed recommendations">
        <ChosenTable kind={kind} chosen={chosen} agency={agency} />
      </section>
      <p>
        <Link href={from}>Back to the list</Link>
      </p>
    </>
  );
}

/** "3 recommendations are due on 1 September 2027." */
function savedWords(kind: BulkChange, chosen: readonly Chosen[], agency: string): string {
  const count = formatNumber(chosen.length, "recommendation");
  if (kind === "due") {
    const [due = null, ...others] = new Set(chosen.map(({ record }) => record.schedule.currentDue));
    const are = chosen.length === 1 ? "is" : "are";
    return due === null || others.length > 0
      ? `${count} ${are} due as shown below.`
      : `${count} ${are} due on ${formatDate(due)}.`;
  }
  const [contact = null, ...others] = new Set(chosen.map(({ contact: { words } }) => words));
  return contact === null || others.length > 0
    ? `${agency}'s main contact for ${count} is as shown below.`
    : `${agency}'s main contact for ${count}: ${contact}.`;
}

interface WayBack {
  readonly to: CalendarDate | SeatId;
  readonly words: string;
}

/** What all had before; a way back only where it was one and the same and can be set again. */
function backTo({
  address,
  chosen,
  today,
}: Pick<SavedPageProps, "address" | "chosen" | "today">): WayBack | null {
  if (address.kind === "contact") {
    const { to } = address;
    return to === null || to === commonContact(chosen) ? null : { to, words: "the contact before" };
  }
  const due = commonEarlierDue(
    chosen.map(({ record }) => record),
    today,
  );
  return due === null ? null : { to: due, words: `${formatDate(due)}, with a reason` };
}
