import type { ProcedureTable } from "./procedure-table.ts";

const UNKNOWN = "01890000-0000-7000-8000-000000000000";
const subject = { kind: "recommendation", key: "CHIP-1" } as const;
const round = { round: UNKNOWN };
const seen = { ...round, seen: 1 };

export const CLEARANCE_ROWS: ProcedureTable["clearance"] = {
  list: {
    type: "query",
    persona: "reader",
    sample: { view: "all", about: "CHIP-1", cursor: null, limit: 20 },
  },
  drafts: { type: "query", persona: "doc-coordinator", sample: undefined },
  get: { type: "query", persona: "reader", sample: round },
  text: { type: "query", persona: "reader", sample: subject },
  draft: {
    type: "mutation",
    persona: "doc-officer",
    sample: {
      kind: "update",
      title: "Update on CHIP-1",
      content: "The first awards are made.",
      about: "CHIP-1",
    },
  },
  changeText: {
    type: "mutation",
    persona: "doc-officer",
    sample: { subject, seen: 1, content: "Fund the act in part.", reason: "A late count." },
  },
  callRound: {
    type: "mutation",
    persona: "doc-officer",
    sample: {
      subject,
      text: "0".repeat(64),
      convener: "DOC",
      offices: [{ office: "STATE/EB", asking: "required" }],
      suspense: "2027-06-01",
      atSuspense: "proceed",
    },
  },
  ask: {
    type: "mutation",
    persona: "doc-officer",
    sample: { ...round, office: "STATE", asking: "required" },
  },
  moveSuspense: {
    type: "mutation",
    persona: "doc-officer",
    sample: { ...seen, suspense: "2027-07-01", reason: "Two offices asked." },
  },
  proceed: { type: "mutation", persona: "doc-officer", sample: round },
  recall: {
    type: "mutation",
    persona: "doc-officer",
    sample: { ...round, reason: "The act was amended." },
  },
  answer: {
    type: "mutation",
    persona: "state-officer",
    sample: {
      ...seen,
      office: "STATE",
      to: "concur-with-comment",
      reason: "On a second look.",
      comments: [{ severity: "critical", text: "Name the fund." }],
    },
  },
  withdraw: {
    type: "mutation",
    persona: "state-coordinator",
    sample: { ...seen, office: "STATE", statement: "We no longer object." },
  },
  resolveComment: {
    type: "mutation",
    persona: "state-officer",
    sample: { ...seen, office: "STATE", comment: 1, resolution: "It is named." },
  },
  reopenComment: {
    type: "mutation",
    persona: "state-officer",
    sample: { ...seen, comment: 1, reason: "It is not named." },
  },
  elevate: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: { ...round, to: "working-group", reason: "The offices cannot agree." },
  },
  splitMemo: { type: "mutation", persona: "nsc-coordinator", sample: round },
  settle: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: { ...seen, office: "STATE", decision: "It goes forward.", official: "The chair" },
  },
};
