import { changeContactInput } from "@entente/contract";
import { parseAgencyId } from "@entente/domain";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { optionalIn, textIn } from "./form-entry.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";

const LABELS = { mainContact: "Main contact", alternateContact: "Alternate contact" };

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  const agency = parseAgencyId(textIn(data, "agency"));
  return save({
    key,
    before,
    data,
    schema: changeContactInput,
    read: (typed) => ({
      agency: textIn(typed, "agency"),
      mainContact: optionalIn(typed, "mainContact"),
      alternateContact: optionalIn(typed, "alternateContact"),
    }),
    labels: LABELS,
    send: (client, input) => client.assignment.changeContact.mutate(input),
    present: (detail) =>
      agency.ok ? presentFacts(detail, { act: "change-contact", agency: agency.value }) : [],
  });
}

function Fields({ detail, person }: FormContext) {
  const share = detail.record.assignments.find(({ agency }) => agency === person.agency);
  const options = detail.seats
    .filter(({ agency }) => agency === person.agency)
    .map(({ id, title, holderName }) => ({ value: id, label: `${title} (${holderName ?? "vacant"})` }));
  return (
    <>
      <input type="hidden" name="agency" value={person.agency} />
      <SelectField
        name="mainContact"
        label={LABELS.mainContact}
        hint="A contact is a post, so that the history survives a departure."
        options={options}
        given={share?.mainContact ?? ""}
        empty="Nobody"
        isRequired={false}
      />
      <SelectField
        name="alternateContact"
        label={LABELS.alternateContact}
        options={options}
        given={share?.alternateContact ?? ""}
        empty="Nobody"
        isRequired={false}
      />
    </>
  );
}

export const contactForm: RecordFormDefinition = {
  act: "change-contact",
  title: "Change contacts",
  intro: "Whom others call about your agency's share.",
  button: "Save contacts",
  Fields,
  send,
};
