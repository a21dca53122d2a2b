import type { Vocabulary } from "@entente/contract";
import { AGENDA_AIMS, dateOf } from "@entente/domain";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { AIM_WORDS } from "../frame/forum-words.ts";
import type { MeetingPage } from "../frame/outputs.ts";
import { CHANGE_LABELS } from "./change-labels.ts";
import { agencyOptions, countryOptions } from "./country-options.ts";

type Meeting = MeetingPage["versions"][number]["content"]["meeting"];
type Item = Meeting["agenda"][number];

interface MeetingFieldsProps {
  readonly vocabulary: Vocabulary;
  /** As it stands; absent for a new one. */
  readonly meeting: Meeting | null;
  readonly isWholeDays: boolean;
}

const ROWS_MINIMUM = 5;
const ROWS_TO_ADD = 2;

/** When and where a meeting is held, and its agenda; items without a title or an owner are left out. */
export function MeetingFields({ vocabulary, meeting, isWholeDays }: MeetingFieldsProps) {
  const agenda = meeting?.agenda ?? [];
  const rows = Math.max(ROWS_MINIMUM, agenda.length + ROWS_TO_ADD);
  const [first, last] = meeting === null ? ["", ""] : [dateOf(meeting.startsAt), dateOf(meeting.endsAt)];
  const hourOf = (moment: string | undefined) =>
    moment === undefined || isWholeDays ? "" : moment.slice(11, 16);
  return (
    <>
      <TextField name="title" label={CHANGE_LABELS.title} given={meeting?.title ?? ""} maxLength={300} />
      <TextField type="date" name="startsAt.day" label="First day" given={first} />
      <TextField
        name="startsAt.hour"
        label="Starts, in UTC"
        hint="Such as 09:30. Leave both hours empty where the days alone are known."
        given={hourOf(meeting?.startsAt)}
        isRequired={false}
        isShort
        maxLength={5}
      />
      <TextField type="date" name="endsAt.day" label="Last day" given={last} />
      <TextField
        name="endsAt.hour"
        label="Ends, in UTC"
        hint="Such as 11:00."
        given={hourOf(meeting?.endsAt)}
        isRequired={false}
        isShort
        maxLength={5}
      />
      <TextField
        name="place"
        label={CHANGE_LABELS.place}
        given={meeting?.place ?? ""}
        isRequired={false}
        maxLength={300}
      />
      <TextField
        type="date"
        name="readAheadDue"
        label={CHANGE_LABELS.readAheadDue}
        given={meeting?.readAheadDue ?? ""}
        isRequired={false}
      />
      {Array.from({ length: rows }, (_, row) => (
        <AgendaRow key={row} row={row} item={agenda[row] ?? null} vocabulary={vocabulary} />
      ))}
    </>
  );
}

interface AgendaRowProps {
  readonly row: number;
  readonly item: Item | null;
  readonly vocabulary: Vocabulary;
}

function AgendaRow({ row, item, vocabulary }: AgendaRowProps) {
  const path = `agenda.${row}`;
  const papers = [...(item?.readAhead ?? []), null];
  return (
    <fieldset className="usa-fieldset forum-row">
      <legend className="usa-legend">Agenda, item {row + 1}</legend>
      <TextField
        name={`${path}.title`}
        label="What it is about"
        given={item?.title ?? ""}
        isRequired={false}
        maxLength={300}
      />
      <SelectField
        name={`${path}.country`}
        label="Who leads it"
        empty="Nobody yet"
        given={item?.owner.country ?? ""}
        isRequired={false}
        options={countryOptions(vocabulary)}
      />
      <SelectField
        name={`${path}.agency`}
        label="Which agency of it"
        empty="None in particular"
        given={item?.owner.agency ?? ""}
        isRequired={false}
        options={agencyOptions(vocabulary)}
      />
      <SelectField
        name={`${path}.aim`}
        label="What it should end with"
        given={item?.aim ?? "discuss"}
        options={AGENDA_AIMS.map((value) => ({ value, label: AIM_WORDS[value] }))}
      />
      <TextField
        name={`${path}.minutes`}
        label="Minutes"
        given={item?.minutes?.toString() ?? ""}
        isRequired={false}
        isShort
        maxLength={4}
      />
      {papers.map((paper, place) => (
        <PaperFields key={place} path={`${path}.readAhead.${place}`} number={place + 1} paper={paper} />
      ))}
    </fieldset>
  );
}

interface PaperFieldsProps {
  readonly path: string;
  readonly number: number;
  readonly paper: Item["readAhead"][number] | null;
}

function PaperFields({ path, number, paper }: PaperFieldsProps) {
  return (
    <>
      <TextField
        name={`${path}.title`}
        label={`Paper ${number} to read ahead`}
        given={paper?.title ?? ""}
        isRequired={false}
        maxLength={300}
      />
      <TextField
        name={`${path}.locator`}
        label={`Where paper ${number} is`}
        given={paper?.locator ?? ""}
        isRequired={false}
        maxLength={500}
      />
      <TextField
        type="date"
        name={`${path}.sentOn`}
        label={`Paper ${number} was sent on`}
        given={paper?.sentOn ?? ""}
        isRequired={false}
      />
    </>
  );
}
