import type { POOLING_CODES, Refusal } from "@entente/contract";
import type { HoldingId } from "@entente/domain";

type Samples = {
  readonly [Code in keyof typeof POOLING_CODES]: Extract<Refusal, { readonly code: Code }>;
};

const HOLDING = "01890000-0000-7000-8000-000000000001" as HoldingId;

/** One refusal for each code of data holdings. */
export const POOLING_REFUSALS: Samples = {
  "holding-field-missing": { code: "holding-field-missing", holding: HOLDING, field: "body" },
  "holding-size-invalid": { code: "holding-size-invalid", holding: HOLDING, amount: 0 },
  "population-repeated": { code: "population-repeated", holding: HOLDING, population: "travelers" },
};
