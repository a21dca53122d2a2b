import type { CalendarDate } from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { SourceFields } from "../../priority/rate/source-fields.tsx";
import { countryHref } from "../frame/country-href.ts";
import { type CapabilityPlace, recordCapability, withdrawCapability } from "./capability-action.ts";
import { CAPABILITY_LABELS } from "./capability-entry.ts";
import { standingEntries } from "./country-rows.ts";
import type { PlacePage } from "./load-capabilities.ts";

interface CapabilityFormsProps {
  readonly page: PlacePage;
  readonly today: CalendarDate;
}

/** Puts down what a source says, or withdraws an entry. What else is said stays. */
export function CapabilityForms({ page, today }: CapabilityFormsProps) {
  const { basis, country, row, entries } = page;
  const { requirement, reason } = row;
  const place: CapabilityPlace = {
    country: country.code,
    requirement: requirement.id,
    codings: requirement.codings,
  };
  const seen = entries[0]?.sequence ?? 0;
  const standing = standingEntries(entries);
  const isCountedElsewhere = reason !== null && reason !== "not-stated";
  return (
    <>
      {!isCountedElsewhere && (
        <section aria-labelledby="record">
          <h2 id="record">Put down what a source says</h2>
          <div className="rate-form">
            <ActionForm action={recordCapability.bind(null, place)} version={seen}>
              <RadioField
                name="level"
                label={CAPABILITY_LABELS.level}
                options={requirement.levelWords.map((words, level) => ({
                  value: String(level),
                  label: `${level}: ${words}`,
                }))}
              />
              {requirement.codings.length > 0 && (
                <>
                  <SelectField
                    name="figure.indicator"
                    label={CAPABILITY_LABELS["figure.indicator"]}
                    hint="Where the level follows from a figure, by the cut points above."
                    isRequired={false}
                    empty="No figure: the source says it in words"
                    options={requirement.codings.map(({ indicator, title, unit }) => ({
                      value: indicator,
                      label: `${title}, ${unit}`,
                    }))}
                  />
                  <TextField
                    name="figure.value"
                    label={CAPABILITY_LABELS["figure.value"]}
                    isRequired={false}
                    maxLength={20}
                    isShort
                  />
                  <TextField
                    name="figure.year"
                    label={CAPABILITY_LABELS["figure.year"]}
                    isRequired={false}
                    maxLength={4}
                    isShort
                  />
                </>
              )}
              <SourceFields passages={basis.passages} given={null} />
              <TextField
                type="date"
                name="asOf"
                label={CAPABILITY_LABELS.asOf}
                hint="The last day for which the source speaks."
                given={today}
                max={today}
              />
              <div className="form__acts">
                <SubmitButton>Save capability</SubmitButton>
                <Link href={countryHref(country.code)}>Cancel</Link>
              </div>
            </ActionForm>
          </div>
        </section>
      )}
      {standing.length > 0 && (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">Withdraw an entry</h2>
          <p>It then counts no more. What was said stays in the history.</p>
          <ActionForm action={withdrawCapability.bind(null, place)} version={seen}>
            <SelectField
              name="entry"
              label="Entry"
              given={String(standing[0]?.sequence)}
              options={standing.flatMap(({ sequence, capability }) =>
                capability === null
                  ? []
                  : [
                      {
                        value: String(sequence),
                        label: `${sequence}: level ${formatPlain(capability.level)}, ${capability.source.title}`,
                      },
                    ],
              )}
            />
            <TextArea
              name="withdrawalReason"
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
