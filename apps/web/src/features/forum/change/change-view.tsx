import type { Person, Vocabulary } from "@entente/contract";
import { type Actor, checkRole, MEMBERSHIP_STATUSES } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { namesOf } from "../../recommendation/words/names.ts";
import { type TableAct, tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import { MEMBERSHIP_STATUS_WORDS } from "../frame/forum-words.ts";
import type { ForumPage } from "../frame/outputs.ts";
import { planMeeting, recordJoining, recordLeaving } from "./change-action.ts";
import { CHANGE_LABELS } from "./change-labels.ts";
import { CharterForm } from "./charter-form.tsx";
import { countryOptions } from "./country-options.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { FormActs, ReasonFields } from "./reason-fields.tsx";
import { WithdrawalForm } from "./withdrawal-form.tsx";

interface ChangeViewProps {
  readonly act: TableAct;
  readonly page: ForumPage;
  readonly vocabulary: Vocabulary;
  /** Names of issues by their ids. */
  readonly issues: ReadonlyMap<string, string>;
  readonly person: Person;
}

/** The form for one change of a table; for a person who may not, the refusal in its place. */
export function ChangeView({ act, page, vocabulary, issues, person }: ChangeViewProps) {
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, act === "meeting" ? "plan-meeting" : "change-forum");
  return (
    <>
      <ForumPages current={null} />
      {!allowed.ok ? (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      ) : (
        <TableForm act={act} page={page} vocabulary={vocabulary} issues={issues} />
      )}
    </>
  );
}

function TableForm({ act, page, vocabulary, issues }: Omit<ChangeViewProps, "person">) {
  switch (act) {
    case "meeting":
      return <MeetingForm page={page} vocabulary={vocabulary} />;
    case "charter":
      return <CharterForm page={page} vocabulary={vocabulary} issues={issues} />;
    case "withdrawal":
      return <WithdrawalForm page={page} names={namesOf(vocabulary)} />;
    case "joining":
    case "leaving":
      return <MembershipForm act={act} page={page} vocabulary={vocabulary} />;
  }
}

interface MembershipFormProps extends Pick<ChangeViewProps, "page" | "vocabulary"> {
  readonly act: "joining" | "leaving";
}

function MembershipForm({ act, page, vocabulary }: MembershipFormProps) {
  const isJoining = act === "joining";
  const action = (isJoining ? recordJoining : recordLeaving).bind(null, page.id);
  const members = page.seats?.members ?? [];
  const options = countryOptions(vocabulary);
  return (
    <ActionForm action={action} version={page.roll.length}>
      <SelectField
        name="country"
        label={CHANGE_LABELS.country}
        options={isJoining ? options : options.filter(({ value }) => members.some((code) => code === value))}
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
      <FormActs back={tableHref(page.id)} label={isJoining ? "Put it down" : "End the membership"} />
    </ActionForm>
  );
}

function MeetingForm({ page, vocabulary }: Pick<ChangeViewProps, "page" | "vocabulary">) {
  return (
    <ActionForm action={planMeeting.bind(null, page.id)}>
      <MeetingFields vocabulary={vocabulary} meeting={null} isWholeDays={false} />
      <ReasonFields />
      <FormActs back={tableHref(page.id)} label="Plan the meeting" />
    </ActionForm>
  );
}
