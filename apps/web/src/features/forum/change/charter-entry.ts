import { textIn } from "../../../ui/forms/trimmed-text.ts";
import { rowsIn, type TypedRows } from "./meeting-entry.ts";

/** Chosen instead of values where it is stated that the table is about none in particular. */
export const NONE_IN_PARTICULAR = "none-in-particular";

/** Values chosen: absent when nothing is, empty when it is stated that there are none. */
export function statedIn(data: FormData, name: string): readonly string[] | null {
  const chosen = data.getAll(name).map(String);
  if (chosen.length === 0) return null;
  return chosen.filter((value) => value !== NONE_IN_PARTICULAR);
}

/** What the checkboxes of such a field begin with. */
export function givenStated(stated: readonly string[] | null): readonly string[] {
  if (stated === null) return [];
  return stated.length === 0 ? [NONE_IN_PARTICULAR] : stated;
}

/** A date as exactly as it is known; absent without a day. */
export function roughIn(data: FormData, name: string) {
  const on = textIn(data, `${name}.on`);
  return on === "" ? null : { on, precision: textIn(data, `${name}.precision`) || "day" };
}

/** The co-chairs that were typed. */
export function coChairsIn(data: FormData): TypedRows<object> {
  return rowsIn(data, "coChairs", ["country", "office"], (path) => ({
    country: textIn(data, `${path}.country`),
    office: textIn(data, `${path}.office`),
    since: roughIn(data, `${path}-since`),
    until: roughIn(data, `${path}-until`),
  }));
}
