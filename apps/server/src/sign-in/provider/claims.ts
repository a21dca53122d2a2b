import type { ProviderAnswer } from "@entente/api";
import type { AnswerFault } from "@entente/contract";
import {
  type Assurance,
  CLOCK_TOLERANCE_SECONDS,
  err,
  type Instant,
  ok,
  parseAssurance,
  parseEmail,
  parseInstant,
  type Result,
  secondsBetween,
} from "@entente/domain";
import type { ProviderSettings } from "./provider-file.ts";

/** How old an answer may be when it arrives. */
const ANSWER_SECONDS = 10 * 60;
const SUBJECT_LENGTH = 255; // OpenID Connect Core 1.0, section 2
const EVIDENCE_LENGTH = 500;

export type Claims = Readonly<Record<string, unknown>>;

/** What the attempt asked for, and when. */
export interface Asked {
  readonly startedAt: Instant;
  /** Whether the person had to sign in anew. */
  readonly confirms: boolean;
  readonly now: Instant;
}

interface ClaimFault {
  readonly code: AnswerFault;
}

/**
 * What an answer says whose signature, issuer, audience and nonce are right; claims of the signed token go before those
 * that the provider tells beside it.
 *
 * Fails with `answer-malformed`, `issuer-differs`, `time-out-of-range`, or `authentication-too-old` when the person did
 * not sign in anew although that was asked.
 */
export function answerFrom(
  token: Claims,
  told: Claims,
  {
    issuer,
    assuranceClaim,
    assuranceValues,
  }: Pick<ProviderSettings, "issuer" | "assuranceClaim" | "assuranceValues">,
  { startedAt, confirms, now }: Asked,
): Result<ProviderAnswer, ClaimFault> {
  const claims = { ...told, ...token };
  const { sub: subject } = token;
  if (!isSubject(subject)) return err({ code: "answer-malformed" });
  if (token["iss"] !== issuer) return err({ code: "issuer-differs" });

  const issuedAt = momentOf(token["iat"]);
  if (issuedAt === null) return err({ code: "answer-malformed" });
  const age = secondsBetween(issuedAt, now);
  if (age < -CLOCK_TOLERANCE_SECONDS || age > ANSWER_SECONDS) return err({ code: "time-out-of-range" });

  const authenticatedAt = momentOf(token["auth_time"]);
  if (authenticatedAt !== null && secondsBetween(now, authenticatedAt) > CLOCK_TOLERANCE_SECONDS) {
    return err({ code: "time-out-of-range" });
  }
  const isAnew =
    authenticatedAt !== null && secondsBetween(authenticatedAt, startedAt) <= CLOCK_TOLERANCE_SECONDS;
  if (confirms && !isAnew) return err({ code: "authentication-too-old" });

  return ok({
    subject,
    assurance: assuranceOf(claims[assuranceClaim], assuranceValues),
    email: verifiedEmail("email" in token ? token : told),
    authenticatedAt,
    evidence: {
      issuer,
      subject,
      assurance: shown(claims[assuranceClaim]),
      identityAssurance: shown(claims["ial"]),
      x509Subject: shown(claims["x509_subject"]),
      x509Issuer: shown(claims["x509_issuer"]),
      x509Presented: shown(claims["x509_presented"]),
    },
  });
}

/** The address and that it was verified must come from the same place. */
function verifiedEmail({ email, email_verified: isVerified }: Claims) {
  return isVerified === true && typeof email === "string" ? parseEmail(email) : null;
}

/** The claim may be one text or, as `amr` is, several that together say how the person signed in. */
function assuranceOf(claim: unknown, values: ReadonlyMap<string, Assurance>): Assurance | null {
  const texts = [claim].flat().filter((text) => typeof text === "string");
  const known = texts.flatMap((text) => values.get(text) ?? parseAssurance(text) ?? []);
  const [first] = known;
  if (first === undefined) return null;
  return known.reduce(
    (most, next) => ({
      level: most.level > next.level ? most.level : next.level,
      isPhishingResistant: most.isPhishingResistant || next.isPhishingResistant,
      isPiv: most.isPiv || next.isPiv,
    }),
    first,
  );
}

/** Whether the text can name somebody at a provider: short, and in visible ASCII. */
export function isSubject(value: unknown): value is string {
  return typeof value === "string" && value.length <= SUBJECT_LENGTH && /^[\x21-\x7e]+$/u.test(value);
}

/** The moment of a number of seconds since 1970; absent when it is none. */
function momentOf(value: unknown): Instant | null {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || Math.abs(value) > 1e11) return null;
  const parsed = parseInstant(new Date(value * 1000).toISOString());
  return parsed.ok ? parsed.value : null;
}

/** The claim as the audit keeps it. */
function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replaceAll(/[^\P{C}]/gu, "\uFFFD").slice(0, EVIDENCE_LENGTH);
}
