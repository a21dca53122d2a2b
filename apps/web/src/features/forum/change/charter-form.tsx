import type { Vocabulary } from "@entente/contract";
import { DECISION_RULES, READINESS_BANDS, ROUGH_PRECISIONS, type RoughDate } from "@entente/domain";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../../ui/forms/checkbox-field.tsx";
import { type Option, SelectField } from "../../../ui/forms/select-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { tableHref } from "../frame/forum-address.ts";
import { DECISION_RULE_WORDS } from "../frame/forum-words.ts";
import type { ForumPage } from "../frame/outputs.ts";
import { reviseCharter } from "./change-action.ts";
import { CHANGE_LABELS } from "./change-labels.ts";
import { givenStated, NONE_IN_PARTICULAR } from "./charter-entry.ts";
import { countryOptions } from "./country-options.ts";
import { FormActs, ReasonFields } from "./reason-fields.tsx";

interface CharterFormProps {
  readonly page: ForumPage;
  readonly vocabulary: Vocabulary;
  /** Names of issues by their ids. */
  readonly issues: ReadonlyMap<string, string>;
}

const CHAIRS_TO_ADD = 2;
const PRECISION_WORDS = { day: "the day", month: "the month", year: "the year" } as const;

/** Puts another version of a table's charter in force, beginning with the one that is. */
export function CharterForm({ page, vocabulary, issues }: CharterFormProps) {
  const { content, sequence } = page.setup;
  const { purpose, decisionRule, coChairs, began, ended, isRollComplete, membersNote } = content;
  return (
    <ActionForm action={reviseCharter.bind(null, page.id)} version={sequence}>
      <TextField name="name" label={CHANGE_LABELS.name} given={content.name} maxLength={300} />
      <TextArea
        name="statement"
        label={CHANGE_LABELS.statement}
        hint="In a sentence."
        given={purpose.statement}
        maxLength={2000}
      />
      <StatedField
        name="technologies"
        label="Technologies"
        stated={purpose.technologies}
        options={vocabulary.technologies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <StatedField
        name="bands"
        label="Along the chain"
        stated={purpose.bands}
        options={READINESS_BANDS.map((band) => ({ value: band, label: READINESS_BAND_WORDS[band] }))}
      />
      <StatedField
        name="issues"
        label="Issues"
        stated={purpose.issues}
        options={[...issues].map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name="decisionRule"
        label="How it decides"
        empty="Not known"
        given={decisionRule ?? ""}
        isRequired={false}
        options={DECISION_RULES.map((value) => ({ value, label: DECISION_RULE_WORDS[value] }))}
      />
      {Array.from({ length: coChairs.length + CHAIRS_TO_ADD }, (_, row) => (
        <fieldset className="usa-fieldset forum-row" key={row}>
          <legend className="usa-legend">Co-chair {row + 1}</legend>
          <SelectField
            name={`coChairs.${row}.country`}
            label="Country"
            empty="None"
            given={coChairs[row]?.country ?? ""}
            isRequired={false}
            options={countryOptions(vocabulary)}
          />
          <TextField
            name={`coChairs.${row}.office`}
            label="The ministry or agency and the post"
            given={coChairs[row]?.office ?? ""}
            isRequired={false}
            maxLength={300}
          />
          <RoughField name={`coChairs.${row}-since`} label="Since" given={coChairs[row]?.since ?? null} />
          <RoughField name={`coChairs.${row}-until`} label="Until" given={coChairs[row]?.until ?? null} />
        </fieldset>
      ))}
      <RoughField name="began" label={CHANGE_LABELS["began.on"]} given={began} />
      <RoughField name="ended" label={CHANGE_LABELS["ended.on"]} given={ended} />
      <CheckboxField
        name="isRollComplete"
        label="List of members"
        isRequired={false}
        given={isRollComplete ? ["yes"] : []}
        options={[{ value: "yes", label: "Complete: a country that is not listed does not sit there" }]}
      />
      <TextField
        name="membersNote"
        label={CHANGE_LABELS.membersNote}
        given={membersNote ?? ""}
        isRequired={false}
        maxLength={500}
      />
      <ReasonFields />
      <FormActs back={tableHref(page.id)} label="Put the charter in force" />
    </ActionForm>
  );
}

interface StatedFieldProps {
  readonly name: string;
  readonly label: string;
  readonly stated: readonly string[] | null;
  readonly options: readonly Option[];
}

function StatedField({ name, label, stated, options }: StatedFieldProps) {
  return (
    <CheckboxField
      name={name}
      label={label}
      hint="Choose nothing where nobody has stated it."
      isRequired={false}
      given={givenStated(stated)}
      options={[{ value: NONE_IN_PARTICULAR, label: "None in particular" }, ...options]}
    />
  );
}

interface RoughFieldProps {
  readonly name: string;
  readonly label: string;
  readonly given: RoughDate | null;
}

function RoughField({ name, label, given }: RoughFieldProps) {
  return (
    <>
      <TextField type="date" name={`${name}.on`} label={label} given={given?.on ?? ""} isRequired={false} />
      <SelectField
        name={`${name}.precision`}
        label={`${label}: what of it is known`}
        given={given?.precision ?? "day"}
        isRequired={false}
        options={ROUGH_PRECISIONS.map((value) => ({ value, label: PRECISION_WORDS[value] }))}
      />
    </>
  );
}
