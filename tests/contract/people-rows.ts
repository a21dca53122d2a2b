import type { ProcedureTable } from "./procedure-table.ts";

const UNKNOWN = "01890000-0000-7000-8000-000000000000";
const reason = "As the agency asked.";
const person = "omb-main-holder";
const seen = { person, seen: 0, reason };
const seat = { seat: "omb-main", seen: 0, reason };
const agency = { agency: "HHS", seen: 0, reason };

/** Persons, of whom the sample is nobody who signs in elsewhere in these tests. */
export const PERSON_ROWS: ProcedureTable["person"] = {
  list: {
    type: "query",
    persona: "administrator",
    sample: { text: "sample", agency: "NIST", role: "action-officer", isDisabled: false, after: null },
  },
  get: { type: "query", persona: "administrator", sample: { person } },
  add: {
    type: "mutation",
    persona: "administrator",
    sample: {
      person: "new-analyst",
      name: "Ada Sample",
      role: "analyst",
      agency: "NIST",
      country: null,
      employment: "contractor",
      reason,
    },
  },
  change: {
    type: "mutation",
    persona: "administrator",
    sample: { ...seen, name: "Holder, OMB", role: "reader", agency: "OMB", employment: "federal" },
  },
  disable: { type: "mutation", persona: "administrator", sample: seen },
  enable: { type: "mutation", persona: "administrator", sample: seen },
  invite: {
    type: "mutation",
    persona: "administrator",
    sample: { person, provider: "home", email: "ada@agency.example.gov" },
  },
  withdrawInvitation: { type: "mutation", persona: "administrator", sample: { person, invitation: UNKNOWN } },
  unbindIdentity: {
    type: "mutation",
    persona: "administrator",
    sample: { person, identity: UNKNOWN, reason },
  },
  endSessions: { type: "mutation", persona: "administrator", sample: { person } },
};

export const SEAT_ROWS: ProcedureTable["seat"] = {
  list: { type: "query", persona: "administrator", sample: { agency: "NIST" } },
  get: { type: "query", persona: "administrator", sample: { seat: "nist-main" } },
  add: {
    type: "mutation",
    persona: "administrator",
    sample: { seat: "omb-third", agency: "OMB", title: "Examiner", contact: null, reason },
  },
  change: {
    type: "mutation",
    persona: "administrator",
    sample: { ...seat, title: "Director", contact: "main" },
  },
  fill: { type: "mutation", persona: "administrator", sample: { ...seat, person, on: "2026-03-01" } },
  vacate: { type: "mutation", persona: "administrator", sample: { ...seat, on: "2026-03-01" } },
};

/** What an administrator asks of agencies; the rest of the area is open to readers. */
export const AGENCY_ACCOUNT_ROWS: Pick<
  ProcedureTable["agency"],
  "accounts" | "account" | "add" | "change" | "retire" | "restore"
> = {
  accounts: { type: "query", persona: "administrator", sample: undefined },
  account: { type: "query", persona: "administrator", sample: { agency: "NIST" } },
  add: {
    type: "mutation",
    persona: "administrator",
    sample: { agency: "NEW-LAB", name: "A laboratory", parent: "DOC", reason },
  },
  change: { type: "mutation", persona: "administrator", sample: { ...agency, name: "Health", parent: null } },
  retire: { type: "mutation", persona: "administrator", sample: agency },
  restore: { type: "mutation", persona: "administrator", sample: agency },
};

const terms = { name: "A tool", scope: ["read-register"], days: 30 } as const;

export const TOKEN_ROWS: ProcedureTable["token"] = {
  list: { type: "query", persona: "reader", sample: undefined },
  create: { type: "mutation", persona: "reader", sample: { ...terms, scope: [...terms.scope] } },
  revoke: { type: "mutation", persona: "reader", sample: { token: UNKNOWN } },
  services: { type: "query", persona: "administrator", sample: undefined },
  createService: {
    type: "mutation",
    persona: "administrator",
    sample: { ...terms, scope: [...terms.scope], person: "reader" },
  },
  revokeAny: { type: "mutation", persona: "administrator", sample: { token: UNKNOWN } },
};

export const CALENDAR_ROWS: ProcedureTable["calendar"] = {
  list: { type: "query", persona: "reader", sample: undefined },
  open: { type: "mutation", persona: "reader", sample: { kind: "forum", table: "quad" } },
  revoke: { type: "mutation", persona: "reader", sample: { calendar: UNKNOWN } },
};

export const AUDIT_ROWS: ProcedureTable["audit"] = {
  list: {
    type: "query",
    persona: "administrator",
    sample: {
      from: "2026-03-01",
      to: "2026-03-31",
      actor: "nist-officer",
      action: "session.",
      object: "CHIP-1",
      outcome: "denied",
      after: { at: "2026-03-02T12:00:00.000Z", chain: "person:nist-officer", sequence: 3 },
    },
  },
  verify: { type: "query", persona: "verifier", sample: undefined },
  noteExport: {
    type: "mutation",
    persona: "reader",
    sample: { what: "recommendations", query: "health=late", rows: 12 },
  },
};
