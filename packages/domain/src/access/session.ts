import { err, ok, type Result } from "../result.ts";
import { type Instant, secondsAfter, secondsBetween } from "../time.ts";
import type { Act } from "./rule.ts";

/**
 * How long a session lasts, in seconds.
 *
 * Idle and absolute: NIST SP 800-63B, section 4.3.3, reauthentication at AAL3. The warning and the age at which an
 * authentication no longer covers privileged acts are ours (decisions/0013).
 */
export const SESSION_LIMITS = {
  idleSeconds: 15 * 60,
  absoluteSeconds: 12 * 60 * 60,
  warningSeconds: 150,
  recentSeconds: 20 * 60,
} as const;

/** How far the clocks of two machines may differ; what lies further ahead of now was stamped by a wrong clock. */
export const CLOCK_TOLERANCE_SECONDS = 60;

/** The moments that decide whether a session still holds. */
export interface SessionTimes {
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant;
}

export interface SessionEnd {
  readonly at: Instant;
  readonly cause: "idle" | "absolute";
}

/** When the session ends unless it is used again, and which limit ends it. */
export function sessionEnd({ createdAt, lastUsedAt }: SessionTimes): SessionEnd {
  const idle = secondsAfter(lastUsedAt, SESSION_LIMITS.idleSeconds);
  const absolute = secondsAfter(createdAt, SESSION_LIMITS.absoluteSeconds);
  return idle < absolute ? { at: idle, cause: "idle" } : { at: absolute, cause: "absolute" };
}

/** Whether the session no longer holds; one that was used in the future, after the clock was set back, does not. */
export function isSessionOver(times: SessionTimes, now: Instant): boolean {
  return sessionEnd(times).at <= now || isAhead(times.lastUsedAt, now);
}

/** The act needs a person who has just shown who they are. `authenticatedAt` is absent when the provider does not say. */
export interface AuthenticationNotRecent {
  readonly code: "authentication-not-recent";
  readonly act: Act;
  readonly authenticatedAt: Instant | null;
  readonly maximumSeconds: number;
}

/** Fails with `authentication-not-recent` unless the person signed in within the last 20 minutes. */
export function checkRecent(
  act: Act,
  authenticatedAt: Instant | null,
  now: Instant,
): Result<void, AuthenticationNotRecent> {
  const maximumSeconds = SESSION_LIMITS.recentSeconds;
  const isRecent =
    authenticatedAt !== null &&
    secondsBetween(authenticatedAt, now) <= maximumSeconds &&
    !isAhead(authenticatedAt, now);
  return isRecent
    ? ok(undefined)
    : err({ code: "authentication-not-recent", act, authenticatedAt, maximumSeconds });
}

function isAhead(moment: Instant, now: Instant): boolean {
  return secondsBetween(now, moment) > CLOCK_TOLERANCE_SECONDS;
}
