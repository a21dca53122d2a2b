import type { Author } from "../../author.ts";
import type { Evidence } from "../../evidence.ts";
import type { CountryCode } from "../../id.ts";
import { err, ok, type Result } from "../../result.ts";
import type { Basis } from "../../source.ts";
import type { CalendarDate, Instant } from "../../time.ts";
import type { Party } from "../party.ts";
import type { RoughDate } from "../rough-date.ts";
import type { Commitment } from "./commitment.ts";

/** What somebody says of an obligation. Whether it is late follows from its due date, and is nobody's to say. */
export const OBLIGATION_ACCOUNTS = ["under-way", "kept", "dropped", "unclear"] as const;
export type ObligationAccount = (typeof OBLIGATION_ACCOUNTS)[number];

/** Who says it: the country that owes, another one, or a verifier who does not owe. */
export type Speaker =
  | { readonly kind: "country"; readonly country: CountryCode }
  | { readonly kind: "verifier" };

interface ObligationFactBase {
  readonly owedBy: Party;
  /** The day on which it became so: of `kept`, the day on which it was kept. */
  readonly on: CalendarDate;
  /** The moment at which it was recorded here; never before `on`. */
  readonly recordedAt: Instant;
  readonly by: Author;
  readonly reason: string | null;
  readonly evidence: readonly Evidence[];
  readonly basis: Basis;
}

/** What one speaker says; each speaker's accounts are a history of their own. */
export interface AccountFact extends ObligationFactBase {
  readonly kind: "account";
  readonly speaker: Speaker;
  /** What this speaker said last; absent when this is the first word. */
  readonly from: ObligationAccount | null;
  readonly to: ObligationAccount;
}

/** A due date that was moved, or set where the line named none. */
export interface DueFact extends ObligationFactBase {
  readonly kind: "due";
  readonly from: RoughDate | null;
  readonly to: RoughDate;
}

/** One appended statement about an obligation; never altered afterwards. */
export type ObligationFact = AccountFact | DueFact;

/** A commitment with everything that was said of it, oldest first. */
export interface CommitmentRecord {
  readonly commitment: Commitment;
  readonly facts: readonly ObligationFact[];
}

/** A dispute is another country's: the one that owes gives its own account. */
export interface SpeakerOwes {
  readonly code: "speaker-owes";
  readonly country: CountryCode;
}

/** The country as one that speaks of what another owes; fails with `speaker-owes`. */
export function otherSpeaker(owedBy: Party, country: CountryCode): Result<Speaker, SpeakerOwes> {
  return country === owedBy.country
    ? err({ code: "speaker-owes", country })
    : ok({ kind: "country", country });
}

export function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  if (one.kind === "country") return other.kind === "country" && one.country === other.country;
  return other.kind === "verifier";
}
