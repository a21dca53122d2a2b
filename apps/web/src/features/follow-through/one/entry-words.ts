import type { ObligationFact } from "@entente/domain";
import { ACCOUNT_WORDS, partyName } from "../../../lib/commitment-refusal-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { roughDateWords } from "../../../lib/rough-date-words.ts";
import type { CommitmentDetail } from "../frame/outputs.ts";

type Entry = CommitmentDetail["history"][number]["entry"];

/** What happened to the commitment, in one sentence. */
export function entryWords(entry: Entry): string {
  switch (entry.kind) {
    case "made":
      return `Written down, made on ${formatDate(entry.commitment.madeOn)}.`;
    case "stated":
      return factWords(entry.fact);
    case "linked":
      return `Linked to ${entry.recommendation}: ${entry.reason}`;
    case "unlinked":
      return `No longer linked to ${entry.recommendation}: ${entry.reason}`;
  }
}

function factWords(fact: ObligationFact): string {
  const owed = `what ${partyName(fact.owedBy)} owes`;
  const reason = fact.reason === null ? "" : ` ${fact.reason}`;
  if (fact.kind === "due") {
    const from = fact.from === null ? "set to" : `moved from ${roughDateWords(fact.from)} to`;
    return `Due date of ${owed} ${from} ${roughDateWords(fact.to)}.${reason}`;
  }
  const speaker = fact.speaker.kind === "verifier" ? "The verifier" : fact.speaker.country;
  return `${speaker} on ${owed}: ${ACCOUNT_WORDS[fact.to].toLowerCase()} since ${formatDate(fact.on)}.${reason}`;
}
