/** Why a figure of agreement cannot be given. */
export const AGREEMENT_ABSENCES = [
  "fewer-than-two-raters",
  "fewer-than-two-items",
  "all-tied",
  "ties",
] as const;
export type AgreementAbsence = (typeof AGREEMENT_ABSENCES)[number];

/** A coefficient, or the reason why there is none. */
export type AgreementFigure =
  | { readonly value: number }
  | { readonly value: null; readonly reason: AgreementAbsence };
