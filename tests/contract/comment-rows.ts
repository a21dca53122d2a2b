import type { ProcedureTable } from "./procedure-table.ts";

const subject = { kind: "recommendation", key: "CHIP-1" } as const;
const seen = { comment: "01890000-0000-7000-8000-000000000000", seen: 1 };

export const COMMENT_ROWS: ProcedureTable["comment"] = {
  list: { type: "query", persona: "reader", sample: subject },
  counts: { type: "query", persona: "reader", sample: { kind: "tension" } },
  get: { type: "query", persona: "reader", sample: { comment: seen.comment } },
  addressees: { type: "query", persona: "doc-officer", sample: subject },
  write: {
    type: "mutation",
    persona: "doc-officer",
    sample: {
      subject,
      text: "@NIST, which plants are funded?",
      sharedWith: ["GBR"],
      mentions: [
        { kind: "person", person: "gbr-liaison" },
        { kind: "office", office: "STATE/EB" },
      ],
    },
  },
  correct: {
    type: "mutation",
    persona: "doc-officer",
    sample: { ...seen, text: "Which two plants are funded?", mentions: [{ kind: "office", office: "NIST" }] },
  },
  withdraw: {
    type: "mutation",
    persona: "doc-officer",
    sample: { ...seen, reason: "It belongs to another record." },
  },
};
