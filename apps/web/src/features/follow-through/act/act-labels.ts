import { STATEMENT_LABELS } from "../../recommendation/forms/statement-fields.tsx";

/** Labels of the fields of acts on a commitment, for messages that begin with them. */
export const ACT_LABELS: Readonly<Record<string, string>> = {
  ...STATEMENT_LABELS,
  to: "How it stands",
  basis: "What it rests on",
  speaker: "Whose account",
  "to.on": "The due date",
  "to.precision": "How exactly",
  recommendation: "Recommendation",
};
