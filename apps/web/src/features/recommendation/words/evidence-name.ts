import type { Evidence } from "@entente/domain";

/** What a reader would look for: the place in a public source, or the title of a document. */
export function evidenceName(evidence: Evidence): string {
  return evidence.kind === "citation" ? evidence.locator : `the document “${evidence.title}”`;
}

/** A fingerprint short enough to compare by eye; the whole of it is given elsewhere. */
export function shortFingerprint(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;
}
