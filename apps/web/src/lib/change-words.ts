import type { RecordedChange } from "@entente/contract";
import type { StatusFact } from "@entente/domain";
import { formatDate, formatInstant } from "./dates.ts";
import { listOf } from "./sentence.ts";
import { statusValueWord } from "./status-words.ts";
import { EVIDENCE_KIND_WORDS } from "./words.ts";

/** What an accepted change did, without who and when: "reported NIST's share as in progress". */
export function changeWords({ change }: Pick<RecordedChange, "change">): string {
  switch (change.kind) {
    case "facts-stated":
      return listOf(change.facts.map(factWords));
    case "evidence-filed": {
      const { evidence } = change.filed;
      return `filed evidence: ${evidence.title} (${EVIDENCE_KIND_WORDS[evidence.kind].toLowerCase()})`;
    }
    case "due-date-changed": {
      const { currentDue } = change.schedule;
      return currentDue === null ? "took the due date away" : `set the due date to ${formatDate(currentDue)}`;
    }
    case "milestone-added":
      return `added the milestone “${change.milestone.title}”`;
    case "milestone-changed":
      return milestoneWords(change.milestone);
    case "contact-changed":
      return `changed ${change.agency}'s contacts`;
    case "dependency-added":
      return `made it wait for ${change.prerequisite}`;
    case "dependency-removed":
      return `no longer makes it wait for ${change.prerequisite}`;
  }
}

/** A change with who and when, for the person whose version it overtook. */
export function recordedChangeWords(recorded: RecordedChange): string {
  const { personName, by, at } = recorded;
  return `${personName} (${by.agency}) ${changeWords(recorded)}, on ${formatInstant(at)}`;
}

/** What a stated fact says, without who and when. */
export function factWords(fact: StatusFact): string {
  const value = statusValueWord(fact.to).toLowerCase();
  switch (fact.kind) {
    case "position":
      return `gave ${fact.agency}'s position: ${value}`;
    case "resolution":
      return fact.to === "resolved" ? "agreed an action" : "withdrew the agreed action";
    case "implementation":
      return fact.from === fact.to
        ? `noted progress on ${fact.agency}'s share, still ${value}`
        : `reported ${fact.agency}'s share as ${value}`;
    case "verification":
      return `set the verification to ${value}`;
    case "closure":
      return fact.to === "open" ? "reopened the recommendation" : `ended the recommendation: ${value}`;
  }
}

function milestoneWords(
  milestone: Extract<RecordedChange["change"], { kind: "milestone-changed" }>["milestone"],
): string {
  const { title, doneOn, schedule } = milestone;
  if (doneOn !== null) return `marked the milestone “${title}” as done on ${formatDate(doneOn)}`;
  const { currentDue } = schedule;
  return currentDue === null
    ? `changed the milestone “${title}”`
    : `moved the milestone “${title}” to ${formatDate(currentDue)}`;
}
