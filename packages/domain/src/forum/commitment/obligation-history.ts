import { err, ok, type Result } from "../../result.ts";
import { isSameParty, type Party } from "../party.ts";
import type { RoughDate } from "../rough-date.ts";
import {
  type AccountFact,
  type CommitmentRecord,
  type DueFact,
  isSameSpeaker,
  type ObligationAccount,
  type Speaker,
} from "./account.ts";
import type { Obligation } from "./commitment.ts";

/** What a speaker says now. A note that repeats the value moves `last`, not `since`. */
export interface PresentAccount {
  readonly speaker: Speaker;
  readonly value: ObligationAccount;
  readonly since: AccountFact;
  readonly last: AccountFact;
  /** Place of `last` among all facts of the commitment. */
  readonly place: number;
}

/** An obligation with what everybody says of it now and every move of its due date. */
export interface ObligationHistory {
  readonly obligation: Obligation;
  /** In the order in which the speakers first spoke. */
  readonly accounts: readonly PresentAccount[];
  readonly due: RoughDate | null;
  readonly dueMoves: readonly DueFact[];
}

/** A fact about an obligation that the commitment does not have, or that starts from another value than stood. */
export interface ObligationHistoryBroken {
  readonly code: "obligation-history-broken";
  /** Index of the offending fact, from 0. */
  readonly index: number;
  readonly owedBy: Party;
  readonly problem: "obligation-unknown" | "starts-elsewhere";
}

/** The present state of every obligation, rebuilt from all facts, oldest first. Fails with `obligation-history-broken`. */
export function obligationsAfter({
  commitment,
  facts,
}: CommitmentRecord): Result<readonly ObligationHistory[], ObligationHistoryBroken> {
  const histories: ObligationHistory[] = commitment.obligations.map((obligation) => ({
    obligation,
    accounts: [],
    due: obligation.due,
    dueMoves: [],
  }));
  for (const [index, fact] of facts.entries()) {
    const { owedBy } = fact;
    const code = "obligation-history-broken";
    const own = histories.findIndex(({ obligation }) => isSameParty(obligation.owedBy, owedBy));
    const history = histories[own];
    if (history === undefined) return err({ code, index, owedBy, problem: "obligation-unknown" });
    const next = fact.kind === "due" ? withDue(history, fact) : withAccount(history, fact, index);
    if (next === null) return err({ code, index, owedBy, problem: "starts-elsewhere" });
    histories[own] = next;
  }
  return ok(histories);
}

/** The obligations of a record that is known to be whole: a broken history is a broken promise of the storage. */
export function presentObligations(record: CommitmentRecord): readonly ObligationHistory[] {
  const histories = obligationsAfter(record);
  if (histories.ok) return histories.value;
  throw new Error(`history broken at fact ${histories.error.index}: ${histories.error.problem}`);
}

/** What this speaker says now; absent when it has said nothing. */
export function accountOf({ accounts }: ObligationHistory, speaker: Speaker): PresentAccount | null {
  return accounts.find((account) => isSameSpeaker(account.speaker, speaker)) ?? null;
}

function withDue(history: ObligationHistory, fact: DueFact): ObligationHistory | null {
  if (!isSameDate(history.due, fact.from)) return null;
  return { ...history, due: fact.to, dueMoves: [...history.dueMoves, fact] };
}

function withAccount(history: ObligationHistory, fact: AccountFact, place: number): ObligationHistory | null {
  const { speaker, from, to } = fact;
  const before = accountOf(history, speaker);
  if ((before?.value ?? null) !== from) return null;
  const since = before !== null && from === to ? before.since : fact;
  const account: PresentAccount = { speaker, value: to, since, last: fact, place };
  if (before === null) return { ...history, accounts: [...history.accounts, account] };
  return { ...history, accounts: history.accounts.map((one) => (one === before ? account : one)) };
}

export function isSameDate(one: RoughDate | null, other: RoughDate | null): boolean {
  return one?.on === other?.on && one?.precision === other?.precision;
}
