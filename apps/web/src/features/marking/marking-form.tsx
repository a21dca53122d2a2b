import type { MarkingGetOutput, Vocabulary } from "@entente/contract";
import { PLAIN_CONTROLS } from "@entente/contract";
import { BASIC_CATEGORIES, CONTROL_MARKS, SPECIFIED_CATEGORIES, SUPPLEMENTAL_MARKS } from "@entente/domain";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../ui/forms/checkbox-field.tsx";
import { RadioField } from "../../ui/forms/choice-field.tsx";
import { SelectField } from "../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextArea } from "../../ui/forms/text-area.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { Link } from "../../ui/link.tsx";
import { listedIn } from "./listed-recipients.ts";
import { sendMarking } from "./marking-acts.ts";
import { MARKING_LABELS } from "./marking-labels.ts";
import { CONTROL_MEANING } from "./marking-words.ts";
import { CATEGORY_FIELDS } from "./wanted-marking.ts";

interface MarkingFormProps {
  readonly page: MarkingGetOutput;
  readonly forums: Vocabulary["forums"];
  /** The person may not mark it themselves, and asks for it. */
  readonly isRequest: boolean;
}

const CATEGORIES = Object.entries({ ...BASIC_CATEGORIES, ...SPECIFIED_CATEGORIES }).map(([value, name]) => ({
  value,
  label: `${value}: ${name}`,
}));
const CONTROLS = PLAIN_CONTROLS.map((value) => ({
  value,
  label: CONTROL_MARKS[value].banner,
  hint: CONTROL_MEANING[value],
}));
const LEVELS = [
  {
    value: "public",
    label: "Everybody",
    hint: "It carries no mark; leave all other fields but the reason empty.",
  },
  {
    value: "unclassified",
    label: "UNCLASSIFIED",
    hint: "Our own government with its contractors, and whom you name below.",
  },
  {
    value: "cui",
    label: "CUI",
    hint: "Controlled: our own government with its contractors, within the limits that you choose below.",
  },
];

/** Everything that a marking says, as it stands, to be changed. */
export function MarkingForm({ page, forums, isRequest }: MarkingFormProps) {
  const { recommendation, sequence, designation } = page;
  const { marking, isPublic, disseminationList, supplemental } = designation;
  const given = listedIn(disseminationList);
  const forumOptions = forums.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActionForm action={sendMarking.bind(null, { recommendation, isRequest })} version={sequence}>
      <RadioField
        name="marking.level"
        label={MARKING_LABELS["marking.level"]}
        options={LEVELS}
        given={[isPublic ? "public" : marking.level]}
      />
      {CATEGORY_FIELDS.map((place) => (
        <SelectField
          key={place}
          name={`marking.categories.${place}`}
          label={MARKING_LABELS[`marking.categories.${place}`]}
          options={CATEGORIES}
          given={marking.categories[place] ?? ""}
          empty="None"
          isRequired={false}
        />
      ))}
      <CheckboxField
        name="marking.controls"
        label={MARKING_LABELS["marking.controls"]}
        options={CONTROLS}
        given={marking.controls}
        isRequired={false}
      />
      <TextField
        name="marking.releasableTo.countries"
        label={MARKING_LABELS["marking.releasableTo.countries"]}
        hint="Three-letter codes with commas between them, such as GBR, JPN."
        given={marking.releasableTo.countries.join(", ")}
        isRequired={false}
      />
      <CheckboxField
        name="marking.releasableTo.forums"
        label={MARKING_LABELS["marking.releasableTo.forums"]}
        options={forumOptions}
        given={marking.releasableTo.forums}
        isRequired={false}
      />
      <TextField
        name="marking.displayOnlyTo.countries"
        label={MARKING_LABELS["marking.displayOnlyTo.countries"]}
        hint="They see it here and can take no copy."
        given={marking.displayOnlyTo.countries.join(", ")}
        isRequired={false}
      />
      <CheckboxField
        name="marking.displayOnlyTo.forums"
        label={MARKING_LABELS["marking.displayOnlyTo.forums"]}
        options={forumOptions}
        given={marking.displayOnlyTo.forums}
        isRequired={false}
      />
      <TextField
        name="marking.disseminationList"
        label={MARKING_LABELS["marking.disseminationList"]}
        hint="With DL ONLY alone: agencies with commas between them, your own among them. It means their employees."
        given={given.agencies}
        isRequired={false}
      />
      <TextField
        name="marking.listedContractors"
        label={MARKING_LABELS["marking.listedContractors"]}
        hint="With DL ONLY alone: agencies with commas between them."
        given={given.contractors}
        isRequired={false}
      />
      <TextField
        name="marking.listedAbroad"
        label={MARKING_LABELS["marking.listedAbroad"]}
        hint="With DL ONLY alone: three-letter codes with commas between them."
        given={given.countries}
        isRequired={false}
      />
      <TextArea
        name="marking.listedPeople"
        label={MARKING_LABELS["marking.listedPeople"]}
        hint="With DL ONLY alone: one to a line, by name or short name."
        given={given.people}
        isRequired={false}
        maxLength={20_000}
      />
      <CheckboxField
        name="marking.supplemental"
        label={MARKING_LABELS["marking.supplemental"]}
        options={SUPPLEMENTAL_MARKS.map((value) => ({ value, label: value }))}
        given={supplemental}
        isRequired={false}
      />
      <TextArea name="reason" label={MARKING_LABELS.reason} hint="Stays in the history." maxLength={4000} />
      <div className="form__acts">
        <SubmitButton>{isRequest ? "Ask for this marking" : "Mark it so"}</SubmitButton>
        <Link href={`/recommendations/${recommendation}/marking`}>Cancel</Link>
      </div>
    </ActionForm>
  );
}
