import type {
  Account,
  EmailAddress,
  Instant,
  InvitationId,
  PersonId,
  ProviderId,
  Result,
} from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { NewSession } from "./session-port.ts";

/** A sign-in that has left for the identity provider and not come back. */
export interface SignInAttempt {
  readonly provider: ProviderId;
  readonly issuer: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Hash of the secret that the browser keeps meanwhile. */
  readonly bindingHash: string;
  /** Origin of the web application to which the provider sends the person back. */
  readonly origin: string;
  /** The page to go to afterwards. */
  readonly next: string;
  /** Version of the system-use notice that was accepted. */
  readonly notice: string;
  /** Who shows again who they are; absent for a sign-in from nothing. */
  readonly person: PersonId | null;
  readonly startedAt: Instant;
  readonly expiresAt: Instant;
}

/** Who somebody is to an issuer. The subject means nothing elsewhere. */
export interface IdentityKey {
  readonly issuer: string;
  readonly subject: string;
}

/** Whom the register knows by an identity: bound to it, or invited by its e-mail at this issuer. */
export interface KnownIdentity {
  readonly linked: Account | null;
  readonly invited: Account | null;
}

/** The identity was bound, or the invitation used, since it was looked up. */
export interface AdmissionOvertaken {
  readonly code: "admission-overtaken";
}

/** Who may bind an identity of the issuer to the person, by an address that the issuer has verified; once. */
export interface Invitation {
  readonly id: InvitationId;
  readonly person: PersonId;
  readonly issuer: string;
  readonly email: EmailAddress;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface SignInRepository {
  /** Leaves an invitation; an open one to the same address at the same issuer is withdrawn. */
  invite(invitation: Invitation, signature: Signature): Promise<void>;
  /** Keeps an attempt under the hash of its state, and forgets those that expired. */
  begin(stateHash: string, attempt: SignInAttempt): Promise<void>;
  /** The attempt, which is forgotten with this: a state is good for one answer, whatever the answer. */
  take(stateHash: string, now: Instant): Promise<SignInAttempt | null>;
  known(identity: IdentityKey, email: EmailAddress | null, now: Instant): Promise<KnownIdentity>;
  /**
   * Binds the identity to the session's person when it comes for the first time, by the invitation to this e-mail, and
   * starts the session; all with their audit rows, or nothing.
   */
  admit(
    identity: IdentityKey,
    firstBy: EmailAddress | null,
    session: NewSession,
    signature: Signature,
  ): Promise<Result<void, AdmissionOvertaken>>;
  /** A sign-in that failed; `person` is who it would have been, when that is known. */
  failed(
    signature: Signature,
    provider: ProviderId | null,
    person: PersonId | null,
    facts: object,
  ): Promise<void>;
}
