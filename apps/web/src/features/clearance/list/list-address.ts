import { CLEARANCE_VIEWS } from "@entente/contract";
import { CLEARANCES_PATH } from "../frame/clearance-address.ts";

export type ClearanceView = (typeof CLEARANCE_VIEWS)[number];

export const VIEW_WORDS: Readonly<Record<ClearanceView, string>> = {
  "to-answer": "To answer",
  called: "Called by us",
  all: "All",
};

/** The view that the address names; all of them when it names none. */
export function viewOf(text: string): ClearanceView {
  return CLEARANCE_VIEWS.find((view) => view === text) ?? "all";
}

export function listHref(view: ClearanceView, cursor: string | null = null): string {
  const parameters = new URLSearchParams({ view });
  if (cursor !== null) parameters.set("cursor", cursor);
  return `${CLEARANCES_PATH}?${parameters}`;
}
