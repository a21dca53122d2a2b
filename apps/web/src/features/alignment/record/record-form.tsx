import type { AlignmentBasis } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import type { AlignmentNames } from "../frame/names.ts";
import { stanceHref } from "../frame/stance-address.ts";
import { AnswerField } from "./answer-field.tsx";
import type { PlaceToRecord } from "./load-record.ts";
import { recordStance, withdrawStance } from "./record-action.ts";
import { RECORD_LABELS, WITHDRAWAL_REASON, WITHDRAWN_ENTRY } from "./record-labels.ts";
import { SourceFields } from "./source-fields.tsx";
import { entriesThatStand, type StanceEntry } from "./standing-entries.ts";

interface RecordFormProps {
  readonly chosen: PlaceToRecord;
  readonly passages: AlignmentBasis["passages"];
  readonly names: AlignmentNames;
  readonly today: CalendarDate;
}

/** Records what a source says a country answers, or withdraws an entry that stands. */
export function RecordForm({ chosen: { place, issue, history }, passages, names, today }: RecordFormProps) {
  const seen = history[0]?.sequence ?? 0;
  const standing = entriesThatStand(history);
  return (
    <>
      <div className="rate-form">
        <ActionForm action={recordStance.bind(null, place, issue.kind)} version={seen}>
          <AnswerField issue={issue} />
          <TextField
            type="date"
            name="since"
            label={RECORD_LABELS.since}
            hint="First day on which the country is known to answer so. What was said of earlier days stays."
            max={today}
          />
          <SourceFields passages={passages} today={today} />
          <div className="form__acts">
            <SubmitButton>Record stance</SubmitButton>
            <Link href={stanceHref(place)}>Cancel</Link>
          </div>
        </ActionForm>
      </div>
      {standing.length > 0 && (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">Withdraw an entry instead</h2>
          <p>It then no longer counts, on any day. What was said stays in the history.</p>
          <ActionForm action={withdrawStance.bind(null, place)} version={seen}>
            <RadioField
              name={WITHDRAWN_ENTRY}
              label="Which entry?"
              options={standing.map((entry) => ({
                value: String(entry.sequence),
                label: entryWords(entry, names),
                hint: `${entry.stance.source.title}, ${entry.stance.source.locator}`,
              }))}
              given={standing.length === 1 ? standing.map(({ sequence }) => String(sequence)) : []}
            />
            <TextArea
              name={WITHDRAWAL_REASON}
              label="Reason for withdrawing"
              hint="In a sentence."
              maxLength={2000}
            />
            <div className="form__acts">
              <SubmitButton isSecondary>Withdraw entry</SubmitButton>
            </div>
          </ActionForm>
        </section>
      )}
    </>
  );
}

function entryWords({ sequence, issue, stance }: StanceEntry, names: AlignmentNames): string {
  return `Entry ${sequence}: ${names.answer(issue, stance.value)} since ${formatDate(stance.since)}`;
}
