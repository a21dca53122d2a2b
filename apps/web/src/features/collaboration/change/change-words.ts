import { bandsOfStages, type CollaborationField, changedFields } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { listOf } from "../../../lib/sentence.ts";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import type { CoalitionNames } from "../../coalition/frame/coalition-names.ts";
import type { Changed } from "../list/load-collaborations.ts";

export const FIELD_WORDS: Readonly<Record<CollaborationField, string>> = {
  title: "name",
  year: "year in which it begins",
  endedYear: "year in which it ended",
  members: "who takes part",
  forum: "forum",
  technologies: "technologies",
  stages: "place along the chain",
};

/** What a change did: the day of an end, or the fields that were corrected. */
export function changeWords({ change }: Pick<Changed, "change">): string {
  if (change.kind === "ended") return `Ended on ${formatDate(change.on)}`;
  return `Corrected: ${listOf(changedFields(change.before, change.after).map((field) => FIELD_WORDS[field]))}`;
}

/** Each field that was corrected, how it stood and how it stands from then on. */
export function correctedWords(
  { change: { before, after } }: Pick<Changed, "change">,
  names: CoalitionNames,
): readonly { readonly field: CollaborationField; readonly from: string; readonly to: string }[] {
  return changedFields(before, after).map((field) => ({
    field,
    from: valueWords(before, field, names),
    to: valueWords(after, field, names),
  }));
}

function valueWords(
  { title, year, endedYear, members, forum, technologies, stages }: Changed["change"]["before"],
  field: CollaborationField,
  names: CoalitionNames,
): string {
  switch (field) {
    case "title":
      return `“${title}”`;
    case "year":
      return String(year);
    case "endedYear":
      return endedYear === null ? "it runs" : String(endedYear);
    case "members":
      return orUnknown(members.map(names.country));
    case "forum":
      return forum === null ? "none" : names.forum(forum);
    case "technologies":
      return orUnknown(technologies.map(names.technology));
    case "stages":
      return orUnknown(bandsOfStages(stages).map((band) => READINESS_BAND_WORDS[band]));
  }
}

function orUnknown(words: readonly string[]): string {
  return words.length === 0 ? "not known" : listOf(words);
}
