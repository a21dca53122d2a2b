import {
  RATED_VALUE_KINDS,
  type RatedCriterion,
  type RatedValue,
  type RatedValueKind,
} from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { RATE_LABELS } from "./rate-labels.ts";
import { VALUE_FIELDS, type ValueField } from "./rating-entry.ts";

const KIND_WORDS: Readonly<Record<RatedValueKind, { readonly label: string; readonly hint: string }>> = {
  exact: { label: "One value", hint: "The source leaves no doubt." },
  interval: { label: "A range", hint: "Anything from a lowest to a highest value, all alike." },
  triangular: { label: "A range with a most likely value", hint: "Lowest, most likely and highest." },
  normal: { label: "A mean with its standard deviation", hint: "A measured figure with its error." },
};

const FIELDS: readonly ValueField[] = ["value", "mean", "standardDeviation", "low", "mode", "high"];

interface ValueFieldsProps {
  readonly criterion: RatedCriterion;
  /** The value in force, which the form begins with. */
  readonly given: RatedValue | null;
}

/** How sure the rater is, then the numbers that this takes. */
export function ValueFields({ criterion, given }: ValueFieldsProps) {
  const { worst, best } = criterion.scale;
  const [lowest, highest] = [Math.min(worst, best), Math.max(worst, best)].map(formatPlain);
  const numbers = new Map<string, unknown>(given === null ? [] : Object.entries(given));
  return (
    <>
      <RadioField
        name="value.kind"
        label="How sure can the source make you?"
        options={RATED_VALUE_KINDS.map((kind) => ({ value: kind, ...KIND_WORDS[kind] }))}
        given={given === null ? [] : [given.kind]}
      />
      <div className="value-fields">
        {FIELDS.map((field) => (
          <div key={field} className={kindsWith(field)}>
            <TextField
              name={`value.${field}`}
              label={RATE_LABELS[`value.${field}`]}
              hint={field === "standardDeviation" ? "Above 0" : `${lowest} to ${highest}`}
              given={textOf(numbers.get(field))}
              maxLength={20}
              isShort
            />
          </div>
        ))}
      </div>
    </>
  );
}

function kindsWith(field: ValueField): string {
  return RATED_VALUE_KINDS.filter((kind) => (VALUE_FIELDS[kind] as readonly string[]).includes(field))
    .map((kind) => `value-fields__${kind}`)
    .join(" ");
}

function textOf(value: unknown): string {
  return typeof value === "number" ? String(value) : "";
}
