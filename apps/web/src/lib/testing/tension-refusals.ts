import type { Refusal, TENSION_CODES } from "@entente/contract";
import type { CountryCode, RecommendationKey, TensionId } from "@entente/domain";

type Samples = {
  readonly [Code in keyof typeof TENSION_CODES]: Extract<Refusal, { readonly code: Code }>;
};

const TENSION = "0189abcd-0000-7000-8000-000000000001" as TensionId;
const OTHER = "0189abcd-0000-7000-8000-000000000002" as TensionId;
const USA = "USA" as CountryCode;
const BETWEEN = [USA, "JPN" as CountryCode] as const;

/** One refusal for each code of tensions and rivalries. */
export const TENSION_REFUSALS: Samples = {
  "tension-statement-missing": { code: "tension-statement-missing", tension: TENSION },
  "tension-source-missing": { code: "tension-source-missing", tension: TENSION, field: "locator" },
  "tension-policy-unnamed": { code: "tension-policy-unnamed", tension: TENSION },
  "tension-without-recommendation": { code: "tension-without-recommendation", tension: TENSION },
  "tension-with-itself": {
    code: "tension-with-itself",
    tension: TENSION,
    side: { kind: "recommendation", key: "CHIP-1" as RecommendationKey },
  },
  "tension-repeated": { code: "tension-repeated", tension: TENSION, other: OTHER },
  "rivalry-level-invalid": { code: "rivalry-level-invalid", between: BETWEEN, level: 5, maximum: 4 },
  "rivalry-with-itself": { code: "rivalry-with-itself", country: USA },
  "rivalry-reason-missing": { code: "rivalry-reason-missing", between: BETWEEN },
  "rivalry-source-missing": { code: "rivalry-source-missing", between: BETWEEN },
};
