import { type AlignmentView, viewHref } from "./alignment-view.ts";

export const PAIR_PATH = "/alignment/between";

/** One pair explained, as the view says. */
export function pairHref(
  view: AlignmentView,
  { first, second }: { readonly first: string; readonly second: string },
  part: string | null = null,
): string {
  return viewHref(PAIR_PATH, view, { first, second }, part);
}
