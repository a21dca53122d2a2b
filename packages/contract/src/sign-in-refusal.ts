/** What is wrong with an identity provider's answer. The person can do nothing about any of it. */
export const ANSWER_FAULTS = [
  "answer-malformed",
  "issuer-differs",
  "audience-differs",
  "nonce-differs",
  "subject-differs",
  "signature-invalid",
  "time-out-of-range",
  "request-refused",
  "code-refused",
  "authentication-too-old",
] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number];

/** The identity provider does not answer. */
export interface ProviderUnreachable {
  readonly code: "provider-unreachable";
  readonly provider: string;
}
/** The person, or the provider for them, broke the sign-in off. */
export interface SignInDeclined {
  readonly code: "sign-in-declined";
  readonly provider: string;
}
/** The provider's answer cannot be believed. */
export interface ProviderAnswerRefused {
  readonly code: "provider-answer-refused";
  readonly provider: string;
  readonly fault: AnswerFault;
}
/** No sign-in of this browser waits for this answer: it took too long, was answered already, or began elsewhere. */
export interface SignInExpired {
  readonly code: "sign-in-expired";
}
/** Whoever showed again who they are is not the person of the session. */
export interface ConfirmedByOther {
  readonly code: "confirmed-by-other";
  readonly provider: string;
}
export type SignInRefusal =
  | ProviderUnreachable
  | SignInDeclined
  | ProviderAnswerRefused
  | SignInExpired
  | ConfirmedByOther;
