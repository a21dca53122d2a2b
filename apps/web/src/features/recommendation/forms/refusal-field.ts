import type { Refusal } from "@entente/contract";
import type { FormState } from "../../../ui/forms/form-state.ts";
import type { EvidenceEntry } from "./evidence-input.ts";

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
  switch (refusal.code) {
    case "reason-missing":
    case "slip-reason-missing":
      return "reason";
    case "change-out-of-order":
      return "on";
    case "evidence-missing":
      return "evidence.0.title";
    case "evidence-unusable":
      return fieldOfEvidence(refusal, evidence);
    case "transition-not-allowed":
      return "to";
    case "agreed-action-missing":
      return refusal.field;
    case "approval-missing":
      return "approvedBy";
    case "successor-invalid":
      return "successor";
    case "due-date-unchanged":
    case "due-date-in-past":
    case "period-backwards":
      return "due";
    case "done-in-future":
      return "doneOn";
    case "dependency-cycle":
    case "dependency-unchanged":
      return "prerequisite";
    case "seat-not-of-agency":
      return "mainContact";
    case "not-found":
      return (
        ["successor", "prerequisite"].find((name) => typed[name]?.[0]?.toUpperCase() === refusal.value) ??
        null
      );
    default:
      return null;
  }
}

function fieldOfEvidence(
  { field, value }: Extract<Refusal, { code: "evidence-unusable" }>,
  evidence: readonly EvidenceEntry[],
): string | null {
  const index = evidence.findIndex((piece) => piece[field]?.trim() === value.trim());
  return index < 0 ? null : `evidence.${index}.${field}`;
}
