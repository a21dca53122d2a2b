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

function standingOf(history: ObligationHistory, today: CalendarDate): ObligationStanding {
  const { obligation, due, dueMoves } = history;
  const { owedBy, text, due: originalDue } = obligation;
  const own = accountOf(history, { kind: "country", country: owedBy.country });
  const found = accountOf(history, { kind: "verifier" });
  return {
    owedBy,
    text,
    due,
    originalDue,
    dueMoves: dueMoves.length,
    claimed: stateOf(own, due, today),
    verified: found === null ? null : stateOf(found, due, today),
    dispute: disputeIn(history),
  };
}

function stateOf(account: PresentAccount | null, due: RoughDate | null, today: CalendarDate): AccountedState {
  const since = account?.since.on ?? null;
  const said: ObligationAccount = account?.value ?? "under-way";
  const day = account?.value === "kept" ? account.since.on : today;
  const after = due === null ? 0 : daysBetween(latestDay(due), day);
  const daysLate = after > 0 ? after : null;
  switch (said) {
    case "kept":
      return { state: "kept", since, daysLate };
    case "under-way":
      return { state: daysLate === null ? "open" : "late", since, daysLate };
    case "dropped":
    case "unclear":
      return { state: said, since, daysLate: null };
  }
}

/** The least favorable of several states; several obligations are kept when every one of them is. */
export function leastFavorable(states: readonly ObligationState[]): ObligationState | null {
  return OBLIGATION_STATES.find((state) => states.includes(state)) ?? null;
}
