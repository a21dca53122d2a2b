import type { TaskingFact } from "@entente/domain";
import { formatDate } from "../../lib/dates.ts";

/** What was said of a tasking, in a sentence. */
export function factSentence(fact: TaskingFact): string {
  switch (fact.kind) {
    case "set":
      return `${fact.tasker} asked ${fact.offices.join(", ")} for an answer by ${formatDate(fact.suspense)}.`;
    case "acknowledged":
      return `${fact.office} acknowledged it.`;
    case "answered":
      return `${fact.office} answered.`;
    case "returned":
      return `The answer of ${fact.office} was returned: ${ended(fact.reason)}`;
    case "closed":
      return fact.reason === null
        ? `The answer of ${fact.office} was taken, and its part closed.`
        : `The part of ${fact.office} was closed: ${ended(fact.reason)}`;
    case "suspense-moved":
      return `The suspense was put off from ${formatDate(fact.from)} to ${formatDate(fact.to)}: ${ended(fact.reason)}`;
  }
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
