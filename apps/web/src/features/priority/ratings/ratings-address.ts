import type { Parameters } from "../../../lib/parameters.ts";
import { type RatingAnchor, ratingAnchor, ratingsHref } from "../frame/pages.ts";

/** What the address of a ratings page says beside the technology. */
export interface RatingsAddress {
  /** Anchor of the place whose history is unfolded; absent when none is. */
  readonly history: string | null;
  /** Anchor of the place that was just rated or withdrawn, and the number of that entry. */
  readonly saved: { readonly anchor: string; readonly sequence: number } | null;
}

const ANCHOR = /^[a-z][a-z0-9-]{0,120}$/u;
const SAVED = /^([a-z][a-z0-9-]{0,120}):([1-9]\d{0,8})$/u;

/** Reads the address; what is not an anchor says nothing. */
export function readRatingsAddress(parameters: Parameters): RatingsAddress {
  const [history = ""] = [parameters["history"] ?? []].flat();
  const [saved = ""] = [parameters["saved"] ?? []].flat();
  const match = SAVED.exec(saved);
  return {
    history: ANCHOR.test(history) ? history : null,
    saved: match === null ? null : { anchor: match[1] as string, sequence: Number(match[2]) },
  };
}

/** The page with the history of one place unfolded. */
export function historyHref(technology: string, place: RatingAnchor): string {
  const anchor = ratingAnchor(place);
  return `${ratingsHref(technology)}?history=${anchor}#${anchor}`;
}

/** The page after something was saved at a place, which it says. */
export function savedHref(technology: string, place: RatingAnchor, sequence: number): string {
  const anchor = ratingAnchor(place);
  return `${ratingsHref(technology)}?saved=${anchor}:${sequence}&history=${anchor}#${anchor}`;
}

/** The form that rates a place. */
export function rateHref({
  technology,
  criterion,
  band,
}: RatingAnchor & { readonly technology: string }): string {
  const parameters = new URLSearchParams({ technology, criterion });
  if (band !== null) parameters.set("band", band);
  return `/priorities/rate?${parameters}`;
}
