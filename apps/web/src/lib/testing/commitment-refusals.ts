import type { COMMITMENT_CODES, Refusal } from "@entente/contract";
import type {
  AgencyId,
  CalendarDate,
  CommitmentKey,
  CountryCode,
  ForumId,
  RecommendationKey,
} from "@entente/domain";

type Samples = {
  readonly [Code in keyof typeof COMMITMENT_CODES]: Extract<Refusal, { readonly code: Code }>;
};

const COMMITMENT = "TTC3-1" as CommitmentKey;
const RECOMMENDATION = "STD-1" as RecommendationKey;
const NIST = "NIST" as AgencyId;
const USA = { country: "USA" as CountryCode, agency: null };
const JPN = "JPN" as CountryCode;
const DAY = "2026-05-04" as CalendarDate;
const LATER = "2026-11-23" as CalendarDate;
const YEAR = { on: DAY, precision: "year" } as const;

/** One refusal for each code of commitments. */
export const COMMITMENT_REFUSALS: Samples = {
  "commitment-text-missing": { code: "commitment-text-missing", commitment: COMMITMENT },
  "commitment-source-unusable": {
    code: "commitment-source-unusable",
    commitment: COMMITMENT,
    field: "locator",
  },
  "obligations-missing": { code: "obligations-missing", commitment: COMMITMENT },
  "obligation-repeated": { code: "obligation-repeated", owedBy: { ...USA, agency: NIST } },
  "due-before-commitment": { code: "due-before-commitment", owedBy: USA, due: YEAR, madeOn: LATER },
  "country-outside-forum": {
    code: "country-outside-forum",
    country: JPN,
    forum: "ttc" as ForumId,
    on: DAY,
    members: [USA.country],
  },
  "commitment-ahead": { code: "commitment-ahead", commitment: COMMITMENT, madeOn: LATER, today: DAY },
  "commitment-key-taken": { code: "commitment-key-taken", commitment: COMMITMENT, free: null },
  "speaker-owes": { code: "speaker-owes", country: JPN },
  "obligation-unknown": { code: "obligation-unknown", owedBy: { ...USA, agency: NIST }, known: [USA] },
  "account-not-independent": { code: "account-not-independent", agency: NIST, owing: [NIST] },
  "account-reason-missing": { code: "account-reason-missing", from: "kept", to: "under-way" },
  "account-evidence-missing": { code: "account-evidence-missing", to: "kept" },
  "account-out-of-order": { code: "account-out-of-order", on: DAY, notBefore: DAY, notAfter: LATER },
  "obligation-due-unchanged": { code: "obligation-due-unchanged", due: YEAR },
  "due-reason-missing": { code: "due-reason-missing", from: null, to: YEAR },
  "link-unchanged": { code: "link-unchanged", recommendation: RECOMMENDATION, isLinked: true },
  "link-reason-missing": { code: "link-reason-missing", recommendation: RECOMMENDATION },
};
