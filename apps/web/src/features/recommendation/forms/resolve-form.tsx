import { resolveInput } from "@entente/contract";
import { leadOf } from "@entente/domain";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { statementIn, textIn } from "./form-entry.ts";
import { NextValueField } from "./next-value-field.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";
import { STATEMENT_LABELS, StatementFields } from "./statement-fields.tsx";

const LABELS = {
  ...STATEMENT_LABELS,
  agreedAction: "The agreed action",
  official: "The official who answers for it",
};

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  return save({
    key,
    before,
    data,
    schema: resolveInput,
    read: (typed) => ({
      to: textIn(typed, "to"),
      agreedAction: textIn(typed, "agreedAction"),
      official: textIn(typed, "official"),
      ...statementIn(typed),
    }),
    labels: LABELS,
    send: (client, input) => client.recommendation.resolve.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "resolve", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields({ detail, today, chosen }: FormContext) {
  const { value, since } = detail.status.resolution;
  const isResolved = value === "resolved";
  const standing = since?.kind === "resolution" ? since : null;
  return (
    <>
      {isResolved ? (
        <NextValueField
          label="What changes?"
          options={[
            {
              value: "resolved",
              label: "Another action is agreed",
              hint: "Needs action, official and a reason.",
            },
            { value: "unresolved", label: "The agreed action is withdrawn", hint: "Needs a reason." },
          ]}
          given={chosen}
        />
      ) : (
        <input type="hidden" name="to" value="resolved" />
      )}
      <div className={isResolved ? "follows follows--resolved" : undefined}>
        <TextArea
          name="agreedAction"
          label={LABELS.agreedAction}
          hint="What will be done, in a sentence or two that a verifier can check."
          given={standing?.agreedAction ?? ""}
          maxLength={2000}
        />
        <TextField
          name="official"
          label={LABELS.official}
          hint="The post, such as “Under Secretary for Standards and Technology”."
          given={standing?.official ?? ""}
          maxLength={200}
        />
      </div>
      <StatementFields
        today={today}
        notBefore={since?.on ?? null}
        dateLabel="Agreed on"
        reasonHint={isResolved ? "Why it changes." : "Not needed for a first agreement."}
        isReasonRequired={isResolved}
        evidenceNeed="Not needed. A record of the agreement is welcome."
      />
    </>
  );
}

export const resolveForm: RecordFormDefinition = {
  act: "resolve",
  title: "Agree an action",
  intro:
    "A recommendation is resolved when an action, the official who answers for it and a date are agreed, within six months of issue.",
  button: "Save agreed action",
  Fields,
  send,
};
