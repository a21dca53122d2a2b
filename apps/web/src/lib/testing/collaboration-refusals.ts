import type { COLLABORATION_CODES, Refusal } from "@entente/contract";
import type { CalendarDate, CollaborationId, CountryCode } from "@entente/domain";

type Samples = {
  readonly [Code in keyof typeof COLLABORATION_CODES]: Extract<Refusal, { readonly code: Code }>;
};

/** One refusal for each code of collaborations. */
export const COLLABORATION_REFUSALS: Samples = {
  "collaboration-alone": { code: "collaboration-alone", members: ["JPN" as CountryCode] },
  "collaboration-ahead": { code: "collaboration-ahead", year: 2030, thisYear: 2026 },
  "collaboration-taken": { code: "collaboration-taken", collaboration: "us-japan-6g" as CollaborationId },
  "collaboration-ended": { code: "collaboration-ended", title: "6G", endedYear: 2024 },
  "collaboration-end-early": { code: "collaboration-end-early", year: 2021, endedYear: 2020 },
  "collaboration-end-ahead": {
    code: "collaboration-end-ahead",
    on: "2030-01-01" as CalendarDate,
    endedYear: 2030,
    today: "2026-05-04" as CalendarDate,
  },
  "collaboration-still-runs": { code: "collaboration-still-runs", endedYear: 2024 },
  "collaboration-unchanged": { code: "collaboration-unchanged" },
  "collaboration-emptied": { code: "collaboration-emptied", field: "stages" },
  "collaboration-name-unusable": { code: "collaboration-name-unusable", title: "半導体" },
};
