import { err, ok, type Result } from "../result.ts";
import { type Instant, secondsAfter } from "../time.ts";
import type { Role } from "./role.ts";
import { ACTS, type Act, PRIVILEGED_ACTS, RULES } from "./rule.ts";

/** A token of a person for their own tools, or of a service that a person answers for. */
export const TOKEN_KINDS = ["personal", "service"] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** Longest life of a token, in days; ours (decisions/0025). */
export const TOKEN_DAYS_MAXIMUM: Readonly<Record<TokenKind, number>> = { personal: 90, service: 365 };

const SECONDS_PER_DAY = 86_400;

/** What a token may do, and for how long. */
export interface TokenTerms {
  readonly scope: readonly Act[];
  readonly days: number;
}

export interface ScopeEmpty {
  readonly code: "scope-empty";
}
/** A token cannot do what its person may not, nor what needs a person who has just shown who they are. */
export interface ScopeNotAllowed {
  readonly code: "scope-not-allowed";
  readonly acts: readonly Act[];
  readonly allowed: readonly Act[];
}
export interface TokenLifeOutOfRange {
  readonly code: "token-life-out-of-range";
  readonly days: number;
  readonly maximum: number;
}
export type TokenRefusal = ScopeEmpty | ScopeNotAllowed | TokenLifeOutOfRange;

/** The act lies outside of what the token was made for. */
export interface ScopeMissing {
  readonly code: "scope-missing";
  readonly act: Act;
  readonly scope: readonly Act[];
}
/** A token cannot do this at all: it takes a person who is signed in. */
export interface SessionNeeded {
  readonly code: "session-needed";
}

/** What a token of somebody with this role may be made for, in the order of `ACTS`. */
export function actsForTokens(role: Role): readonly Act[] {
  if (RULES["use-tokens"][role] === undefined) return [];
  return ACTS.filter((act) => RULES[act][role] !== undefined && !PRIVILEGED_ACTS.includes(act));
}

/** When a new token ends. Fails with `scope-empty`, `scope-not-allowed` or `token-life-out-of-range`. */
export function tokenEnd(
  kind: TokenKind,
  role: Role,
  { scope, days }: TokenTerms,
  now: Instant,
): Result<Instant, TokenRefusal> {
  if (scope.length === 0) return err({ code: "scope-empty" });
  const allowed = actsForTokens(role);
  const acts = scope.filter((act) => !allowed.includes(act));
  if (acts.length > 0) return err({ code: "scope-not-allowed", acts, allowed });
  const maximum = TOKEN_DAYS_MAXIMUM[kind];
  const isInRange = Number.isInteger(days) && days >= 1 && days <= maximum;
  if (!isInRange) return err({ code: "token-life-out-of-range", days, maximum });
  return ok(secondsAfter(now, days * SECONDS_PER_DAY));
}

/** Fails with `scope-missing` unless the token was made for this act. */
export function checkScope(scope: readonly Act[], act: Act): Result<void, ScopeMissing> {
  return scope.includes(act) ? ok(undefined) : err({ code: "scope-missing", act, scope });
}
