import type { HoldingRow, Person, Vocabulary } from "@entente/contract";
import { type CalendarDate, SENSITIVITIES } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { DataPages } from "../../data/data-pages.tsx";
import { holdingHref, POOLING_PATH } from "../pooling-address.ts";
import { SENSITIVITY_WORDS } from "../pooling-words.ts";
import { fieldsOfHolding } from "./holding-entry.ts";
import { checkRecord } from "./may-record.ts";
import { recordHolding } from "./record-action.ts";
import { HOLDING_LABELS } from "./record-labels.ts";

export const RECORD_TITLE = "Record a data holding";

interface RecordViewProps {
  readonly vocabulary: Vocabulary;
  readonly person: Person;
  readonly today: CalendarDate;
}

/** The form for one holding; for a person who may not, the refusal in its place. */
export function RecordView({ vocabulary, person, today }: RecordViewProps) {
  const allowed = checkRecord(person);
  return (
    <>
      <PageTitle title={RECORD_TITLE} crumbs={[{ label: "Data to pool", href: POOLING_PATH }]} />
      <DataPages current={null} />
      {allowed.ok ? (
        <RecordForm vocabulary={vocabulary} today={today} />
      ) : (
        <RefusalAlert title="Not open to you" words={refusalWords(allowed.error)} />
      )}
    </>
  );
}

interface RecordFormProps extends Pick<RecordViewProps, "vocabulary" | "today"> {
  /** The holding whose next version this is; a new one when left out. */
  readonly standing?: HoldingRow;
}

/** Everything that is said of a holding, with what stands filled in. */
export function RecordForm({
  vocabulary: { countries, agencies, technologies },
  today,
  standing,
}: RecordFormProps) {
  const given = fieldsOfHolding(standing?.holding ?? null);
  return (
    <ActionForm action={recordHolding.bind(null, standing?.id ?? null)} version={standing?.sequence ?? 0}>
      <TextField name="title" given={given.title} label={HOLDING_LABELS.title} maxLength={300} />
      <SelectField
        name="holder.country"
        given={given["holder.country"]}
        label={HOLDING_LABELS["holder.country"]}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField
        name="holder.body"
        given={given["holder.body"]}
        label={HOLDING_LABELS["holder.body"]}
        maxLength={300}
      />
      <SelectField
        name="holder.agency"
        given={given["holder.agency"]}
        label={HOLDING_LABELS["holder.agency"]}
        isRequired={false}
        empty="None of them"
        options={agencies.map(({ id, name }) => ({ value: id, label: `${id}, ${name}` }))}
      />
      <TextField
        name="domain"
        given={given.domain}
        label={HOLDING_LABELS.domain}
        hint="What the data are about, such as face recognition. Only holdings of the same domain are brought together."
        maxLength={100}
      />
      <TextField
        name="modality"
        given={given.modality}
        label={HOLDING_LABELS.modality}
        hint="Such as images, genomes or measurements."
        maxLength={100}
        isShort
      />
      <TextField
        name="populations"
        given={given.populations}
        label={HOLDING_LABELS.populations}
        hint="With semicolons between, such as travelers; newborns. Empty when it is not known."
        isRequired={false}
        maxLength={2000}
      />
      <TextField
        name="size.amount"
        given={given["size.amount"]}
        label={HOLDING_LABELS["size.amount"]}
        hint="Empty when it is not known; never 0."
        isRequired={false}
        maxLength={30}
        isShort
      />
      <TextField
        name="size.unit"
        given={given["size.unit"]}
        label={HOLDING_LABELS["size.unit"]}
        hint="What is counted, such as images."
        isRequired={false}
        maxLength={100}
        isShort
      />
      <SelectField
        name="sensitivity"
        given={given.sensitivity}
        label={HOLDING_LABELS.sensitivity}
        isRequired={false}
        empty="Not known"
        options={SENSITIVITIES.map((value) => ({ value, label: SENSITIVITY_WORDS[value] }))}
      />
      <TextArea
        name="legalBasis"
        given={given.legalBasis}
        label={HOLDING_LABELS.legalBasis}
        hint="Law or consent on which the holder keeps and may share them. Empty when it is not known."
        isRequired={false}
        maxLength={1000}
      />
      <SelectField
        name="technology"
        given={given.technology}
        label={HOLDING_LABELS.technology}
        isRequired={false}
        empty="No single one"
        options={technologies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="source.title"
        given={given["source.title"]}
        label={HOLDING_LABELS["source.title"]}
        maxLength={300}
      />
      <TextField
        name="source.locator"
        given={given["source.locator"]}
        label={HOLDING_LABELS["source.locator"]}
        hint="Page, table or address, so that somebody else finds it."
        maxLength={500}
      />
      <TextField
        type="date"
        name="source.dated"
        given={given["source.dated"]}
        label={HOLDING_LABELS["source.dated"]}
        max={today}
      />
      <RadioField
        name="source.basis"
        label={HOLDING_LABELS["source.basis"]}
        options={[
          { value: "brief", label: "The brief", hint: "You read a passage of it." },
          { value: "public-record", label: "Public record", hint: "Anybody can look it up." },
          { value: "reported", label: "Your own report", hint: "It bears your name." },
        ]}
        given={[standing?.holding.source.basis ?? "public-record"]}
      />
      <TextArea
        name="reason"
        label={HOLDING_LABELS.reason}
        hint="In a sentence or two, so that a reader can tell them apart."
        maxLength={2000}
      />
      <div className="form__acts">
        <SubmitButton>{standing === undefined ? "Record holding" : "Save the new version"}</SubmitButton>
        <Link href={standing === undefined ? POOLING_PATH : holdingHref(standing.id)}>Cancel</Link>
      </div>
    </ActionForm>
  );
}
