import type { OfficeId } from "../id.ts";
import { type CalendarDate, earlier, type Instant } from "../time.ts";
import { type ClearanceSide, sideOf } from "./answer.ts";
import type { AnsweredFact, SplitMemo } from "./fact.ts";
import { type AskedOffice, type ClearanceRound, isRunning, type RoundComment } from "./round.ts";

/** One thing that keeps a text from being cleared. */
export type ClearanceHold =
  | { readonly kind: "not-answered"; readonly office: OfficeId; readonly suspense: CalendarDate }
  | { readonly kind: "no-answer"; readonly office: OfficeId; readonly suspense: CalendarDate }
  | {
      readonly kind: "non-concurrence";
      readonly office: OfficeId;
      readonly since: Instant;
      readonly reason: string;
    }
  | { readonly kind: "critical-comment"; readonly office: OfficeId; readonly comment: number };

/**
 * What holds the text, by office in the order in which they were asked; nothing when it can be cleared.
 *
 * A required office holds it while it owes an answer; when it gave none and the round does not proceed at suspense;
 * while it non-concurs; and with every critical comment that is open. What a level settled holds nothing.
 */
export function holdsOf(round: ClearanceRound): readonly ClearanceHold[] {
  return round.offices.flatMap((asked) => [
    ...standingHold(round, asked),
    ...openCritical(round)
      .filter(({ office }) => office === asked.office)
      .map(({ office, number }) => ({ kind: "critical-comment", office, comment: number }) as const),
  ]);
}

function standingHold(
  { suspense, atSuspense }: ClearanceRound,
  asked: AskedOffice,
): readonly ClearanceHold[] {
  const { office, asking, standing, settlement } = asked;
  if (asking === "informed" || settlement !== null) return [];
  if (standing === "not-answered") return [{ kind: "not-answered", office, suspense }];
  if (standing === "no-answer") return atSuspense === "hold" ? [{ kind: "no-answer", office, suspense }] : [];
  return standing === "non-concur" ? [nonConcurrenceOf(asked)] : [];
}

/** Of an office that non-concurs: its answer is always there, and its reason. */
function nonConcurrenceOf({ office, answer }: AskedOffice) {
  const { at: since, reason } = answer as AnsweredFact;
  return { kind: "non-concurrence", office, since, reason: reason as string } as const;
}

function openCritical({ comments }: ClearanceRound): readonly RoundComment[] {
  return comments.filter(({ severity, state }) => severity === "critical" && state === "open");
}

/** The holds that can be carried up: all but an answer that is still owed. */
export function elevatableHolds(round: ClearanceRound): readonly ClearanceHold[] {
  return holdsOf(round).filter(({ kind }) => kind !== "not-answered");
}

/** Who supports the text, who opposes it, and who did neither; every required office stands on one side. */
export function sidesOf(round: ClearanceRound): SplitMemo {
  const required = round.offices.filter(({ asking }) => asking === "required");
  const on = (side: ClearanceSide) => required.filter(({ standing }) => sideOf(standing) === side);
  const offices = (side: ClearanceSide) => on(side).map(({ office }) => office);
  return {
    supports: offices("supports"),
    opposes: on("opposes")
      .map(nonConcurrenceOf)
      .map(({ office, reason }) => ({ office, reason })),
    withdrew: offices("withdrew"),
    noEquity: offices("no-equity"),
    notAnswered: offices("not-answered"),
    criticalComments: openCritical(round).map(({ number }) => number),
  };
}

/** The oldest date by which an answer is owed to a round that runs; absent when none is. */
export function oldestSuspenseOwed(rounds: readonly ClearanceRound[]): CalendarDate | null {
  return rounds
    .filter((round) => isRunning(round.status) && isAwaiting(round))
    .reduce<CalendarDate | null>(
      (oldest, { suspense }) => (oldest === null ? suspense : earlier(oldest, suspense)),
      null,
    );
}

function isAwaiting(round: ClearanceRound): boolean {
  return holdsOf(round).some(({ kind }) => kind === "not-answered" || kind === "no-answer");
}
