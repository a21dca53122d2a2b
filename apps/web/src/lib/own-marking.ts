import type { ShownMarking } from "@entente/contract";

/** What a part of a page is marked with where the page around it is marked otherwise. */
export function ownMarking(part: ShownMarking | null, page: ShownMarking | null): ShownMarking | null {
  return JSON.stringify(part) === JSON.stringify(page) ? null : part;
}
