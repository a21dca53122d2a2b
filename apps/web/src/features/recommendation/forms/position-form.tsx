import { givePositionInput } from "@entente/contract";
import { nextPositions, type Position, parseAgencyId } from "@entente/domain";
import { POSITION_WORDS } from "../../../lib/words.ts";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { statementIn, textIn } from "./form-entry.ts";
import { NextValueField } from "./next-value-field.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";
import { STATEMENT_LABELS, StatementFields } from "./statement-fields.tsx";

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  const agency = parseAgencyId(textIn(data, "agency"));
  return save({
    key,
    before,
    data,
    schema: givePositionInput,
    read: (typed) => ({ agency: textIn(typed, "agency"), to: textIn(typed, "to"), ...statementIn(typed) }),
    labels: STATEMENT_LABELS,
    send: (client, input) => client.assignment.givePosition.mutate(input),
    present: (detail) =>
      agency.ok ? presentFacts(detail, { act: "give-position", agency: agency.value }) : [],
  });
}

function Fields({ detail, person, today, chosen }: FormContext) {
  const standing = detail.status.positions.find(({ agency }) => agency === person.agency);
  const from: Position = standing?.value ?? "not-given";
  return (
    <>
      <input type="hidden" name="agency" value={person.agency} />
      <NextValueField
        label={`What is ${person.agency}'s position?`}
        options={nextPositions(from).map((to) => ({
          value: to,
          label: POSITION_WORDS[to],
          hint:
            from === "not-given" && to === "concur" ? "Needs nothing more than its date." : "Needs a reason.",
        }))}
        given={chosen}
      />
      <StatementFields
        today={today}
        notBefore={standing?.since?.on ?? null}
        dateLabel="Since when?"
        reasonHint="Needed for everything but a first, full concurrence."
        evidenceNeed="Not needed. A letter or a public statement is welcome."
      />
    </>
  );
}

export const positionForm: RecordFormDefinition = {
  act: "give-position",
  title: "Give your agency's position",
  intro:
    "Your agency's answer to the recommendation. It can be changed later, with a reason; the earlier answer stays in the history.",
  button: "Save position",
  Fields,
  send,
};
