import { disputeInput } from "@entente/contract";
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
    schema: disputeInput,
    read: statementIn,
    labels: STATEMENT_LABELS,
    send: (client, input) => client.recommendation.dispute.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "raise-dispute", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields({ detail, today }: FormContext) {
  return (
    <StatementFields
      today={today}
      notBefore={detail.status.verification.since?.on ?? null}
      dateLabel="Disputed since"
      reasonHint="What you dispute, and what is right instead."
      isReasonRequired
      evidenceNeed="Not needed, but a verifier settles on evidence."
    />
  );
}

export const disputeForm: RecordFormDefinition = {
  act: "raise-dispute",
  title: "Dispute what stands",
  intro: "The verification becomes disputed until a verifier settles it with a reason.",
  button: "Raise dispute",
  Fields,
  send,
};
