import type { CountryCode, PersonId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import { type Assurance, formatAssurance, isAtLeast } from "./assurance.ts";

/** An identity provider as far as admission depends on it. */
export interface ProviderTerms {
  /** The provider's name on pages, such as Login.gov. */
  readonly name: string;
  /** The country whose officials it speaks for; absent for our own government. */
  readonly country: CountryCode | null;
  readonly asked: Assurance;
}

/** What a provider said of somebody, once its answer was found genuine. */
export interface ProvenIdentity {
  /** Absent when the answer does not say how the person signed in. */
  readonly assurance: Assurance | null;
  /** Only when the provider has verified it. */
  readonly email: string | null;
}

/** A person of the register as far as admission depends on them. */
export interface Account {
  readonly person: PersonId;
  readonly country: CountryCode | null;
  readonly isDisabled: boolean;
}

/** Who the register knows for this identity: by its issuer and subject, else by an open invitation to its e-mail. */
export interface KnownAs {
  readonly linked: Account | null;
  readonly invited: Account | null;
}

/** Who enters, and whether the identity is now bound to them for the first time. */
export interface Admission {
  readonly person: PersonId;
  readonly isFirst: boolean;
}

export interface AssuranceMissing {
  readonly code: "assurance-missing";
  readonly provider: string;
  readonly asked: string;
}
export interface AssuranceTooLow {
  readonly code: "assurance-too-low";
  readonly provider: string;
  readonly asked: string;
  readonly given: string;
}
/** Nobody in the register goes by this identity. */
export interface IdentityUnknown {
  readonly code: "identity-unknown";
  readonly provider: string;
  readonly hasVerifiedEmail: boolean;
}
/** The provider speaks for another country than the person's. */
export interface ProviderOfOtherCountry {
  readonly code: "provider-of-other-country";
  readonly provider: string;
  readonly country: CountryCode | null;
}
export interface PersonDisabled {
  readonly code: "person-disabled";
  readonly person: PersonId;
}
export type AdmissionRefusal =
  | AssuranceMissing
  | AssuranceTooLow
  | IdentityUnknown
  | ProviderOfOtherCountry
  | PersonDisabled;

/**
 * Decides who a proven identity is, and whether they may enter.
 *
 * An identity that is bound stays with its person: an invitation to the same e-mail does not move it. The e-mail alone
 * never identifies anybody; it only finds the invitation that an administrator sent to it.
 *
 * Fails with `assurance-missing` or `assurance-too-low` when the person did not sign in as surely as was asked,
 * `identity-unknown`, `provider-of-other-country` when the provider does not speak for the person's country, and
 * `person-disabled`.
 */
export function decideAdmission(
  { assurance, email }: ProvenIdentity,
  { name: provider, country, asked }: ProviderTerms,
  { linked, invited }: KnownAs,
): Result<Admission, AdmissionRefusal> {
  if (assurance === null) return err({ code: "assurance-missing", provider, asked: formatAssurance(asked) });
  if (!isAtLeast(assurance, asked)) {
    const [given, needed] = [formatAssurance(assurance), formatAssurance(asked)];
    return err({ code: "assurance-too-low", provider, asked: needed, given });
  }
  const account = linked ?? (email === null ? null : invited);
  if (account === null) return err({ code: "identity-unknown", provider, hasVerifiedEmail: email !== null });
  if (account.country !== country) return err({ code: "provider-of-other-country", provider, country });
  if (account.isDisabled) return err({ code: "person-disabled", person: account.person });
  return ok({ person: account.person, isFirst: linked === null });
}
