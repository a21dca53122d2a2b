import type { Person, Vocabulary } from "@entente/contract";
import { type Actor, type CalendarDate, checkRole, RIVALRY_KINDS } from "@entente/domain";
import type { ReactNode } from "react";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import type { FormAction } from "../../../ui/forms/form-state.ts";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { FollowThroughPages } from "../../follow-through/frame/follow-through-pages.tsx";
import { TENSIONS_PATH } from "../frame/tension-address.ts";
import { RIVALRY_LEVELS, RIVALRY_MEANING, RIVALRY_WORDS } from "../frame/tension-words.ts";
import { stateRivalry, stateTension } from "./state-action.ts";
import { STATE_LABELS } from "./state-labels.ts";

interface StateViewProps {
  readonly vocabulary: Vocabulary;
  readonly person: Person;
  readonly today: CalendarDate;
}

export const STATE_TITLE = "State what pulls against what";
export const RIVALRY_TITLE = "Rate how two countries stand in each other’s way";

/** The form for a tension; for a person who may not, the refusal in its place. */
export function StateView({ vocabulary, person, today }: StateViewProps) {
  return (
    <StatePage title={STATE_TITLE} person={person} action={stateTension} today={today} hasReason>
      <TextField
        name="first.key"
        label={STATE_LABELS["first.key"]}
        hint="Its key, such as CHIP-1."
        maxLength={30}
        isShort
      />
      <TextField
        name="second.key"
        label={STATE_LABELS["second.key"]}
        hint="Its key; empty where it pulls against a policy."
        maxLength={30}
        isShort
        isRequired={false}
      />
      <TextField
        name="second.name"
        label={STATE_LABELS["second.name"]}
        hint="Such as a preference in procurement, or a tariff; empty where another recommendation is named."
        maxLength={200}
        isRequired={false}
      />
      <SelectField
        name="second.country"
        label={STATE_LABELS["second.country"]}
        empty="None"
        isRequired={false}
        options={countryOptions(vocabulary)}
      />
      <TextArea
        name="statement"
        label={STATE_LABELS.statement}
        hint="In a sentence or two."
        maxLength={2000}
      />
    </StatePage>
  );
}

/** The form for a rivalry; for a person who may not, the refusal in its place. */
export function RivalryView({ vocabulary, person, today }: StateViewProps) {
  return (
    <StatePage title={RIVALRY_TITLE} person={person} action={stateRivalry} today={today}>
      <RadioField
        name="kind"
        label={STATE_LABELS.kind}
        options={RIVALRY_KINDS.map((value) => ({
          value,
          label: RIVALRY_WORDS[value],
          hint: RIVALRY_MEANING[value],
        }))}
      />
      <SelectField name="between.0" label={STATE_LABELS["between.0"]} options={countryOptions(vocabulary)} />
      <SelectField name="between.1" label={STATE_LABELS["between.1"]} options={countryOptions(vocabulary)} />
      <SelectField
        name="technology"
        label={STATE_LABELS.technology}
        empty="Whatever the technology"
        isRequired={false}
        options={vocabulary.technologies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioField
        name="level"
        label={STATE_LABELS.level}
        options={RIVALRY_LEVELS.map((label, level) => ({ value: String(level), label: `${level} ${label}` }))}
      />
      <TextArea
        name="reason"
        label={STATE_LABELS.reason}
        hint="What in the source says so."
        maxLength={2000}
      />
    </StatePage>
  );
}

interface StatePageProps {
  readonly title: string;
  readonly person: Person;
  readonly action: FormAction;
  readonly today: CalendarDate;
  /** Whether a reason is asked for after the source. */
  readonly hasReason?: boolean;
  readonly children: ReactNode;
}

function StatePage({ title, person, action, today, hasReason = false, children }: StatePageProps) {
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, "state-tension");
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: "Tensions", href: TENSIONS_PATH }]} />
      <FollowThroughPages current={null} />
      {allowed.ok ? (
        <ActionForm action={action}>
          {children}
          <TextField
            name="source.title"
            label={STATE_LABELS["source.title"]}
            hint="Its title."
            maxLength={300}
          />
          <TextField
            name="source.locator"
            label={STATE_LABELS["source.locator"]}
            hint="Page, paragraph or address."
            maxLength={500}
          />
          <TextField type="date" name="source.dated" label={STATE_LABELS["source.dated"]} max={today} />
          <RadioField
            name="source.basis"
            label={STATE_LABELS["source.basis"]}
            options={[
              { value: "public-record", label: "Public record", hint: "Published." },
              { value: "brief", label: "The brief", hint: "Our reading of a passage of it." },
              { value: "reported", label: "Reported here", hint: "Said to us." },
            ]}
            given={["public-record"]}
          />
          {hasReason && (
            <TextArea
              name="reason"
              label={STATE_LABELS.reason}
              hint="What in the source says so."
              maxLength={2000}
            />
          )}
          <div className="form__acts">
            <SubmitButton>Save</SubmitButton>
            <Link href={TENSIONS_PATH}>Cancel</Link>
          </div>
        </ActionForm>
      ) : (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      )}
    </>
  );
}

function countryOptions({ countries }: Vocabulary) {
  return countries.map(({ code, name }) => ({ value: code, label: name }));
}
