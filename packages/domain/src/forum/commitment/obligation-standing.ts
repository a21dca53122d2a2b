import { type CalendarDate, daysBetween } from "../../time.ts";
import { compareParties, type Party } from "../party.ts";
import { latestDay, type RoughDate } from "../rough-date.ts";
import type { CommitmentRecord, ObligationAccount } from "./account.ts";
import {
  accountOf,
  type ObligationHistory,
  type PresentAccount,
  presentObligations,
} from "./obligation-history.ts";

/** How an obligation stands on a day, the least favorable first. */
export const OBLIGATION_STATES = ["late", "dropped", "unclear", "open", "kept"] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** What has been said, and whether the due date has passed, when an obligation is in a state; storage looks for states by it. */
export interface StateRule {
  readonly account: ObligationAccount;
  /** Absent where the due date does not matter. */
  readonly isPastDue: boolean | null;
}

export const STATE_RULES: Readonly<Record<ObligationState, StateRule>> = {
  late: { account: "under-way", isPastDue: true },
  dropped: { account: "dropped", isPastDue: null },
  unclear: { account: "unclear", isPastDue: null },
  open: { account: "under-way", isPastDue: false },
  kept: { account: "kept", isPastDue: null },
};

/** What counts as said while nobody has said anything. */
export const UNSAID: ObligationAccount = "under-way";

/** A state with the account that it rests on. */
export interface AccountedState {
  readonly state: ObligationState;
  /** The day on which it became so, as far as somebody said so; absent where nobody did. */
  readonly since: CalendarDate | null;
  /** Days after the due date on which it was kept, or that have passed by now; absent when not after it, or without one. */
  readonly daysLate: number | null;
}

/** An obligation on a day: what its own country says, what a verifier found, and whether accounts differ. */
export interface ObligationStanding {
  readonly owedBy: Party;
  readonly text: string | null;
  /** As it stands, and as the line named it. */
  readonly due: RoughDate | null;
  readonly originalDue: RoughDate | null;
  readonly dueMoves: number;
  /** By its own country's account; without one it is open, and late once it is due. */
  readonly claimed: AccountedState;
  /** By a verifier's account; absent until there is one. */
  readonly verified: AccountedState | null;
  /** The accounts that contradict each other; empty when none do. */
  readonly dispute: readonly PresentAccount[];
}

/** Every obligation of the commitment as it stands on a day, by country and agency. */
export function obligationStandings(
  record: CommitmentRecord,
  today: CalendarDate,
): readonly ObligationStanding[] {
  return presentObligations(record)
    .map((history) => standingOf(history, today))
    .toSorted((a, b) => compareParties(a.owedBy, b.owedBy));
}

/**
 * What differs: a verifier's account settles whatever was said before it, so only it and later accounts count. A
 * country that says the same as the verifier afterwards reopens nothing.
 */
function disputeIn({ accounts }: ObligationHistory): readonly PresentAccount[] {
  const settledAt = accounts.find(({ speaker }) => speaker.kind === "verifier")?.place ?? 0;
  const counted = accounts.filter(({ place }) => place >= settledAt);
  return new Set(counted.map(({ value }) => value)).size > 1 ? counted : [];
}

/** What somebody says now, and the day since which. */
export interface SaidSince {
  readonly value: ObligationAccount;
  readonly since: CalendarDate;
}

/** How an obligation stands whatever the day: everything of it that does not change by waiting. */
export interface ObligationSummary {
  readonly owedBy: Party;
  readonly due: RoughDate | null;
  /** What its own country says, and what a verifier says; absent where they have said nothing. */
  readonly claimed: SaidSince | null;
  readonly verified: SaidSince | null;
  readonly isDisputed: boolean;
}

/** Every obligation of the commitment without what depends on the day, in the order of the commitment. */
export function obligationSummaries(record: CommitmentRecord): readonly ObligationSummary[] {
  return presentObligations(record).map((history) => ({
    owedBy: history.obligation.owedBy,
    due: history.due,
    ...wordsOn(history),
    isDisputed: disputeIn(history).length > 0,
  }));
}

function standingOf(history: ObligationHistory, today: CalendarDate): ObligationStanding {
  const { obligation, due, dueMoves } = history;
  const { owedBy, text, due: originalDue } = obligation;
  const { claimed, verified } = wordsOn(history);
  return {
    owedBy,
    text,
    due,
    originalDue,
    dueMoves: dueMoves.length,
    claimed: accountedState(claimed, due, today),
    verified: verified === null ? null : accountedState(verified, due, today),
    dispute: disputeIn(history),
  };
}

function wordsOn(history: ObligationHistory): Pick<ObligationSummary, "claimed" | "verified"> {
  const { country } = history.obligation.owedBy;
  return {
    claimed: saidBy(accountOf(history, { kind: "country", country })),
    verified: saidBy(accountOf(history, { kind: "verifier" })),
  };
}

function saidBy(account: PresentAccount | null): SaidSince | null {
  return account === null ? null : { value: account.value, since: account.since.on };
}

/** The state on a day of what somebody says; while nobody has said anything it is open, and late once it is due. */
export function accountedState(
  said: SaidSince | null,
  due: RoughDate | null,
  today: CalendarDate,
): AccountedState {
  const account = said?.value ?? UNSAID;
  const since = said?.since ?? null;
  const counted = account === "kept" || account === "under-way";
  const day = account === "kept" && since !== null ? since : today;
  const after = due === null || !counted ? 0 : daysBetween(latestDay(due), day);
  const daysLate = after > 0 ? after : null;
  return { state: stateBy(account, daysLate !== null), since, daysLate };
}

function stateBy(said: ObligationAccount, isAfterDue: boolean): ObligationState {
  const state = OBLIGATION_STATES.find((one) => {
    const { account, isPastDue } = STATE_RULES[one];
    return account === said && (isPastDue === null || isPastDue === isAfterDue);
  });
  if (state === undefined) throw new Error(`no state for ${said}`);
  return state;
}

/** The least favorable of several states; several obligations are kept when every one of them is. */
export function leastFavorable(states: readonly ObligationState[]): ObligationState | null {
  return OBLIGATION_STATES.find((state) => states.includes(state)) ?? null;
}
