import type { Author } from "../../author.ts";
import { checkAllEvidence, type Evidence, type EvidenceUnusable } from "../../evidence.ts";
import type { AgencyId } from "../../id.ts";
import { isBlank } from "../../internal/text.ts";
import { err, ok, type Result } from "../../result.ts";
import type { Basis } from "../../source.ts";
import { type CalendarDate, dateOf, type Instant, later } from "../../time.ts";
import { isSameParty, type Party } from "../party.ts";
import type { RoughDate } from "../rough-date.ts";
import type { AccountFact, CommitmentRecord, DueFact, ObligationAccount, Speaker } from "./account.ts";
import { type Commitment, checkDue, type DueBeforeCommitment } from "./commitment.ts";
import { accountOf, isSameDate, type ObligationHistory, presentObligations } from "./obligation-history.ts";

/** What every statement about an obligation carries. */
export interface ObligationStatement {
  readonly owedBy: Party;
  readonly on: CalendarDate;
  readonly recordedAt: Instant;
  readonly by: Author;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly basis: Basis;
}

export interface AccountRequest extends ObligationStatement {
  readonly speaker: Speaker;
  readonly to: ObligationAccount;
}

export interface DueRequest extends ObligationStatement {
  readonly to: RoughDate;
}

export interface ObligationUnknown {
  readonly code: "obligation-unknown";
  readonly owedBy: Party;
  readonly known: readonly Party[];
}
/** A person of an agency that owes something here may not verify. */
export interface AccountNotIndependent {
  readonly code: "account-not-independent";
  readonly agency: AgencyId;
  readonly owing: readonly AgencyId[];
}
export interface AccountReasonMissing {
  readonly code: "account-reason-missing";
  readonly from: ObligationAccount | null;
  readonly to: ObligationAccount;
}
export interface AccountEvidenceMissing {
  readonly code: "account-evidence-missing";
  readonly to: ObligationAccount;
}
/** A statement dated before what it follows, before the commitment, or after now. */
export interface AccountOutOfOrder {
  readonly code: "account-out-of-order";
  readonly on: CalendarDate;
  readonly notBefore: CalendarDate;
  readonly notAfter: CalendarDate;
}
export interface ObligationDueUnchanged {
  readonly code: "obligation-due-unchanged";
  readonly due: RoughDate;
}
export interface DueReasonMissing {
  readonly code: "due-reason-missing";
  readonly from: RoughDate | null;
  readonly to: RoughDate;
}
type StatementRefused = ObligationUnknown | AccountOutOfOrder | EvidenceUnusable;
export type AccountRefusal =
  | StatementRefused
  | AccountNotIndependent
  | AccountReasonMissing
  | AccountEvidenceMissing;
export type DueRefusal = StatementRefused | ObligationDueUnchanged | DueReasonMissing | DueBeforeCommitment;

/**
 * Whether the account needs a reason: whatever is said of another's obligation, a repeated word, a word taken back,
 * and whatever says that nothing will come or that nobody can tell.
 */
export function accountNeedsReason(
  owedBy: Party,
  speaker: Speaker,
  from: ObligationAccount | null,
  to: ObligationAccount,
): boolean {
  const isOfAnother = speaker.kind === "country" && speaker.country !== owedBy.country;
  const isTakenBack = from === "kept" || from === "dropped";
  return isOfAnother || isTakenBack || from === to || to === "dropped" || to === "unclear";
}

/**
 * Decides whether this speaker may give this account, and returns the fact to append if it may. Any account may follow
 * any other; accounts of other speakers stay as they are, so that what differs can be seen.
 *
 * Fails with `obligation-unknown`; `account-not-independent` when a verifier's agency owes something under the
 * commitment; `account-reason-missing` where `accountNeedsReason`; `account-evidence-missing` for a new `kept`;
 * `evidence-unusable`; `account-out-of-order` when it is dated before the commitment, before what the speaker said
 * last, or after now.
 *
 * @example
 * ```ts
 * import { type CommitmentRecord, giveAccount, obligationStandings } from "@entente/domain";
 * import { commitment, report } from "./ttc3-1.ts"; // owed by the USA and the EU by the end of 2023; reported on 4 May 2024
 *
 * const kept = giveAccount({ commitment, facts: [] }, { ...report, to: "kept" });
 * if (kept.ok) {
 *   const told: CommitmentRecord = { commitment, facts: [kept.value] };
 *   for (const { owedBy, claimed, verified } of obligationStandings(told, report.on)) {
 *     console.log(owedBy.country, claimed.state, claimed.daysLate, verified?.state ?? "not verified");
 *   }
 *   // → EU late 125 not verified
 *   // → USA kept 125 not verified
 * }
 * ```
 */
export function giveAccount(
  record: CommitmentRecord,
  request: AccountRequest,
): Result<AccountFact, AccountRefusal> {
  const { owedBy, speaker, to, by } = request;
  const history = historyOf(record, owedBy);
  if (!history.ok) return history;
  const owing = owingAgencies(record.commitment);
  if (speaker.kind === "verifier" && owing.includes(by.agency)) {
    return err({ code: "account-not-independent", agency: by.agency, owing });
  }

  const before = accountOf(history.value, speaker);
  const from = before?.value ?? null;
  if (accountNeedsReason(owedBy, speaker, from, to) && isBlank(request.reason)) {
    return err({ code: "account-reason-missing", from, to });
  }
  if (to === "kept" && from !== to && request.evidence.length === 0) {
    return err({ code: "account-evidence-missing", to });
  }
  const stated = statedSince(request, before?.last.on ?? null, record.commitment);
  return stated.ok ? ok({ ...stated.value, kind: "account", speaker, from, to }) : stated;
}

/**
 * Decides whether the due date of an obligation may be moved so, or set where the line named none, and returns the fact
 * to append if it may.
 *
 * Fails with `obligation-unknown`; `obligation-due-unchanged`; `due-before-commitment`; `due-reason-missing`, always
 * needed; `evidence-unusable`; `account-out-of-order` when it is dated before the commitment, before the last move, or
 * after now.
 */
export function moveDue(record: CommitmentRecord, request: DueRequest): Result<DueFact, DueRefusal> {
  const { owedBy, to } = request;
  const history = historyOf(record, owedBy);
  if (!history.ok) return history;
  const { due: from, dueMoves } = history.value;
  if (isSameDate(from, to)) return err({ code: "obligation-due-unchanged", due: to });
  const dated = checkDue(owedBy, to, record.commitment.madeOn);
  if (!dated.ok) return dated;
  if (isBlank(request.reason)) return err({ code: "due-reason-missing", from, to });
  const stated = statedSince(request, dueMoves.at(-1)?.on ?? null, record.commitment);
  return stated.ok ? ok({ ...stated.value, kind: "due", from, to }) : stated;
}

function historyOf(record: CommitmentRecord, owedBy: Party): Result<ObligationHistory, ObligationUnknown> {
  const histories = presentObligations(record);
  const history = histories.find(({ obligation }) => isSameParty(obligation.owedBy, owedBy));
  if (history !== undefined) return ok(history);
  const known = histories.map(({ obligation }) => obligation.owedBy);
  return err({ code: "obligation-unknown", owedBy, known });
}

function owingAgencies({ obligations }: Commitment): readonly AgencyId[] {
  return obligations.flatMap(({ owedBy }) => (owedBy.agency === null ? [] : [owedBy.agency]));
}

function statedSince(
  { owedBy, on, recordedAt, by, basis, reason, evidence }: ObligationStatement,
  previous: CalendarDate | null,
  { madeOn }: Commitment,
): Result<
  Omit<ObligationStatement, "reason"> & { readonly reason: string | null },
  AccountOutOfOrder | EvidenceUnusable
> {
  const notBefore = previous === null ? madeOn : later(previous, madeOn);
  const notAfter = dateOf(recordedAt);
  if (on < notBefore || on > notAfter) return err({ code: "account-out-of-order", on, notBefore, notAfter });
  const checked = checkAllEvidence(evidence, notAfter);
  if (!checked.ok) return checked;
  const given = isBlank(reason) ? null : reason.trim();
  return ok({ owedBy, on, recordedAt, by, basis, reason: given, evidence: checked.value });
}
