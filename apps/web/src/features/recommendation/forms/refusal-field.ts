import type { Refusal, RefusalCode } from "@entente/contract";
import type { FormState } from "../../../ui/forms/form-state.ts";
import type { EvidenceEntry } from "./evidence-input.ts";

/** Refusals that are about one field, whatever was typed. */
const FIELD_OF_CODE: Readonly<Partial<Record<RefusalCode, string>>> = {
  "reason-missing": "reason",
  "slip-reason-missing": "reason",
  "change-out-of-order": "on",
  "evidence-missing": "evidence.0.title",
  "transition-not-allowed": "to",
  "approval-missing": "approvedBy",
  "successor-invalid": "successor",
  "due-date-unchanged": "due",
  "due-date-in-past": "due",
  "period-backwards": "due",
  "done-in-future": "doneOn",
  "dependency-cycle": "prerequisite",
  "dependency-unchanged": "prerequisite",
  "seat-not-of-agency": "mainContact",
};

/**
 * The field that a refused entry is about, as the contract names it; absent when it is about none, such as a role.
 *
 * `evidence` is what was sent, so that the piece which cannot be used is found; `typed` all that was typed.
 */
export function fieldOfRefusal(
  refusal: Refusal,
  evidence: readonly EvidenceEntry[],
  typed: FormState["values"],
): string | null {
  if (refusal.code === "evidence-unusable") return fieldOfEvidence(refusal, evidence);
  if (refusal.code === "agreed-action-missing") return refusal.field;
  if (refusal.code === "not-found") {
    const named = ["successor", "prerequisite"];
    return named.find((name) => typed[name]?.[0]?.toUpperCase() === refusal.value) ?? null;
  }
  return FIELD_OF_CODE[refusal.code] ?? null;
}

function fieldOfEvidence(
  { field, value }: Extract<Refusal, { code: "evidence-unusable" }>,
  evidence: readonly EvidenceEntry[],
): string | null {
  const index = evidence.findIndex((piece) => piece[field]?.trim() === value.trim());
  return index < 0 ? null : `evidence.${index}.${field}`;
}
