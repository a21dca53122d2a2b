import type { PriorityBasis } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import type { PlaceToRate } from "./load-rate.ts";
import { placeHref } from "./place-words.ts";
import { rate, withdraw } from "./rate-action.ts";
import { RATE_LABELS, WITHDRAWAL_REASON } from "./rate-labels.ts";
import { SourceFields } from "./source-fields.tsx";
import { ValueFields } from "./value-fields.tsx";

interface RateFormProps {
  readonly chosen: PlaceToRate;
  readonly passages: PriorityBasis["passages"];
  readonly today: CalendarDate;
}

/** Rates one place, or withdraws what stands there. */
export function RateForm({ chosen: { place, criterion, history }, passages, today }: RateFormProps) {
  const [last] = history;
  const given = last?.rating ?? null;
  const seen = last?.sequence ?? 0;
  return (
    <>
      <div className="rate-form">
        <ActionForm action={rate.bind(null, place)} version={seen}>
          <ValueFields criterion={criterion} given={given?.value ?? null} />
          <SourceFields passages={passages} given={given} />
          <TextField type="date" name="ratedOn" label={RATE_LABELS.ratedOn} given={today} max={today} />
          <div className="form__acts">
            <SubmitButton>Save rating</SubmitButton>
            <Link href={placeHref(place)}>Cancel</Link>
          </div>
        </ActionForm>
      </div>
      {given !== null && (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">Withdraw it instead</h2>
          <p>The place then counts as not rated. What was said stays in the history.</p>
          <ActionForm action={withdraw.bind(null, place)} version={seen}>
            <TextArea
              name={WITHDRAWAL_REASON}
              label="Reason for withdrawing"
              hint="In a sentence."
              maxLength={2000}
            />
            <div className="form__acts">
              <SubmitButton isSecondary>Withdraw rating</SubmitButton>
            </div>
          </ActionForm>
        </section>
      )}
    </>
  );
}
