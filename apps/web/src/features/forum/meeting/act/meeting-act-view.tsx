import type { Person, Vocabulary } from "@entente/contract";
import { type Actor, checkRole } from "@entente/domain";
import { refusalWords } from "../../../../lib/refusal-words.ts";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { RefusalAlert } from "../../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../../ui/forms/select-field.tsx";
import { TextArea } from "../../../../ui/forms/text-area.tsx";
import { TextField } from "../../../../ui/forms/text-field.tsx";
import { CHANGE_LABELS } from "../../change/change-labels.ts";
import { agencyOptions, countryOptions } from "../../change/country-options.ts";
import { MeetingFields } from "../../change/meeting-fields.tsx";
import { FormActs, ReasonField } from "../../change/reason-fields.tsx";
import { meetingHref } from "../../frame/forum-address.ts";
import { ForumPages } from "../../frame/forum-pages.tsx";
import type { MeetingPage } from "../../frame/outputs.ts";
import { cancelMeeting, changeMeeting, recordParticipants, writeReadout } from "./meeting-actions.ts";
import type { MeetingAct } from "./meeting-address.ts";

interface MeetingActViewProps {
  readonly act: MeetingAct;
  readonly page: MeetingPage;
  readonly vocabulary: Vocabulary;
  readonly person: Person;
}

const ACTIONS = {
  change: changeMeeting,
  participants: recordParticipants,
  readout: writeReadout,
  cancel: cancelMeeting,
} as const;

const BUTTONS: Readonly<Record<MeetingAct, string>> = {
  change: "Save the meeting",
  participants: "Save who takes part",
  readout: "Save the readout",
  cancel: "Call it off",
};

/** The form for one change of a meeting; for a person who may not, or a meeting that was called off, why not. */
export function MeetingActView({ act, page, vocabulary, person }: MeetingActViewProps) {
  const [last] = page.versions;
  if (last === undefined) return null;
  const { meeting, isCancelled } = last.content;
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, "plan-meeting");
  const refusal = !allowed.ok
    ? refusalWords(allowed.error)
    : isCancelled
      ? refusalWords({ code: "meeting-cancelled", title: meeting.title })
      : null;
  return (
    <>
      <ForumPages current={null} />
      {refusal === null ? (
        <ActionForm action={ACTIONS[act].bind(null, page.id)} version={last.sequence}>
          {act === "change" && (
            <MeetingFields vocabulary={vocabulary} meeting={meeting} isWholeDays={page.isWholeDays} />
          )}
          {act === "participants" && <ParticipantFields page={page} vocabulary={vocabulary} />}
          {act === "readout" && <ReadoutFields page={page} />}
          {act === "cancel" && <p>Calendars that read of it will say that it was called off.</p>}
          <ReasonField />
          <FormActs back={meetingHref(page.id)} label={BUTTONS[act]} />
        </ActionForm>
      ) : (
        <RefusalAlert title="Not open to you" words={refusal} />
      )}
    </>
  );
}

const ROWS_TO_ADD = 5;

function ParticipantFields({ page, vocabulary }: Pick<MeetingActViewProps, "page" | "vocabulary">) {
  const participants = page.versions[0]?.content.meeting.participants ?? [];
  return Array.from({ length: participants.length + ROWS_TO_ADD }, (_, row) => {
    const given = participants[row];
    const path = `participants.${row}`;
    return (
      <fieldset className="usa-fieldset forum-row" key={row}>
        <legend className="usa-legend">Participant {row + 1}</legend>
        <TextField
          name={`${path}.name`}
          label="Name"
          hint="The person, or the delegation. Empty to leave them out."
          given={given?.name ?? ""}
          isRequired={false}
          maxLength={200}
        />
        <SelectField
          name={`${path}.country`}
          label="For which country"
          empty="None"
          given={given?.country ?? ""}
          isRequired={false}
          options={countryOptions(vocabulary)}
        />
        <SelectField
          name={`${path}.agency`}
          label="Of which agency"
          empty="None in particular"
          given={given?.agency ?? ""}
          isRequired={false}
          options={agencyOptions(vocabulary)}
        />
      </fieldset>
    );
  });
}

function ReadoutFields({ page }: Pick<MeetingActViewProps, "page">) {
  const readout = page.versions[0]?.content.meeting.readout ?? null;
  return (
    <>
      <TextArea
        name="readout.text"
        label={CHANGE_LABELS["readout.text"]}
        given={readout?.text ?? ""}
        maxLength={10_000}
      />
      <TextField
        type="date"
        name="readout.issuedOn"
        label={CHANGE_LABELS["readout.issuedOn"]}
        given={readout?.issuedOn ?? ""}
      />
      <TextField
        name="readout.commitments"
        label={CHANGE_LABELS["readout.commitments"]}
        hint="Their keys, with commas between, such as TTC3-7."
        given={readout?.commitments.join(", ") ?? ""}
        isRequired={false}
      />
    </>
  );
}
