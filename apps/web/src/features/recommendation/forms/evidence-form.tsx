import { fileEvidenceInput } from "@entente/contract";
import { leadOf } from "@entente/domain";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { presentFacts } from "../words/present-facts.ts";
import { EvidencePiece } from "./evidence-fields.tsx";
import { EVIDENCE_LABELS, EVIDENCE_PARTS, evidenceEntry } from "./evidence-input.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { textIn } from "./form-entry.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";

const LABELS = {
  ...Object.fromEntries(EVIDENCE_PARTS.map((part) => [`evidence.${part}`, EVIDENCE_LABELS[part]] as const)),
  note: "Note",
};

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  return save({
    key,
    before,
    data,
    schema: fileEvidenceInput,
    read: (typed) => ({ evidence: evidenceEntry(typed, "evidence"), note: textIn(typed, "note") }),
    labels: LABELS,
    send: (client, input) => client.recommendation.fileEvidence.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "add-evidence", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields({ today }: FormContext) {
  return (
    <>
      <EvidencePiece path="evidence" today={today} isRequired />
      <TextArea name="note" label={LABELS.note} hint="What it shows." isRequired={false} maxLength={2000} />
    </>
  );
}

export const evidenceForm: RecordFormDefinition = {
  act: "add-evidence",
  title: "File evidence",
  intro:
    "Evidence is filed for your agency and changes no status. To claim a result on it, report progress instead.",
  button: "File evidence",
  Fields,
  send,
};
