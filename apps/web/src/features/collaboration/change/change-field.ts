import type { Refusal } from "@entente/contract";

/** The field of the form that a refused end is about; absent when it is about none. */
export function fieldOfEnd({ code }: Refusal): string | null {
  return code === "collaboration-end-early" || code === "collaboration-end-ahead" ? "on" : null;
}

const CORRECTED: Partial<Readonly<Record<Refusal["code"], string>>> = {
  "collaboration-end-early": "endedYear",
  "collaboration-end-ahead": "endedYear",
  "collaboration-ahead": "year",
  "collaboration-alone": "members",
};

/** The field of the form that a refused correction is about; absent when it is about none. */
export function fieldOfCorrection(refusal: Refusal): string | null {
  if (refusal.code !== "collaboration-emptied") return CORRECTED[refusal.code] ?? null;
  return refusal.field === "stages" ? "bands" : refusal.field;
}
