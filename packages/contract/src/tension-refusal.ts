import type { RivalryRefusal, TensionRefusal, TensionRepeated } from "@entente/domain";

/** What tensions and rivalries are refused with. */
export type TensionRefused = TensionRefusal | TensionRepeated | RivalryRefusal;

export const TENSION_CODES = {
  "tension-statement-missing": true,
  "tension-source-missing": true,
  "tension-policy-unnamed": true,
  "tension-without-recommendation": true,
  "tension-with-itself": true,
  "tension-repeated": true,
  "rivalry-level-invalid": true,
  "rivalry-with-itself": true,
  "rivalry-reason-missing": true,
  "rivalry-source-missing": true,
} as const satisfies Record<TensionRefused["code"], true>;
