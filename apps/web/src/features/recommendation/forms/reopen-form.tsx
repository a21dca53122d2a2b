import { reopenInput } from "@entente/contract";
import { leadOf } from "@entente/domain";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { statementIn } from "./form-entry.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";
import { STATEMENT_LABELS, StatementFields } from "./statement-fields.tsx";

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  return save({
    key,
    before,
    data,
    schema: reopenInput,
    read: statementIn,
    labels: STATEMENT_LABELS,
    send: (client, input) => client.recommendation.reopen.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "reopen", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields({ detail, today }: FormContext) {
  return (
    <StatementFields
      today={today}
      notBefore={detail.status.closure.since?.on ?? null}
      dateLabel="Open again since"
      reasonHint="Why it has to be followed again."
      isReasonRequired
      evidenceNeed="Not needed. What shows that the end was premature is welcome."
    />
  );
}

export const reopenForm: RecordFormDefinition = {
  act: "reopen",
  title: "Reopen",
  intro: "The record is followed again; what was stated before stays in its history.",
  button: "Reopen the recommendation",
  Fields,
  send,
};
