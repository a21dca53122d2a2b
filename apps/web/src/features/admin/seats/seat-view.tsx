import type { PersonLine, SeatOutput } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { formatDate, formatDateFrom } from "../../../lib/dates.ts";
import { standingInSentence } from "../../../lib/words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { KeptHistory } from "../frame/kept-history.tsx";
import { ReasonField } from "../frame/reason-field.tsx";
import { CONTACT_WORDS } from "./contact-words.ts";
import { fillSeat } from "./seat-acts.ts";

interface SeatViewProps {
  readonly page: SeatOutput;
  /** People of the seat's agency who may enter. */
  readonly candidates: readonly PersonLine[];
  readonly today: CalendarDate;
}

/** One seat: who holds it since when, the form for who holds it next, and what was changed. */
export function SeatView({ page: { seat, history }, candidates, today }: SeatViewProps) {
  const { id, agency, holder, holderName, holderEmployment, since, contact, sequence } = seat;
  const others = candidates.filter((person) => person.id !== holder);
  return (
    <>
      <Lede>
        {holder === null ? (
          `Nobody holds this seat of ${agency}.`
        ) : (
          <>
            <Link href={`/admin/people/${holder}`}>{holderName}</Link>
            {holderEmployment === "contractor" && ", a contractor,"} holds this seat of {agency}
            {since !== null && ` since ${formatDateFrom(today, since)}`}.
          </>
        )}{" "}
        {contact === null ? "" : `It is the agency's ${CONTACT_WORDS[contact].toLowerCase()}.`}
      </Lede>
      <p className="admin-acts">
        <Link className="usa-button usa-button--outline" href={`/admin/seats/${id}?form=change`}>
          Change title or use
        </Link>
      </p>
      <section aria-labelledby="fill">
        <h2 id="fill">{holder === null ? "Fill it" : "Who holds it next"}</h2>
        {others.length === 0 && holder === null ? (
          <p>
            Nobody of {agency} may enter: <Link href="/admin/people/new">add a person</Link> first.
          </p>
        ) : (
          <ActionForm action={fillSeat.bind(null, id)} version={sequence}>
            <SelectField
              name="person"
              label="Person"
              isRequired={false}
              {...(holder === null ? {} : { empty: "Nobody: the seat becomes vacant" })}
              options={others.map((person) => ({
                value: person.id,
                label: `${person.name}, ${standingInSentence(person)}`,
              }))}
            />
            <TextField
              name="on"
              label="From"
              type="date"
              hint="Today when left empty; whoever holds the seat leaves it that day."
              isRequired={false}
              max={today}
              {...(since === null ? {} : { min: since })}
            />
            <ReasonField />
            <SubmitButton>Save who holds it</SubmitButton>
          </ActionForm>
        )}
      </section>
      <KeptHistory
        history={history}
        words={({ state }) =>
          `${state.title}, ${CONTACT_WORDS[state.contact ?? "none"].toLowerCase()}: ${
            state.holder === null
              ? "vacant"
              : `held by ${state.holder}${state.since === null ? "" : ` since ${formatDate(state.since)}`}`
          }`
        }
      />
    </>
  );
}
