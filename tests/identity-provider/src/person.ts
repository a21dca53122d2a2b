import { createHash } from "node:crypto";

/** How somebody signs in here, with what providers say of it in the claim `aal`. */
export const WAYS = {
  piv: ["With a PIV card", "http://idmanagement.gov/ns/assurance/aal/2?hspd12=true"],
  key: ["With a security key", "http://idmanagement.gov/ns/assurance/aal/2?phishing_resistant=true"],
  code: ["With a password and a code", "http://idmanagement.gov/ns/assurance/aal/2"],
  silent: ["In a way that the provider keeps to itself", null],
} as const;
export type Way = keyof typeof WAYS;

/** Somebody who signed in: anybody may be anybody here. */
export interface SignedInPerson {
  readonly email: string;
  readonly isVerified: boolean;
  readonly way: Way;
}

/** The subject that the person has at this issuer, however they sign in. */
export function subjectOf({ email }: SignedInPerson, issuer: string): string {
  return createHash("sha256").update(`${issuer} ${email}`).digest("hex").slice(0, 32);
}

/** What the provider says of the person. */
export function claimsOf({ email, isVerified, way }: SignedInPerson) {
  const [, aal] = WAYS[way];
  return {
    email,
    email_verified: isVerified,
    ial: "http://idmanagement.gov/ns/assurance/ial/1",
    ...(aal === null ? {} : { aal }),
    ...(way === "piv"
      ? { x509_subject: `CN=${email}`, x509_issuer: "CN=Test card issuer", x509_presented: true }
      : {}),
  };
}
