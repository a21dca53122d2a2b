/** Labels of the forms' fields, by their names in the contract. */
export const COMMENT_LABELS: Readonly<Record<string, string>> = {
  text: "Comment",
  sharedWith: "Also for officials of",
  mentions: "Mention",
  "mentions.0": "Mention",
  "mentions.1": "Mention also",
  reason: "Reason",
};
