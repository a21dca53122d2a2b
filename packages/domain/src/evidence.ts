import type { EvidenceId } from "./id.ts";
import { isBlank } from "./internal/text.ts";
import { err, ok, type Result } from "./result.ts";
import type { CalendarDate } from "./time.ts";

export const EVIDENCE_KINDS = ["citation", "document"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A public source that anyone can look up: what it is, where in it, and its date. */
export interface CitationEvidence {
  readonly id: EvidenceId;
  readonly kind: "citation";
  readonly title: string;
  readonly locator: string;
  readonly dated: CalendarDate;
}

/** A document held by the agency, known here by its SHA-256 fingerprint. */
export interface DocumentEvidence {
  readonly id: EvidenceId;
  readonly kind: "document";
  readonly title: string;
  /** SHA-256 of the document's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly dated: CalendarDate;
}

export type Evidence = CitationEvidence | DocumentEvidence;

/** Evidence that cannot be checked by somebody else. */
export interface EvidenceUnusable {
  readonly code: "evidence-unusable";
  readonly field: "title" | "locator" | "sha256" | "dated";
  readonly value: string;
  readonly expected: string;
}

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The evidence itself when another person could check it.
 *
 * Fails with `evidence-unusable` when a title or locator is blank, a fingerprint is not SHA-256, or the document is
 * dated after `today`.
 */
export function checkEvidence(evidence: Evidence, today: CalendarDate): Result<Evidence, EvidenceUnusable> {
  const unusable = (field: EvidenceUnusable["field"], value: string, expected: string) =>
    err({ code: "evidence-unusable", field, value, expected });

  if (isBlank(evidence.title)) return unusable("title", evidence.title, "the name of the document or source");
  if (evidence.dated > today) return unusable("dated", evidence.dated, "a date no later than today");
  if (evidence.kind === "citation" && isBlank(evidence.locator)) {
    return unusable("locator", evidence.locator, "where to find it: a number, section, page or address");
  }
  if (evidence.kind === "document" && !SHA256.test(evidence.sha256)) {
    return unusable("sha256", evidence.sha256, "64 hexadecimal digits");
  }
  return ok(evidence);
}

/** All of the evidence, or the first piece that cannot be checked; fails with `evidence-unusable`. */
export function checkAllEvidence(
  evidence: readonly Evidence[],
  today: CalendarDate,
): Result<readonly Evidence[], EvidenceUnusable> {
  for (const piece of evidence) {
    const checked = checkEvidence(piece, today);
    if (!checked.ok) return checked;
  }
  return ok(evidence);
}
