import type { OfficeId } from "../id.ts";
import { type CalendarDate, dateOf, later } from "../time.ts";
import type { OfficeContact } from "./escalation.ts";
import type { Owed } from "./notice.ts";
import { owesAnswer, type TaskedOffice, type Tasking } from "./tasking.ts";

/** What every office of a tasking owes or owed; an answer that was returned is owed anew from the day of its return. */
export function owedOf(
  tasking: Tasking,
  contactsOf: (office: OfficeId) => readonly OfficeContact[],
): readonly Owed[] {
  return tasking.offices.map((tasked) => ({
    key: `tasking:${tasking.id}:${tasked.office}`,
    kind: "tasking",
    about: tasking.set.about,
    office: tasked.office,
    raisedOn: raisedOn(tasking, tasked),
    suspense: tasking.suspense,
    isAnswered: !owesAnswer(tasked.standing),
    contacts: contactsOf(tasked.office),
  }));
}

function raisedOn({ set }: Tasking, { returned }: TaskedOffice): CalendarDate {
  const setOn = dateOf(set.at);
  return returned === null ? setOn : later(setOn, dateOf(returned.at));
}
