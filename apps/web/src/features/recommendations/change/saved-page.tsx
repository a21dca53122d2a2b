import type { CalendarDate, SeatId } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { changeHref } from "../list-address.ts";
import type { ChangeAddress } from "./change-address.ts";
import { type Chosen, commonEarlierDue } from "./chosen.ts";
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
            {kind === "due" ? "The due date" : `${agency}'s main contact`} of{" "}
            {formatNumber(chosen.length, "recommendation")} is as shown below.{" "}
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
    return address.to === null ? null : { to: address.to, words: "the contact before" };
  }
  const due = commonEarlierDue(
    chosen.map(({ record }) => record),
    today,
  );
  return due === null ? null : { to: due, words: `${formatDate(due)}, with a reason` };
}
