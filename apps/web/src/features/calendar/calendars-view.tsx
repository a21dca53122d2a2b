import type { CalendarDate } from "@entente/domain";
import { Lede } from "../../ui/lede.tsx";
import { Link } from "../../ui/link.tsx";
import { openCalendar } from "./calendar-acts.ts";
import { calendarHref } from "./calendar-address.ts";
import { CalendarForm } from "./calendar-form.tsx";
import { CalendarTable } from "./calendar-table.tsx";
import { calendarsSentence } from "./calendar-words.ts";
import type { CalendarsPage } from "./load-calendars.ts";

interface CalendarsViewProps {
  readonly page: CalendarsPage;
  readonly agency: string;
  readonly mayMake: boolean;
  readonly today: CalendarDate;
}

/** What stands in each kind of calendar. */
const HOLDS = {
  person:
    "the due dates and milestones of recommendations for which a seat of yours is the contact, answers that you are told to give, and meetings in which your agency is named",
  agency:
    "the due dates and milestones of recommendations in which it has a share, clearances that it owes, taskings if it is yours, and meetings in which it is named",
  forum:
    "its meetings and those of its working groups, the days on which papers are due, and votes that are prepared",
} as const;

/** The addresses at which programs read calendars, and a button that makes one more. */
export function CalendarsView({ page: { calendars, offered }, agency, mayMake, today }: CalendarsViewProps) {
  const { open, rest } = calendarsSentence(calendars);
  return (
    <>
      <Lede>
        You have given away <strong>{open}</strong>
        {rest}.
      </Lede>
      {calendars.length > 0 && (
        <div className="session-list">
          <CalendarTable calendars={calendars} today={today} />
        </div>
      )}
      <section aria-labelledby="make">
        <h2 id="make">Make an address</h2>
        {!mayMake ? (
          <p>Your role makes no addresses of calendars.</p>
        ) : offered === null ? (
          <p>There is no agency and no forum of this name. Begin on its page.</p>
        ) : (
          <>
            <p>
              The calendar of {offered.name} holds {HOLDS[offered.of.kind]}: a year back and all that is
              ahead, as far as you may have a copy of it when it is read. It ends when you revoke it, with
              your account, and with the seat that you hold now. Use it in your agency’s own calendar, not in
              one outside. Making it asks for a sign-in of the last 20 minutes.
            </p>
            <CalendarForm action={openCalendar.bind(null, offered.of)} label="Make the address" />
          </>
        )}
        {mayMake && (
          <p>
            Others: <Link href={calendarHref({ kind: "person" })}>your own dates</Link>,{" "}
            <Link href={calendarHref({ kind: "agency", agency })}>{agency}</Link>; for another agency or a
            forum begin on its page.
          </p>
        )}
      </section>
    </>
  );
}
