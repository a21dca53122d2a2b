import type { CountryCode, IssueId, WhatIf } from "@entente/domain";

/** What changes do, with the value that stood before each; absent unless it was known. */
export function appliedEffect(effect: WhatIf<CountryCode, IssueId>) {
  return {
    ...effect,
    changes: effect.changes.map(({ from, ...change }) => ({
      ...change,
      from: { state: from.state, value: "value" in from ? from.value : null },
    })),
  };
}
