import type { ProcedureTable } from "./procedure-table.ts";

const source = {
  title: "Joint statement",
  locator: "Page 1",
  dated: "2026-03-01",
  confidence: "medium",
} as const;
const meeting = "01890000-0000-7000-8000-000000000000";
const reason = "As announced.";
const meetingFields: Omit<ProcedureTable["forum"]["changeMeeting"]["sample"], "meeting" | "seen" | "reason"> =
  {
    title: "Meeting of the group",
    startsAt: "2027-03-04T09:00:00.000Z",
    endsAt: "2027-03-04T11:00:00.000Z",
    place: "Brussels",
    agenda: [
      {
        title: "Test methods",
        owner: { country: "USA", agency: "NIST" },
        aim: "decide",
        minutes: 60,
        readAhead: [{ title: "Draft", locator: "File 1", sentOn: "2027-02-20" }],
      },
    ],
    participants: [{ country: "EU", agency: null, name: "Head of unit" }],
    readAheadDue: "2027-02-25",
    readout: null,
  };

export const FORUM_ROWS: ProcedureTable["forum"] = {
  list: { type: "query", persona: "reader", sample: { on: "2026-03-01" } },
  get: { type: "query", persona: "reader", sample: { table: "ttc/export-controls", on: "2026-03-01" } },
  members: { type: "query", persona: "reader", sample: { table: "nato", on: "2022-06-29" } },
  history: { type: "query", persona: "reader", sample: { table: "quad" } },
  map: {
    type: "query",
    persona: "reader",
    sample: { countries: ["USA", "JPN", "EU"], since: "2021-01-01", on: "2026-03-01" },
  },
  meetings: { type: "query", persona: "reader", sample: { table: "ttc", when: "past", limit: 3 } },
  meeting: { type: "query", persona: "reader", sample: { meeting } },
  recordMembership: {
    type: "mutation",
    persona: "state-coordinator",
    sample: {
      table: "ttc/export-controls",
      seen: 0,
      country: "JPN",
      status: "observer",
      joined: { on: "2026-03-01", precision: "day" },
      left: null,
      source,
      reason,
    },
  },
  endMembership: {
    type: "mutation",
    persona: "state-coordinator",
    sample: {
      table: "quad",
      seen: 4,
      country: "IND",
      left: { on: "2026-03-01", precision: "month" },
      source,
      reason,
    },
  },
  withdrawRollEntry: {
    type: "mutation",
    persona: "analyst",
    sample: { table: "depa", seen: 6, entry: 6, reason: "Recorded by mistake." },
  },
  reviseCharter: {
    type: "mutation",
    persona: "nsc-coordinator",
    sample: {
      table: "ttc/export-controls",
      seen: 1,
      name: "Export controls",
      statement: "Lists of controlled technology.",
      technologies: ["semiconductors"],
      bands: ["deployment"],
      issues: ["export-control-lists"],
      decisionRule: "consensus",
      coChairs: [
        {
          country: "USA",
          office: "Department of Commerce",
          since: { on: "2021-12-31", precision: "year" },
          until: null,
        },
      ],
      began: { on: "2021-09-29", precision: "day" },
      ended: null,
      isRollComplete: false,
      membersNote: null,
      source,
      reason,
    },
  },
  planMeeting: {
    type: "mutation",
    persona: "nist-officer",
    sample: { table: "ttc/technology-standards", ...meetingFields, source, reason },
  },
  changeMeeting: {
    type: "mutation",
    persona: "nist-officer",
    sample: { meeting, seen: 1, ...meetingFields, reason },
  },
  checkEffort: {
    type: "query",
    persona: "reader",
    sample: {
      technologies: ["semiconductors"],
      bands: ["pre-standardization"],
      issues: null,
      members: ["JPN", "KOR", "NLD"],
    },
  },
  foundTable: {
    type: "mutation",
    persona: "state-coordinator",
    sample: {
      name: "Chips",
      statement: "Tools and materials of chip making.",
      technologies: ["semiconductors"],
      bands: ["pre-standardization"],
      forum: "quad",
      members: ["JPN", "KOR", "NLD"],
      duplicateReason: "Others make the tools.",
      source,
      reason,
    },
  },
  sheets: { type: "query", persona: "reader", sample: undefined },
  sheet: { type: "query", persona: "reader", sample: { sheet: meeting } },
  draftSheet: {
    type: "mutation",
    persona: "analyst",
    sample: {
      table: "itu",
      title: "Plenipotentiary Conference",
      votesOn: "2026-11-09",
      group: ["USA", "JPN"],
      items: [{ id: null, title: "Revise Resolution 50", sought: "adopt" }],
      conversationsMaximum: 12,
      source,
      reason,
    },
  },
  reviseSheet: {
    type: "mutation",
    persona: "analyst",
    sample: {
      sheet: meeting,
      seen: 1,
      title: "Plenipotentiary Conference",
      votesOn: null,
      group: ["USA"],
      items: [{ id: "item-1", title: "Revise Resolution 50", sought: null }],
      conversationsMaximum: null,
      source,
      reason,
    },
  },
  reportVote: {
    type: "mutation",
    persona: "analyst",
    sample: {
      sheet: meeting,
      seen: 0,
      country: "BRA",
      item: "itr-binding",
      stance: "for",
      on: "2026-03-01",
      source: "A call with the delegation",
      reason,
    },
  },
  cancelMeeting: { type: "mutation", persona: "nist-officer", sample: { meeting, seen: 1, reason } },
};
