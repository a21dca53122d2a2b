import type { RecordedChange } from "@entente/contract";
import type { Basis, Evidence, Milestone, StatusFact } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { capitalized, listOf } from "../../../lib/sentence.ts";
import { statusValueWord } from "../../../lib/status-words.ts";
import { evidenceName } from "./evidence-name.ts";

/** One accepted change as a reader needs it. */
export interface HistoryEntry {
  readonly sentence: string;
  /** Whose fact it is; absent for changes that carry none, such as a new contact. */
  readonly basis: Basis | null;
  readonly reason: string | null;
  readonly evidence: readonly Evidence[];
}

/** What the change did, in one sentence that names the agency. */
export function historyEntry({ change, by }: Pick<RecordedChange, "change" | "by">): HistoryEntry {
  const plain = (predicate: string, reason: string | null = null): HistoryEntry => ({
    sentence: `${by.agency} ${predicate}.`,
    basis: "reported",
    reason,
    evidence: [],
  });
  switch (change.kind) {
    case "facts-stated":
      return statedEntry(change.facts);
    case "evidence-filed": {
      const { evidence, note, agency } = change.filed;
      const sentence = `${agency} filed evidence: ${evidence.title}.`;
      return { sentence, basis: "reported", reason: note, evidence: [evidence] };
    }
    case "due-date-changed": {
      const { originalDue, currentDue, slips } = change.schedule;
      const slip = slips.at(-1);
      if (slip !== undefined)
        return plain(
          `moved the due date from ${formatDate(slip.from)} to ${formatDate(slip.to)}`,
          slip.reason,
        );
      const due = currentDue ?? originalDue;
      return plain(due === null ? "took the due date away" : `set the due date ${formatDate(due)}`);
    }
    case "milestone-added":
      return plain(
        `added the milestone “${change.milestone.title}”${dueOf(change.milestone)}`,
        change.milestone.note,
      );
    case "milestone-changed":
      return milestoneEntry(change.milestone, plain);
    case "contact-changed":
      return plain(
        `changed the contacts for ${by.agency === change.agency ? "its" : `${change.agency}'s`} share`,
      );
    case "dependency-added":
      return plain(`recorded that ${change.prerequisite} has to be done first`, textOf(change.reason));
    case "dependency-removed":
      return plain(`removed the dependency on ${change.prerequisite}`, textOf(change.reason));
  }
}

/** What a fact states, as a sentence without its last stop. */
export function factSentence(fact: StatusFact): string {
  const value = statusValueWord(fact.to).toLowerCase();
  const evidence = evidencePhrase(fact.evidence);
  switch (fact.kind) {
    case "position":
      return `${fact.agency} gave its position: ${value}`;
    case "resolution":
      return fact.to === "resolved"
        ? `${fact.by.agency} agreed an action: ${withoutStop(fact.agreedAction ?? "")} (${fact.official ?? "official not known"})`
        : `${fact.by.agency} withdrew the agreed action`;
    case "implementation":
      return `${implementationClause(fact, value)}${evidence}`;
    case "verification":
      return `${verificationClause(fact, value)}${fact.to === "evidence-submitted" ? "" : evidence}`;
    case "closure":
      return closureClause(fact);
  }
}

function statedEntry(facts: readonly StatusFact[]): HistoryEntry {
  const [first] = facts;
  if (first === undefined) throw new Error("a statement holds at least one fact");
  return {
    sentence: `${facts.map(factSentence).map(capitalized).join(". ")}.`,
    basis: first.basis,
    reason: first.reason,
    evidence: first.evidence,
  };
}

function implementationClause(fact: Extract<StatusFact, { kind: "implementation" }>, value: string): string {
  if (fact.basis === "public-record") return `the public record shows ${fact.agency}'s share as ${value}`;
  if (fact.basis === "proposal") return `the register's editors entered ${fact.agency}'s share as ${value}`;
  if (fact.from === fact.to) return `${fact.agency} noted progress on its share, still ${value}`;
  return `${fact.agency} reported its share as ${value}`;
}

function verificationClause(fact: Extract<StatusFact, { kind: "verification" }>, value: string): string {
  if (fact.to === "evidence-submitted") return "its evidence now waits for a verifier";
  if (fact.to === "not-assessed") return "its evidence no longer waits for a verifier";
  if (fact.to === "disputed") return `${fact.by.agency} disputed what stood`;
  return `${fact.by.agency} verified: ${value}`;
}

function closureClause(fact: Extract<StatusFact, { kind: "closure" }>): string {
  const { agency } = fact.by;
  switch (fact.to) {
    case "open":
      return `${agency} reopened the recommendation`;
    case "closed-implemented":
      return `${agency} closed the recommendation as implemented`;
    case "closed-not-implemented":
      return `${agency} closed the recommendation without implementation, approved by ${fact.approvedBy ?? "an official not known"}`;
    case "closed-superseded":
      return `${agency} closed the recommendation; ${fact.successor ?? "another one"} takes over`;
  }
}

function milestoneEntry(
  milestone: Milestone,
  plain: (predicate: string, reason?: string | null) => HistoryEntry,
) {
  const { title, doneOn, schedule } = milestone;
  if (doneOn !== null) return plain(`marked the milestone “${title}” as done on ${formatDate(doneOn)}`);
  const slip = schedule.slips.at(-1);
  if (slip === undefined) return plain(`changed the milestone “${title}”${dueOf(milestone)}`);
  return plain(
    `moved the milestone “${title}” from ${formatDate(slip.from)} to ${formatDate(slip.to)}`,
    slip.reason,
  );
}

function dueOf({ schedule }: Milestone): string {
  return schedule.currentDue === null ? "" : `, due ${formatDate(schedule.currentDue)}`;
}

function evidencePhrase(evidence: readonly Evidence[]): string {
  return evidence.length === 0 ? "" : `, on the evidence of ${listOf(evidence.map(evidenceName))}`;
}

function withoutStop(text: string): string {
  return text.replace(/[.\s]+$/u, "");
}

function textOf(reason: string): string | null {
  return reason === "" ? null : reason;
}
