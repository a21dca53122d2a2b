import type { Act, Instant, PersonId, TokenId, TokenKind } from "@entente/domain";
import type { Signature } from "./ports.ts";
import type { Person } from "./session-port.ts";

export interface NewToken {
  readonly id: TokenId;
  readonly kind: TokenKind;
  readonly name: string;
  /** Who it acts as, and answers for it. */
  readonly person: PersonId;
  /** Of the token; the token itself is kept nowhere. */
  readonly tokenHash: string;
  readonly scope: readonly Act[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** A token for a list: everything but what it is. */
export interface TokenLine extends Omit<NewToken, "tokenHash"> {
  readonly personName: string;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** A token that holds: not expired, not revoked, and its person may enter. */
export interface TokenGrant {
  readonly id: TokenId;
  readonly name: string;
  readonly scope: readonly Act[];
  readonly person: Person;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
}

export interface TokenRepository {
  create(token: NewToken, signature: Signature): Promise<void>;
  find(tokenHash: string, now: Instant): Promise<TokenGrant | null>;
  /** Notes that the token was used now. */
  touch(id: TokenId, now: Instant): Promise<void>;
  /** Tokens of the person, or all of the kind, the newest first; at most 200. */
  list(of: { readonly person: PersonId } | { readonly kind: TokenKind }): Promise<readonly TokenLine[]>;
  /** False when no token with this id, of this person when one is given, holds. */
  revoke(id: TokenId, person: PersonId | null, signature: Signature): Promise<boolean>;
}
