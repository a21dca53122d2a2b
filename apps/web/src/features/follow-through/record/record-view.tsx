import type { Person, Vocabulary } from "@entente/contract";
import { type Actor, type CalendarDate, checkRole, ROUGH_PRECISIONS } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../../ui/forms/checkbox-field.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { OptionalBlock } from "../../recommendation/forms/optional-block.tsx";
import { FOLLOW_THROUGH_PATH } from "../frame/follow-through-address.ts";
import { FollowThroughPages } from "../frame/follow-through-pages.tsx";
import { recordCommitment } from "./record-action.ts";
import { OBLIGATION_BLOCKS, obligationPath } from "./record-entry.ts";
import { RECORD_LABELS } from "./record-labels.ts";

export const RECORD_TITLE = "Write down a commitment";

interface RecordViewProps {
  readonly vocabulary: Vocabulary;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** The form for one line of a communiqué; for a person who may not, the refusal in its place. */
export function RecordView({ vocabulary, person, today }: RecordViewProps) {
  const { id, seat, agency, role } = person;
  const actor: Actor = { person: id, seat, agency, role };
  const allowed = checkRole(actor, "record-commitment");
  return (
    <>
      <PageTitle title={RECORD_TITLE} crumbs={[{ label: "Follow-through", href: FOLLOW_THROUGH_PATH }]} />
      <FollowThroughPages current={null} />
      {allowed.ok ? (
        <RecordForm vocabulary={vocabulary} today={today} />
      ) : (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      )}
    </>
  );
}

function RecordForm({ vocabulary, today }: Pick<RecordViewProps, "vocabulary" | "today">) {
  const { forums, technologies } = vocabulary;
  return (
    <ActionForm action={recordCommitment}>
      <SelectField
        name="forum"
        label={RECORD_LABELS.forum}
        options={forums.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        type="date"
        name="madeOn"
        label={RECORD_LABELS.madeOn}
        hint="The day of the communiqué."
        max={today}
      />
      <TextArea
        name="text"
        label={RECORD_LABELS.text}
        hint="One line of the communiqué: what was promised."
        maxLength={4000}
      />
      <TextField
        name="source.title"
        label={RECORD_LABELS["source.title"]}
        hint="Its title."
        maxLength={300}
      />
      <TextField
        name="source.locator"
        label={RECORD_LABELS["source.locator"]}
        hint="Page, paragraph or address."
        maxLength={500}
      />
      <TextArea
        name="source.caveat"
        label={RECORD_LABELS["source.caveat"]}
        hint="What to know before relying on it."
        isRequired={false}
        maxLength={1000}
      />
      <RadioField
        name="basis"
        label={RECORD_LABELS.basis}
        options={[
          { value: "public-record", label: "Public record", hint: "The document is published." },
          { value: "reported", label: "Reported here", hint: "The document is not published." },
        ]}
        given={["public-record"]}
      />
      <TextField
        name="key"
        label={RECORD_LABELS.key}
        hint="Capitals and digits, a hyphen and a number, such as TTC7-1 for the first line of the seventh meeting."
        maxLength={30}
        isShort
      />
      {Array.from({ length: OBLIGATION_BLOCKS }, (_, block) => {
        const fields = <ObligationFields key={block} block={block} vocabulary={vocabulary} today={today} />;
        if (block < 2) return fields;
        return (
          <OptionalBlock
            key={block}
            path={obligationPath(block)}
            summary={`Add another who owes it (${block + 1} of ${OBLIGATION_BLOCKS})`}
          >
            {fields}
          </OptionalBlock>
        );
      })}
      <CheckboxField
        name="technologies"
        label={RECORD_LABELS.technologies}
        isRequired={false}
        options={technologies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="recommendations"
        label={RECORD_LABELS.recommendations}
        hint="Keys of those that it carries out, with commas between, such as AI-2, STD-1."
        isRequired={false}
        maxLength={300}
      />
      <div className="form__acts">
        <SubmitButton>Write it down</SubmitButton>
        <Link href={FOLLOW_THROUGH_PATH}>Cancel</Link>
      </div>
    </ActionForm>
  );
}

interface ObligationFieldsProps extends Pick<RecordViewProps, "vocabulary" | "today"> {
  readonly block: number;
}

const PRECISION_WORDS = { day: "That day", month: "That month", year: "That year" } as const;

/** Who owes, which part, and by when. */
function ObligationFields({ block, vocabulary: { countries } }: ObligationFieldsProps) {
  const path = obligationPath(block);
  return (
    <fieldset className="usa-fieldset follows">
      <legend className="usa-legend">{block === 0 ? "Who owes it" : "Who else owes it"}</legend>
      <SelectField
        name={`${path}.country`}
        label="Country"
        empty={block === 0 ? "Choose" : "Nobody else"}
        isRequired={block === 0}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField
        name={`${path}.agency`}
        label="Agency"
        hint="Its short name, such as NIST; empty where the country owes as a whole."
        isRequired={false}
        maxLength={20}
        isShort
      />
      <TextArea
        name={`${path}.text`}
        label="Its part"
        hint="Where that is not the whole line."
        isRequired={false}
        maxLength={2000}
      />
      <TextField
        type="date"
        name={`${path}.due`}
        label="Due by"
        hint="Any day of the month or year that was named; empty where none was."
        isRequired={false}
      />
      <RadioField
        name={`${path}.precision`}
        label="How exactly was it named?"
        options={ROUGH_PRECISIONS.map((value) => ({ value, label: PRECISION_WORDS[value] }))}
        given={["day"]}
      />
    </fieldset>
  );
}
