import { verifyInput } from "@entente/contract";
import { leadOf } from "@entente/domain";
import { VERIFICATION_WORDS } from "../../../lib/words.ts";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { statementIn, textIn } from "./form-entry.ts";
import { NextValueField } from "./next-value-field.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";
import { STATEMENT_LABELS, StatementFields } from "./statement-fields.tsx";

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  return save({
    key,
    before,
    data,
    schema: verifyInput,
    read: (typed) => ({ to: textIn(typed, "to"), ...statementIn(typed) }),
    labels: STATEMENT_LABELS,
    send: (client, input) => client.recommendation.verify.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "verify", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields({ detail, today, chosen }: FormContext) {
  const { value, since } = detail.status.verification;
  return (
    <>
      <NextValueField
        label="What do you find?"
        options={detail.permitted.verdicts.map((to) => ({
          value: to,
          label: VERIFICATION_WORDS[to],
          hint:
            value === "evidence-submitted" && to === "addressed"
              ? "Needs nothing more than its date."
              : "Needs a reason.",
        }))}
        given={chosen}
      />
      <StatementFields
        today={today}
        notBefore={since?.on ?? null}
        dateLabel="Found on"
        reasonHint="What you looked at and why you judge so. Needed for everything but a first finding of “Addressed”."
        evidenceNeed="Not needed. What you found beyond the agency's own evidence is welcome."
      />
    </>
  );
}

export const verifyForm: RecordFormDefinition = {
  act: "verify",
  title: "Verify what is claimed",
  intro:
    "You judge the claimed result against its evidence. A finding of “Addressed” is what closing as implemented needs.",
  button: "Save finding",
  Fields,
  send,
};
