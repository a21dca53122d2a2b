import type { Person, Vocabulary } from "@entente/contract";
import { type Actor, checkRole, MEMBERSHIP_STATUSES } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { type TableAct, tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import { MEMBERSHIP_STATUS_WORDS } from "../frame/forum-words.ts";
import type { ForumPage } from "../frame/outputs.ts";
import { planMeeting, recordJoining, recordLeaving } from "./change-action.ts";
import { CHANGE_LABELS } from "./change-labels.ts";
import { AGENDA_ROWS } from "./meeting-entry.ts";

interface ChangeViewProps {
  readonly act: TableAct;
  readonly page: ForumPage;
  readonly vocabulary: Vocabulary;
  readonly person: Person;
}

/** The form for one change of a table; for a person who may not, the refusal in its place. */
export function ChangeView({ act, page, vocabulary, person }: ChangeViewProps) {
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, act === "meeting" ? "plan-meeting" : "change-forum");
  return (
    <>
      <ForumPages current={null} />
      {!allowed.ok ? (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      ) : act === "meeting" ? (
        <MeetingForm page={page} vocabulary={vocabulary} />
      ) : (
        <MembershipForm act={act} page={page} vocabulary={vocabulary} />
      )}
    </>
  );
}

function countryOptions({ countries }: Vocabulary) {
  return countries.map(({ code, name }) => ({ value: code, label: name }));
}

function MembershipForm({ act, page, vocabulary }: Omit<ChangeViewProps, "person">) {
  const isJoining = act === "joining";
  const action = (isJoining ? recordJoining : recordLeaving).bind(null, page.id);
  const members = page.seats?.members ?? [];
  const options = countryOptions(vocabulary);
  return (
    <ActionForm action={action} version={page.roll.length}>
      <SelectField
        name="country"
        label={CHANGE_LABELS.country}
        options={isJoining ? options : options.filter(({ value }) => members.includes(value))}
      />
      {isJoining && (
        <SelectField
          name="status"
          label={CHANGE_LABELS.status}
          given="member"
          options={MEMBERSHIP_STATUSES.map((value) => ({ value, label: MEMBERSHIP_STATUS_WORDS[value] }))}
        />
      )}
      <TextField
        type="date"
        name={isJoining ? "joined.on" : "left.on"}
        label={isJoining ? CHANGE_LABELS["joined.on"] : CHANGE_LABELS["left.on"]}
        hint={isJoining ? "Empty when the day is not known." : "The first day on which it no longer holds."}
        isRequired={!isJoining}
      />
      <ReasonFields />
      <Acts table={page.id} label={isJoining ? "Put it down" : "End the membership"} />
    </ActionForm>
  );
}

function MeetingForm({ page, vocabulary }: Pick<ChangeViewProps, "page" | "vocabulary">) {
  const options = countryOptions(vocabulary);
  return (
    <ActionForm action={planMeeting.bind(null, page.id)}>
      <TextField name="title" label={CHANGE_LABELS.title} maxLength={300} />
      <TextField type="date" name="startsAt.day" label="First day" />
      <TextField name="startsAt.hour" label="Starts, in UTC" hint="Such as 09:30." isShort maxLength={5} />
      <TextField type="date" name="endsAt.day" label="Last day" />
      <TextField name="endsAt.hour" label="Ends, in UTC" hint="Such as 11:00." isShort maxLength={5} />
      <TextField name="place" label={CHANGE_LABELS.place} isRequired={false} maxLength={300} />
      {Array.from({ length: AGENDA_ROWS }, (_, row) => (
        <fieldset className="usa-fieldset follows" key={row}>
          <legend className="usa-legend">Agenda, item {row + 1}</legend>
          <TextField
            name={`agenda.${row}.title`}
            label="What it is about"
            isRequired={false}
            maxLength={300}
          />
          <SelectField
            name={`agenda.${row}.country`}
            label="Who leads it"
            empty="Nobody yet"
            isRequired={false}
            options={options}
          />
          <TextField
            name={`agenda.${row}.minutes`}
            label="Minutes"
            isRequired={false}
            isShort
            maxLength={4}
          />
        </fieldset>
      ))}
      <ReasonFields />
      <Acts table={page.id} label="Plan the meeting" />
    </ActionForm>
  );
}

function ReasonFields() {
  return (
    <>
      <TextField
        name="source.title"
        label={CHANGE_LABELS["source.title"]}
        hint="The statement, list or call."
        maxLength={300}
      />
      <TextArea name="reason" label={CHANGE_LABELS.reason} maxLength={2000} />
    </>
  );
}

function Acts({ table, label }: { readonly table: string; readonly label: string }) {
  return (
    <div className="form__acts">
      <SubmitButton>{label}</SubmitButton>
      <Link href={tableHref(table)}>Cancel</Link>
    </div>
  );
}
