import type { AlignmentBasis } from "@entente/contract";
import { groupHolders } from "@entente/domain";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../../ui/forms/checkbox-field.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { Link } from "../../../ui/link.tsx";
import type { AlignmentNames } from "../frame/names.ts";
import type { GainAnswer } from "../frame/outputs.ts";
import { byName } from "../frame/view-form.tsx";
import { AnswerField } from "../record/answer-field.tsx";
import { linkChange } from "./link-action.ts";
import { linkHref } from "./link-address.ts";
import { LINK_LABELS } from "./link-entry.ts";
import type { PlaceToChange } from "./load-link.ts";

interface LinkFormProps {
  readonly gain: GainAnswer;
  readonly chosen: PlaceToChange;
  readonly model: AlignmentBasis["model"]["model"];
  readonly names: AlignmentNames;
}

const BASIS_OPTIONS = [
  { value: "brief", label: "The brief", hint: "The recommendation itself says so." },
  { value: "public-record", label: "Public record", hint: "Something that anybody can look up says so." },
  { value: "reported", label: "Your own report", hint: "Your reading or your agency’s; it bears your name." },
];

/** Says which answer a country would give once the recommendation is carried out, among whom that counts, and why. */
export function LinkForm({ gain, chosen: { place, issue, present }, model, names }: LinkFormProps) {
  const { key, seen, linked } = gain;
  const group =
    linked === null || linked.effect.group.length === 0 ? groupHolders(model) : linked.effect.group;
  const now =
    present === null || present.value === null
      ? "What it answers today is not known, or contested: the change then says more than a distance can."
      : `Today: “${names.answer(place.issue, present.value)}”.`;
  return (
    <ActionForm
      action={linkChange.bind(null, { ...place, recommendation: key, kind: issue.kind })}
      version={seen}
    >
      <p>
        {names.country(place.holder)}: {issue.question} {now}
      </p>
      <AnswerField
        issue={issue}
        name="to"
        label={`What would ${names.countryInSentence(place.holder)} answer once ${key} is carried out?`}
      />
      <RadioField name="basis" label="What does it rest on?" options={BASIS_OPTIONS} />
      <CheckboxField
        name="group"
        label="Among which countries does it count?"
        hint="The mean distance of these countries is what the gain is taken from; it holds for all that is linked to this recommendation."
        options={byName(model, names).map(({ country }) => ({
          value: country,
          label: names.country(country),
        }))}
        given={group}
      />
      <TextArea
        name="groupReason"
        label={LINK_LABELS.groupReason}
        hint="Why these countries; left empty, the reason that stands is kept."
        isRequired={false}
        maxLength={2000}
      />
      <TextArea
        name="reason"
        label={LINK_LABELS.reason}
        hint="In a sentence: why carrying it out would bring this answer."
        maxLength={2000}
      />
      <div className="form__acts">
        <SubmitButton>Link this change</SubmitButton>
        <Link href={linkHref(key)}>Cancel</Link>
      </div>
    </ActionForm>
  );
}
