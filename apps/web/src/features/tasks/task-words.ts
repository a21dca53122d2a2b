import type { TaskingLine } from "@entente/contract";
import type { CalendarDate, EscalationStep, OfficeId, TaskStanding, TaskStep } from "@entente/domain";
import { distanceFrom, formatDate } from "../../lib/dates.ts";

export const STANDING_WORDS: Readonly<Record<TaskStanding, string>> = {
  "not-acknowledged": "Not acknowledged",
  acknowledged: "Acknowledged",
  answered: "Answered",
  closed: "Closed",
};

export const STEP_LABELS: Readonly<Record<TaskStep, string>> = {
  acknowledge: "Acknowledge",
  answer: "Answer",
  return: "Return the answer",
  close: "Close",
};

export const CONTACT_WORDS: Readonly<Record<EscalationStep, string>> = {
  "main-contact": "Main contact",
  "alternate-contact": "Alternate contact",
  coordinator: "Coordinator",
};

/** The page of one tasking. */
export function taskHref(id: string): string {
  return `/tasks/${id}`;
}

/** The form for a step of an office. */
export function stepHref(id: string, step: Exclude<TaskStep, "acknowledge">, office: OfficeId): string {
  return `/tasks/${id}/${step}?office=${encodeURIComponent(office)}`;
}

/** When an answer is owed, such as "by 14 May 2026, in 10 days" or "since 14 May 2026, 3 days ago". */
export function owedWords(today: CalendarDate, suspense: CalendarDate): string {
  const word = suspense < today ? "since" : "by";
  return `${word} ${formatDate(suspense)}, ${distanceFrom(today, suspense)}`;
}

/** The first line of a request, cut at a word, as the name of a tasking. */
export function requestTitle(request: string): string {
  const [line = ""] = request.split("\n");
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : TITLE_LENGTH)} …`;
}

const TITLE_LENGTH = 90;

/** Offices of a line that belong to the agency. */
export function ownOffices(line: TaskingLine, agency: string): TaskingLine["offices"] {
  return line.offices.filter(({ office }) => office === agency || office.startsWith(`${agency}/`));
}
