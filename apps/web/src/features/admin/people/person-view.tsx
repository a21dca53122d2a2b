import type { PersonOutput, Providers } from "@entente/contract";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { EMPLOYMENT_WORDS, ROLE_MEANING, ROLE_WORDS, standingInSentence } from "../../../lib/words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { programWords } from "../../account/place-words.ts";
import { KeptHistory } from "../frame/kept-history.tsx";
import { EntrySection } from "./entry-section.tsx";
import { endSessionsOf } from "./person-acts.ts";

interface PersonViewProps {
  readonly person: PersonOutput;
  readonly providers: Providers["providers"];
}

/** One person: what they are, how they enter, where they are signed in, and what was changed. */
export function PersonView({ person, providers }: PersonViewProps) {
  const { id, state, seats, sessions, history } = person;
  const base = `/admin/people/${id}`;
  const held = seats.filter(({ to }) => to === null);
  return (
    <>
      <Lede>
        {state.isDisabled
          ? `${state.name} may not enter.`
          : `${state.name} may enter as ${standingInSentence(state)} of ${state.agency}.`}{" "}
        {held.length === 0
          ? "They hold no seat."
          : `They hold ${held.map(({ title }) => title).join(" and ")}.`}
      </Lede>
      <dl className="facts">
        <Fact label="Short name" value={id} />
        <Fact label="Role" value={`${ROLE_WORDS[state.role]}. ${ROLE_MEANING[state.role]}`} />
        <Fact label="Agency" value={`${person.agencyName} (${state.agency})`} />
        <Fact
          label="Employed as"
          value={
            state.employment === null ? "An official of another country" : EMPLOYMENT_WORDS[state.employment]
          }
        />
        <Fact label="Country" value={state.country ?? "Our own"} />
        <Fact label="Entry" value={state.isDisabled ? "Disabled" : "May enter"} />
      </dl>
      <p className="admin-acts">
        <Link className="usa-button usa-button--outline" href={`${base}/change`}>
          Change name, role, agency or employment
        </Link>
        <Link className="usa-button usa-button--outline" href={`${base}/entry`}>
          {state.isDisabled ? "Let them enter again" : "Disable"}
        </Link>
        {!state.isDisabled && (
          <Link className="usa-button usa-button--outline" href={`/admin/tokens/new?person=${id}`}>
            Make a token for a service they answer for
          </Link>
        )}
        <Link className="usa-button usa-button--outline" href={`/admin/audit?actor=${id}`}>
          What they did
        </Link>
      </p>

      <EntrySection person={person} providers={providers} />

      <section aria-labelledby="sessions">
        <h2 id="sessions">Where they are signed in</h2>
        {sessions.length === 0 ? (
          <p>Nowhere.</p>
        ) : (
          <>
            <ul>
              {sessions.map((session) => (
                <li key={session.id}>
                  {programWords(session.userAgent) ?? "A program that does not say its name"} from{" "}
                  {session.address === "" ? <Missing /> : session.address}, last used{" "}
                  {formatInstant(session.lastUsedAt)}
                </li>
              ))}
            </ul>
            <ActionForm action={endSessionsOf.bind(null, id)}>
              <SubmitButton isSecondary>End all their sessions</SubmitButton>
            </ActionForm>
          </>
        )}
      </section>

      <section aria-labelledby="seats">
        <h2 id="seats">Seats</h2>
        {seats.length === 0 ? (
          <p>
            None, now or before. A seat is filled on{" "}
            <Link href={`/admin/seats?agency=${state.agency}`}>its page</Link>.
          </p>
        ) : (
          <ul>
            {seats.map(({ seat, title, from, to }) => (
              <li key={`${seat} ${from}`}>
                <Link href={`/admin/seats/${seat}`}>{title}</Link>, from {formatDate(from)}
                {to === null ? " until now" : ` to ${formatDate(to)}`}
              </li>
            ))}
          </ul>
        )}
      </section>

      <KeptHistory history={history} words={({ state: kept }) => changeWords(kept)} />
    </>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function changeWords({ name, role, agency, country, employment, isDisabled }: PersonOutput["state"]): string {
  const place = country === null ? agency : `${agency}, ${country}`;
  return `${name}, ${standingInSentence({ role, employment })} of ${place}${isDisabled ? ", disabled" : ""}`;
}
