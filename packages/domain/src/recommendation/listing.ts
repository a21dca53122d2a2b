/** Questions by which the register can be narrowed; several values of one widen, several questions narrow. */
export const FACETS = [
  "agency",
  "lead",
  "theme",
  "technology",
  "health",
  "finding",
  "position",
  "resolution",
  "implementation",
  "verification",
  "closure",
  "forum",
  "country",
  "share",
] as const;
/**
 * `agency`: has a share. `position`, `implementation`: the lead's. `share`: an agency and what it claims of its own
 * share, such as `NIST:in-progress`. `country`: named as a partner.
 */
export type Facet = (typeof FACETS)[number];

export const SORTS = ["due", "key", "updated", "health"] as const;
/** `health` goes from worst to best when ascending. */
export type Sort = (typeof SORTS)[number];

export const DIRECTIONS = ["ascending", "descending"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const GROUPS = ["theme", "lead", "health", "implementation"] as const;
/** Facets with one value for each record, under which the list can be grouped. */
export type Group = (typeof GROUPS)[number];
