/**
 * How surely an identity provider knows that the right person signed in: NIST's authenticator assurance level, and the
 * two properties that a provider can be asked for beside it. A PIV card resists phishing.
 */
export interface Assurance {
  readonly level: 1 | 2 | 3;
  readonly isPhishingResistant: boolean;
  /** By a PIV or CAC card, as HSPD-12 asks. */
  readonly isPiv: boolean;
}

/** Source: login.gov, OpenID Connect, `acr_values` and the claim `aal` (August 2026). */
const NAMESPACE = "http://idmanagement.gov/ns/assurance/";
const TEXT = /^aal\/([123])(?:\?(phishing_resistant|hspd12)=true)?$/;

/** Reads `aal/2?hspd12=true`, with or without the namespace of idmanagement.gov; absent when the text is neither. */
export function parseAssurance(text: string): Assurance | null {
  const [, level, property] =
    TEXT.exec(text.startsWith(NAMESPACE) ? text.slice(NAMESPACE.length) : text) ?? [];
  if (level === undefined) return null;
  const isPiv = property === "hspd12";
  // Level 3 is a cryptographic device that verifies whom it talks to: NIST SP 800-63B, section 4.3.1.
  const isPhishingResistant = isPiv || property === "phishing_resistant" || level === "3";
  return { level: Number(level) as Assurance["level"], isPhishingResistant, isPiv };
}

/** The short form that `parseAssurance` reads. */
export function formatAssurance({ level, isPhishingResistant, isPiv }: Assurance): string {
  if (isPiv) return `aal/${level}?hspd12=true`;
  return isPhishingResistant && level < 3 ? `aal/${level}?phishing_resistant=true` : `aal/${level}`;
}

/** Whether what was given is at least what was asked: no lower level, and no property missing. */
export function isAtLeast(given: Assurance, asked: Assurance): boolean {
  return (
    given.level >= asked.level &&
    (given.isPhishingResistant || !asked.isPhishingResistant) &&
    (given.isPiv || !asked.isPiv)
  );
}
