import type { ProviderAnswerRefused, ProviderUnreachable, SignInDeclined } from "@entente/contract";
import type { SignInAttempt } from "@entente/db";
import type {
  EmailAddress,
  Instant,
  ProvenIdentity,
  ProviderId,
  ProviderTerms,
  Result,
} from "@entente/domain";

/** An identity provider as it is configured. */
export interface IdentityProvider extends ProviderTerms {
  readonly id: ProviderId;
  readonly issuer: string;
}

/** The secrets of one sign-in, made new for each. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Where to send the browser, and the origin of the web application that it comes back to. */
export interface SignInRequest {
  readonly address: string;
  readonly origin: string;
}

/** What a provider said of somebody, once its answer was found genuine. */
export interface ProviderAnswer extends ProvenIdentity {
  readonly subject: string;
  readonly email: EmailAddress | null;
  /** Absent when the provider does not say. */
  readonly authenticatedAt: Instant | null;
  /** How the person signed in, for the audit. */
  readonly evidence: Readonly<Record<string, string | null>>;
}

/** The identity providers that the process knows, and its talk with them. */
export interface IdentityProviders {
  readonly all: readonly IdentityProvider[];
  /** Whom people ask who cannot enter. */
  readonly contact: string;
  /** `confirms` asks the provider to have the person sign in anew. Fails with `provider-unreachable`. */
  begin(
    provider: IdentityProvider,
    secrets: SignInSecrets,
    options: { readonly origin: string; readonly confirms: boolean },
  ): Promise<Result<SignInRequest, ProviderUnreachable>>;
  /** Fails with `provider-unreachable`, `sign-in-declined`, or `provider-answer-refused` when it is not genuine. */
  complete(
    provider: IdentityProvider,
    query: URLSearchParams,
    attempt: SignInAttempt,
  ): Promise<Result<ProviderAnswer, ProviderUnreachable | SignInDeclined | ProviderAnswerRefused>>;
}
