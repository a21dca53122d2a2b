import type { ObligationState } from "@entente/domain";
import type { Rates, Share } from "../frame/outputs.ts";

interface SampleChanges {
  readonly withoutAccount?: number;
  readonly disputed?: number;
  readonly verifiedKept?: number;
}

/** Rates with these states by claim, two obligations a commitment. */
export function sampleRates(
  counts: Readonly<Partial<Record<ObligationState, number>>>,
  { withoutAccount, disputed = 0, verifiedKept = 0 }: SampleChanges = {},
): Rates {
  const states = { late: 0, dropped: 0, unclear: 0, open: 0, kept: 0, ...counts };
  const obligations = Object.values(states).reduce((sum, count) => sum + count, 0);
  const none = shareFor(0, 0);
  return {
    commitments: obligations / 2,
    obligations,
    withoutDue: 0,
    withoutAccount: withoutAccount ?? obligations,
    claimed: { counts: states, kept: shareFor(states.kept, obligations), keptOfDue: none, keptInTime: none },
    verified: {
      counts: { late: 0, dropped: 0, unclear: 0, open: 0, kept: verifiedKept },
      kept: shareFor(verifiedKept, obligations),
      keptOfDue: none,
      keptInTime: none,
      notVerified: obligations - verifiedKept,
    },
    disputed,
  };
}

function shareFor(part: number, whole: number): Share {
  if (whole === 0) return { part: 0, whole: 0, value: null, reason: "nothing-counted" };
  return { part, whole, value: part / whole, low: 0, high: 1 };
}
