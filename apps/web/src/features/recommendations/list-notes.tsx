import { DEFAULT_HEALTH_SETTINGS } from "@entente/domain";
import { formatDate } from "../../lib/dates.ts";
import { today } from "../../lib/today.ts";
import { SourceNote } from "../../ui/source-note.tsx";

const { staleDays, unverifiedDays } = DEFAULT_HEALTH_SETTINGS;

/** By which rules the labels of the list are given. */
export function ListNotes() {
  return (
    <SourceNote
      of="the health labels"
      label="How health is judged"
      when={`Each day; these are as of ${formatDate(today())}.`}
      from="The dates and reports in this register. What each date or contact rests on is on the recommendation's own page."
      method={`Late: a due date or a dated step was missed. At risk: any other finding, such as a moved date, no report for ${staleDays} days, no agreed action six months after issue, an open recommendation that it waits for, a vacant contact seat, or a claim not verified after ${unverifiedDays} days. These limits are our setting.`}
    />
  );
}
