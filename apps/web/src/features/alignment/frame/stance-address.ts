/** One country on one issue. */
export interface StanceAt {
  readonly holder: string;
  readonly issue: string;
}

/** All stances of a country; at one issue when it is named, with its history unfolded. */
export function stancesHref(country: string, issue: string | null = null): string {
  const path = `/alignment/stances/${encodeURIComponent(country)}`;
  return issue === null ? path : `${path}?issue=${issue}#${issue}`;
}

/** Where a stance stands, with its source. */
export function stanceHref({ holder, issue }: StanceAt): string {
  return stancesHref(holder, issue);
}

/** The form that records a stance. */
export function recordHref({ holder, issue }: StanceAt): string {
  return `/alignment/record?${new URLSearchParams({ holder, issue })}`;
}
