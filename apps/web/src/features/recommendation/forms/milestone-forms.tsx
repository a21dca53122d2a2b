import { completeMilestoneInput, moveMilestoneInput, REASON_LENGTH } from "@entente/contract";
import { leadOf, type Milestone, type RecommendationRecord } from "@entente/domain";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import type { Present } from "../words/conflict.ts";
import { presentFacts } from "../words/present-facts.ts";
import { DateField } from "./date-field.tsx";
import type { FormContext } from "./form-context.ts";
import { textIn } from "./form-entry.ts";
import { RecordForm } from "./record-form.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";

const LABELS = { due: "New due date", reason: "Reason", doneOn: "Day it was done" };

async function sendMove(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  const id = textIn(data, "milestone");
  return save({
    key,
    before,
    data,
    schema: moveMilestoneInput,
    read: (typed) => ({ milestone: id, due: textIn(typed, "due"), reason: textIn(typed, "reason") }),
    labels: LABELS,
    send: (client, input) => client.milestone.move.mutate(input),
    present: presentOf(id),
  });
}

async function sendCompletion(
  key: string,
  before: RecordFormState,
  data: FormData,
): Promise<RecordFormState> {
  "use server";
  const id = textIn(data, "milestone");
  return save({
    key,
    before,
    data,
    schema: completeMilestoneInput,
    read: (typed) => ({ milestone: id, doneOn: textIn(typed, "doneOn") }),
    labels: LABELS,
    send: (client, input) => client.milestone.complete.mutate(input),
    present: presentOf(id),
  });
}

interface MilestoneFormProps {
  readonly context: FormContext;
  readonly milestone: Milestone;
}

/** The day on which the milestone was reached. */
export function CompleteMilestoneForm({ context: { detail, today }, milestone }: MilestoneFormProps) {
  const { key } = detail.record.recommendation;
  return (
    <section aria-labelledby="complete">
      <h2 id="complete">It is done</h2>
      <p>A milestone that is done does not change any more.</p>
      <RecordForm
        action={sendCompletion.bind(null, key)}
        version={detail.version}
        recordHref={`/recommendations/${key}`}
        button="Save as done"
      >
        <input type="hidden" name="milestone" value={milestone.id} />
        <DateField name="doneOn" label={LABELS.doneOn} given={today} max={today} />
      </RecordForm>
    </section>
  );
}

/** Another due date, with the reason that stays beside it. */
export function MoveMilestoneForm({ context: { detail, today }, milestone }: MilestoneFormProps) {
  const { key } = detail.record.recommendation;
  return (
    <section aria-labelledby="move">
      <h2 id="move">It moves</h2>
      <p>The original date stays; the move is kept beside it with its reason.</p>
      <RecordForm
        action={sendMove.bind(null, key)}
        version={detail.version}
        recordHref={`/recommendations/${key}`}
        button="Save new date"
      >
        <input type="hidden" name="milestone" value={milestone.id} />
        <DateField name="due" label={LABELS.due} hint="Today or later." min={today} />
        <TextArea name="reason" label={LABELS.reason} hint="Why the date moves." maxLength={REASON_LENGTH} />
      </RecordForm>
    </section>
  );
}

function presentOf(id: string): Present {
  return (detail) => {
    const milestone = milestoneOf(detail.record, id);
    const agency = leadOf(detail.record.assignments).agency;
    return presentFacts(detail, {
      act: "change-milestone",
      agency,
      ...(milestone === undefined ? {} : { milestone }),
    });
  };
}

function milestoneOf({ milestones }: RecommendationRecord, id: string): Milestone | undefined {
  return milestones.find((milestone) => milestone.id === id);
}
