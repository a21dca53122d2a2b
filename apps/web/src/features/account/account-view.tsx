import type { Me, Providers, SessionLine } from "@entente/contract";
import { type Act, type CalendarDate, type Instant, RULES } from "@entente/domain";
import { formatInstantFrom } from "../../lib/dates.ts";
import { capitalized } from "../../lib/sentence.ts";
import { EMPLOYMENT_WORDS, ROLE_MEANING, ROLE_WORDS } from "../../lib/words.ts";
import { Lede } from "../../ui/lede.tsx";
import { Link } from "../../ui/link.tsx";
import { Missing } from "../../ui/missing.tsx";
import { CALENDARS_PATH } from "../calendar/calendar-address.ts";
import { signOutEverywhere } from "./session-acts.ts";
import { SessionTable } from "./session-table.tsx";

interface AccountViewProps {
  readonly me: Me;
  readonly sessions: readonly SessionLine[];
  readonly providers: Providers["providers"];
  readonly today: CalendarDate;
}

const AUDIT: Act = "read-audit";

/** Who the person is here and where they are signed in. */
export function AccountView({ me, sessions, providers, today }: AccountViewProps) {
  const { person, session, endsAt, expiresAt, authenticatedAt } = me;
  const names = new Map<string, string>(providers.map(({ id, name }) => [id, name]));
  const others = sessions.length - 1;
  const when = (moment: Instant) => formatInstantFrom(today, moment);
  return (
    <>
      <Lede>
        You are signed in{" "}
        {others === 0 ? "here alone" : `here and in ${others} other ${others === 1 ? "place" : "places"}`}.
        This session ends {when(endsAt)} unless you use it, and {when(expiresAt)} at the latest.
      </Lede>
      <dl className="facts">
        <div>
          <dt>Role</dt>
          <dd>
            {ROLE_WORDS[person.role]}. {ROLE_MEANING[person.role]}
          </dd>
        </div>
        {person.employment !== null && (
          <div>
            <dt>Employed as</dt>
            <dd>{EMPLOYMENT_WORDS[person.employment]}</dd>
          </div>
        )}
        <div>
          <dt>Agency</dt>
          <dd>
            {person.agencyName} ({person.agency})
          </dd>
        </div>
        <div>
          <dt>Seat</dt>
          <dd>{person.seatTitle ?? <Missing words="you hold no seat" />}</dd>
        </div>
        <div>
          <dt>Last showed who you are</dt>
          <dd>
            {authenticatedAt === null ? (
              <Missing words="the provider does not say" />
            ) : (
              capitalized(when(authenticatedAt))
            )}
          </dd>
        </div>
      </dl>
      <p className="admin-acts">
        <Link className="usa-button usa-button--outline" href="/account/tokens">
          Tokens for your tools
        </Link>
        <Link className="usa-button usa-button--outline" href={CALENDARS_PATH}>
          Calendars
        </Link>
        {RULES[AUDIT][person.role] !== undefined && (
          <Link className="usa-button usa-button--outline" href="/admin/audit">
            Read the audit
          </Link>
        )}
      </p>
      <h2>Where you are signed in</h2>
      <div className="session-list">
        <SessionTable sessions={sessions} present={session} providers={names} today={today} />
      </div>
      <form action={signOutEverywhere}>
        <button className="usa-button usa-button--outline" type="submit">
          Sign out everywhere
        </button>
      </form>
    </>
  );
}
