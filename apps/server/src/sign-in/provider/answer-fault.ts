import type { AnswerFault } from "@entente/contract";
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";

/** What came of talking to a provider when it was not an answer that can be believed. */
export type ProviderFailure = "unreachable" | "declined" | AnswerFault;

/** By these a person, or the provider for them, breaks off. Source: RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6. */
const DECLINED: readonly string[] = [
  "access_denied",
  "login_required",
  "interaction_required",
  "account_selection_required",
  "consent_required",
];
const BUSY: readonly string[] = ["server_error", "temporarily_unavailable"];

const FAULT_OF_CLAIM: Readonly<Record<string, AnswerFault>> = {
  iss: "issuer-differs",
  aud: "audience-differs",
  azp: "audience-differs",
  nonce: "nonce-differs",
  sub: "subject-differs",
};

const FAILURE_OF_CODE: Readonly<Record<string, ProviderFailure>> = {
  OAUTH_TIMEOUT: "unreachable",
  OAUTH_ABORT: "unreachable",
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: "time-out-of-range",
  OAUTH_KEY_SELECTION_FAILED: "signature-invalid",
  OAUTH_UNSUPPORTED_OPERATION: "signature-invalid",
};

/** Reads what the library threw. An error that it does not throw is a fault of ours and is thrown on. */
export function failureOf(error: unknown): ProviderFailure {
  if (error instanceof AuthorizationResponseError) {
    if (DECLINED.includes(error.error)) return "declined";
    return BUSY.includes(error.error) ? "unreachable" : "request-refused";
  }
  if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError) {
    return error.status >= 500 ? "unreachable" : "code-refused";
  }
  if (error instanceof TypeError && error.message === "fetch failed") return "unreachable";
  if (!(error instanceof ClientError)) throw error;

  if (error.cause instanceof Response && error.cause.status >= 500) return "unreachable";

  const facts = factsOf(error);
  if ("claim" in facts || "attribute" in facts) {
    const claim = String(facts["claim"] ?? facts["attribute"]);
    if (error.code !== "OAUTH_JWT_TIMESTAMP_CHECK_FAILED") return FAULT_OF_CLAIM[claim] ?? "answer-malformed";
  }
  // The way back names another issuer; its state was found before.
  if ("parameters" in facts && "expected" in facts) return "issuer-differs";
  // An algorithm that was not agreed on, and a signature that is another's.
  if ("header" in facts || "signature" in facts) return "signature-invalid";
  return FAILURE_OF_CODE[error.code ?? ""] ?? "answer-malformed";
}

/** What the library found, beneath the error that it throws. */
function factsOf(error: ClientError): Readonly<Record<string, unknown>> {
  const inner = error.cause instanceof Error ? error.cause.cause : undefined;
  return typeof inner === "object" && inner !== null ? { ...inner } : {};
}
