import type { POOLING_CODES, Refusal } from "@entente/contract";
import { formatPlain } from "./figure-words.ts";
import type { WordsByCode } from "./refusal-words.ts";

type FieldMissing = Extract<Refusal, { readonly code: "holding-field-missing" }>;

const FIELD: Readonly<Record<FieldMissing["field"], string>> = {
  title: "name of the data",
  body: "body that holds them",
  domain: "domain",
  modality: "kind of data",
  unit: "unit of the amount",
  source: "title of the source",
};

/** Words for what data holdings are refused with. */
export const POOLING_REFUSAL_WORDS: Pick<WordsByCode, keyof typeof POOLING_CODES> = {
  "holding-field-missing": ({ field }) => ({
    rule: "A holding says what the data are, who holds them, and where that is written.",
    present: `The ${FIELD[field]} is empty.`,
    remedy: `Fill in the ${FIELD[field]}.`,
  }),
  "holding-size-invalid": ({ amount }) => ({
    rule: "An amount of data is a number above 0.",
    present: `You gave ${formatPlain(amount)}.`,
    remedy: "Give the amount, or leave amount and unit empty when it is not known.",
  }),
  "population-repeated": ({ population }) => ({
    rule: "Each population is named once.",
    present: `“${population}” is named twice.`,
    remedy: "Remove one of the two.",
  }),
};
