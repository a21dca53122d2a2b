import type { HoldingRefusal } from "@entente/domain";

/** What a data holding is refused with. */
export const POOLING_CODES = {
  "holding-field-missing": true,
  "holding-size-invalid": true,
  "population-repeated": true,
} as const satisfies Record<HoldingRefusal["code"], true>;
