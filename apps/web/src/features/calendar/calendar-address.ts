export const CALENDARS_PATH = "/account/calendars";

/** Whose calendar an address is asked for. */
export type CalendarOf =
  | { readonly kind: "person" }
  | { readonly kind: "agency"; readonly agency: string }
  | { readonly kind: "forum"; readonly table: string };

/** The page on which an address for this calendar is made. */
export function calendarHref(of: CalendarOf): string {
  switch (of.kind) {
    case "person":
      return `${CALENDARS_PATH}?of=me#make`;
    case "agency":
      return `${CALENDARS_PATH}?agency=${encodeURIComponent(of.agency)}#make`;
    case "forum":
      return `${CALENDARS_PATH}?table=${encodeURIComponent(of.table)}#make`;
  }
}

/** The calendar that the address of the page names, empty for what it does not; one's own when it names none. */
export function calendarOfAddress(agency: string, table: string): CalendarOf {
  if (table !== "") return { kind: "forum", table };
  return agency === "" ? { kind: "person" } : { kind: "agency", agency };
}
