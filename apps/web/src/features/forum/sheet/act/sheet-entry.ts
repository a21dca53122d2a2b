import { textIn } from "../../../../ui/forms/trimmed-text.ts";
import { rowsIn } from "../../change/meeting-entry.ts";

/** The items that were typed; one that stands already says which it is. */
export function itemsIn(data: FormData) {
  return rowsIn(data, "items", ["title"], (path) => ({
    id: textIn(data, `${path}.id`) || null,
    title: textIn(data, `${path}.title`),
    sought: textIn(data, `${path}.sought`) || null,
  }));
}

/** What a sheet says, as typed. */
export function sheetFieldsIn(data: FormData) {
  const maximum = textIn(data, "conversationsMaximum");
  return {
    title: textIn(data, "title"),
    votesOn: textIn(data, "votesOn") || null,
    group: data.getAll("group"),
    conversationsMaximum: maximum === "" ? null : Number(maximum),
    source: { title: textIn(data, "source.title") },
    reason: textIn(data, "reason"),
  };
}
