import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { MeetingBriefShown } from "../frame/outputs.ts";

/** What the secretary must still look after before a meeting, one line each; nothing when all is in order. */
export function briefNotes(
  brief: MeetingBriefShown,
  country: (code: MeetingBriefShown["guests"][number]) => string,
): readonly string[] {
  const { unrepresented, guests, sittingNotKnown, ownerAbsent, decisionsWithoutPaper, papersNotSent } = brief;
  const items = (numbered: readonly { readonly item: number }[]) =>
    listOf(numbered.map(({ item }) => `item ${item}`));
  return [
    ...(unrepresented.length === 0 ? [] : [`Nobody takes part for ${listOf(unrepresented.map(country))}.`]),
    ...(guests.length === 0 ? [] : [`${listOf(guests.map(country))} would take part without sitting there.`]),
    ...(sittingNotKnown.length === 0
      ? []
      : [`Whether ${listOf(sittingNotKnown.map(country), "or")} sits there is not known.`]),
    ...(ownerAbsent.length === 0 ? [] : [`Nobody takes part for the owner of ${items(ownerAbsent)}.`]),
    ...(decisionsWithoutPaper.length === 0
      ? []
      : [`No paper was sent for what is to be decided: ${items(decisionsWithoutPaper)}.`]),
    ...(papersNotSent.length === 0
      ? []
      : [
          `${formatNumber(papersNotSent.length, "paper")} not sent yet${brief.isReadAheadLate ? ", after the day on which they were due" : ""}: ${listOf(papersNotSent.map(({ paper }) => `“${paper}”`))}.`,
        ]),
    ...(brief.plannedMinutes > 0
      ? [
          `The agenda takes ${brief.plannedMinutes} of ${brief.availableMinutes} minutes${brief.untimedItems === 0 ? "" : `, without ${formatNumber(brief.untimedItems, "item")} whose time is open`}.`,
        ]
      : []),
  ];
}
