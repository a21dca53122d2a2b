import type { ClearanceGetOutput } from "@entente/contract";
import { type CalendarDate, type ClearanceHold, dateOf, type OfficeId } from "@entente/domain";
import { formatDate, formatDateFrom } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";

export type RoundStanding = Pick<ClearanceGetOutput, "round" | "holds">;

/** What the round waits for, from whom and until when; how it ended once it has. */
export function roundSentence({ round, holds }: RoundStanding, today: CalendarDate): string {
  const { ending, convener } = round;
  if (ending === null) return `${holdWords(holds, today)}. ${answeredWords(round)}`;
  const day = formatDate(dateOf(ending.at));
  switch (ending.kind) {
    case "cleared":
      return `Cleared on ${day}. ${answeredWords(round)}`;
    case "lapsed":
      return `Lapsed on ${day}: the text was changed, so nobody has cleared what it says now. ${answeredWords(round)}`;
    case "recalled":
      return `Taken back by ${convener} on ${day}: ${endedWithStop(ending.reason)}`;
  }
}

function holdWords(holds: readonly ClearanceHold[], today: CalendarDate): string {
  const of = <K extends ClearanceHold["kind"]>(kind: K) =>
    holds.filter((hold): hold is Extract<ClearanceHold, { kind: K }> => hold.kind === kind);
  const [owing, silent, opposing, critical] = [
    of("not-answered"),
    of("no-answer"),
    of("non-concurrence"),
    of("critical-comment"),
  ];
  const [first] = owing;
  const parts = [
    first === undefined
      ? ""
      : `${verbFor(owing, first.suspense < today ? "owed" : "owes", first.suspense < today ? "owed" : "owe")} an answer by ${formatDateFrom(today, first.suspense)}`,
    silent.length === 0 ? "" : `${verbFor(silent, "has", "have")} given no answer by the suspense`,
    opposing.length === 0 ? "" : `${verbFor(opposing, "does", "do")} not concur`,
    critical.length === 0
      ? ""
      : `${formatNumber(critical.length, "critical comment")} of ${namesOf(critical)} ${critical.length === 1 ? "is" : "are"} open`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function verbFor(holds: readonly { readonly office: OfficeId }[], one: string, many: string): string {
  return `${namesOf(holds)} ${holds.length === 1 ? one : many}`;
}

function namesOf(holds: readonly { readonly office: OfficeId }[]): string {
  return listOf([...new Set(holds.map(({ office }) => office))]);
}

function answeredWords({ offices }: ClearanceGetOutput["round"]): string {
  const required = offices.filter(({ asking }) => asking === "required");
  const answered = required.filter(({ answer }) => answer !== null).length;
  return `${answered} of ${formatNumber(required.length, "office")} that had to answer ${answered === 1 ? "has" : "have"} answered.`;
}

function endedWithStop(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** What the suspense does to those who are silent. */
export function suspenseSentence({
  suspense,
  atSuspense,
}: Pick<ClearanceGetOutput["round"], "suspense" | "atSuspense">): string {
  const recorded = `After ${formatDate(suspense)}, offices that are silent are recorded as “no answer”`;
  return atSuspense === "proceed"
    ? `${recorded}, and the text goes on without them.`
    : `${recorded}, and the text waits for them all the same.`;
}
