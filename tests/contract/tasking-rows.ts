import type { ProcedureTable } from "./procedure-table.ts";

const UNKNOWN = "01890000-0000-7000-8000-000000000000";
const part = { tasking: UNKNOWN, version: 1, office: "NIST" };

export const TASKING_ROWS: ProcedureTable["tasking"] = {
  list: {
    type: "query",
    persona: "nist-officer",
    sample: { side: "owed", state: "open", cursor: null, limit: 20 },
  },
  get: { type: "query", persona: "reader", sample: { tasking: UNKNOWN } },
  contacts: { type: "query", persona: "reader", sample: { office: "NIST" } },
  set: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: {
      request: "Say what the act has funded so far.",
      about: "CHIP-1",
      tasker: "NSC",
      offices: ["NIST", "DOC"],
      suspense: "2099-05-14",
    },
  },
  acknowledge: { type: "mutation", persona: "nist-officer", sample: part },
  answer: { type: "mutation", persona: "nist-officer", sample: { ...part, answer: "Four plants." } },
  returnAnswer: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: { ...part, reason: "Which plants?" },
  },
  close: { type: "mutation", persona: "nsc-coordinator", sample: { ...part, reason: "No longer needed." } },
  putOff: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: { tasking: UNKNOWN, version: 1, to: "2099-06-01", reason: "The figures come later." },
  },
  nameContacts: {
    type: "mutation",
    persona: "nist-coordinator",
    sample: { office: "NIST", seen: 0, mainContact: "nist-main", alternateContact: "nist-alternate" },
  },
};

export const NOTICE_ROWS: ProcedureTable["notice"] = {
  ofDay: { type: "query", persona: "nist-officer", sample: { day: "2026-05-04" } },
  choices: { type: "query", persona: "reader", sample: undefined },
  choose: {
    type: "mutation",
    persona: "reader",
    sample: { seen: 0, mailsDigest: true, mailsAtOnce: false },
  },
};
