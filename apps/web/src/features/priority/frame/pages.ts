import type { PriorityModel } from "@entente/domain";

/** One page of the section, named by what it is about. */
export interface PriorityPage {
  readonly href: string;
  readonly label: string;
}

/** The pages of the section, in their order. */
export const PRIORITY_PAGES = [
  { href: "/priorities", label: "Technologies" },
  { href: "/priorities/chain", label: "Along the chain" },
  { href: "/priorities/firm", label: "How firm" },
  { href: "/priorities/weights", label: "Weights" },
  { href: "/priorities/next", label: "Next to push" },
  { href: "/priorities/runs", label: "Frozen runs" },
] as const satisfies readonly PriorityPage[];

export type PriorityPath = (typeof PRIORITY_PAGES)[number]["href"];

/** The ratings of a technology, at one of them when it is named. */
export function ratingsHref(technology: string, place?: RatingAnchor): string {
  const path = `/priorities/ratings/${encodeURIComponent(technology)}`;
  return place === undefined ? path : `${path}#${ratingAnchor(place)}`;
}

/** The rating that counts in one cell: the band's own where the criterion is rated along the chain. */
export function cellRatingHref(
  model: Pick<PriorityModel, "criteria">,
  { technology, criterion, band }: RatingAnchor & { readonly technology: string },
): string {
  const isPerBand = model.criteria.some(({ id, isPerBand: along }) => id === criterion && along);
  return ratingsHref(technology, { criterion, band: isPerBand ? band : null });
}

export interface RatingAnchor {
  readonly criterion: string;
  /** Absent for a rating that holds for the whole chain. */
  readonly band: string | null;
}

/** Id of a rating's row on the page of its technology. */
export function ratingAnchor({ criterion, band }: RatingAnchor): string {
  return `${criterion}-${band ?? "whole-chain"}`;
}
