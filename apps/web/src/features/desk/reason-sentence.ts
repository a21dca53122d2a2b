import type { Desk } from "@entente/contract";
import type { AgencyId, CalendarDate } from "@entente/domain";
import { addDays } from "@entente/domain";
import { distanceFrom, formatDate } from "../../lib/dates.ts";
import { uncapitalized } from "../../lib/sentence.ts";
import { DESK_REASON_WORDS } from "../../lib/words.ts";

export type DeskItem = Desk["items"][number];
export type DeskEntry = DeskItem["entries"][number];

/** Why the recommendation is on the desk, said to the person: "NIST owes its share since 4 May 2026, 6 months ago". */
export function reasonSentence(entry: DeskEntry, owner: AgencyId, lead: AgencyId): string {
  const { reason, milestone } = entry;
  const when = whenOf(entry);
  switch (reason) {
    case "due":
      return milestone === null
        ? `${owner}'s share falls due on ${when}`
        : `The milestone “${milestone}” falls due on ${when}`;
    case "overdue":
      return milestone === null
        ? `${owner} owes its share since ${when}`
        : `The milestone “${milestone}” is overdue since ${when}`;
    case "stale":
      return `${owner} owes an update: nothing was reported since ${when}`;
    case "to-verify":
      return `${lead} claimed a result on ${when}; it waits for a verifier`;
    case "to-settle":
      return entry.on === null
        ? "What was found is disputed; settle it with a reason"
        : `What was found is disputed; ${lead} claimed a result on ${when}`;
    case "to-close":
      return "Verified as addressed, and no share is open: it can be closed";
    case "to-resolve":
      return `${owner} owes an agreed action: it was due on ${when}`;
    case "position-owed":
      return `${owner} owes its position: it was due on ${when}`;
    case "contact-vacant":
      return `${owner} has no main contact for it`;
  }
}

function whenOf({ on, days }: DeskEntry): string {
  if (on === null || days === null) return "a day that is not known";
  const today: CalendarDate = addDays(on, days);
  return `${formatDate(on)}, ${distanceFrom(today, on)}`;
}

/** A further reason in few words: "position owed since 30 April 2022". */
export function reasonInBrief({ reason, on, days, milestone }: DeskEntry): string {
  const word =
    milestone === null
      ? uncapitalized(DESK_REASON_WORDS[reason])
      : `“${milestone}” ${uncapitalized(DESK_REASON_WORDS[reason])}`;
  if (on === null || days === null) return word;
  return days > 0 ? `${word} since ${formatDate(on)}` : `${word}, on ${formatDate(on)}`;
}
