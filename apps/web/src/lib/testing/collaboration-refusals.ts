import type { COLLABORATION_CODES, Refusal } from "@entente/contract";
import type { CollaborationId, CountryCode } from "@entente/domain";

type Samples = {
  readonly [Code in keyof typeof COLLABORATION_CODES]: Extract<Refusal, { readonly code: Code }>;
};

/** One refusal for each code of collaborations. */
export const COLLABORATION_REFUSALS: Samples = {
  "collaboration-alone": { code: "collaboration-alone", members: ["JPN" as CountryCode] },
  "collaboration-ahead": { code: "collaboration-ahead", year: 2030, thisYear: 2026 },
  "collaboration-taken": { code: "collaboration-taken", collaboration: "us-japan-6g" as CollaborationId },
  "collaboration-name-unusable": { code: "collaboration-name-unusable", title: "半導体" },
};
