import type { CalendarUnknown } from "@entente/api";
import { dateOf, type FeedRefusal } from "@entente/domain";

export interface CalendarAnswer {
  readonly status: 404 | 410;
  readonly sentence: string;
}

const ANOTHER = "Make another address under Account, Calendars.";

/** What stands at an address that gives no calendar, in plain text: a calendar program may show it to its person. */
export function answerFor(refusal: FeedRefusal | CalendarUnknown): CalendarAnswer {
  switch (refusal.code) {
    case "calendar-unknown":
      return {
        status: 404,
        sentence: `No calendar is at this address. It may have been cut short when it was copied: copy all of it. ${ANOTHER}`,
      };
    case "calendar-revoked":
      return ended(`It was revoked on ${dateOf(refusal.revokedAt)}. ${ANOTHER}`);
    case "calendar-owner-disabled":
      return ended("The person who made its address may not enter any more.");
    case "calendar-seat-ended":
      return ended(`The person who made its address has left the seat from which it was made. ${ANOTHER}`);
    case "calendar-role-changed":
      return ended("The person who made its address has a role now that makes none.");
  }
}

function ended(why: string): CalendarAnswer {
  return { status: 410, sentence: `This calendar has ended. ${why}` };
}
