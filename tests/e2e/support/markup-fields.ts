/** Calls a procedure as a persona; the answer is its output. */
export type Change = (
  persona: string,
  path: string,
  input: object,
) => Promise<Readonly<Record<string, unknown>>>;

/** Fields of one procedure that hold free text. */
export interface TextFields {
  readonly procedure: string;
  readonly fields: readonly string[];
  /** What the shortest of the fields takes, in characters. */
  readonly longest: number;
  /** Stores the text in all of them. */
  readonly store: (change: Change, text: string, number: number) => Promise<unknown>;
}

const record = "DATA-4";
const cited = { kind: "citation", dated: "2026-03-01" } as const;

/** Free text of every kind of thing that the register keeps, with who may write it. */
export const TEXT_FIELDS: readonly TextFields[] = [
  {
    procedure: "recommendation.fileEvidence",
    fields: ["evidence.title", "evidence.locator", "note"],
    longest: 200,
    store: (change, text) =>
      change("nist-officer", "recommendation.fileEvidence", {
        recommendation: record,
        version: 1,
        evidence: { ...cited, title: text, locator: text },
        note: text,
      }),
  },
  {
    procedure: "recommendation.changeDue",
    fields: ["reason"],
    longest: 200,
    store: (change, text, number) =>
      change("nsc-coordinator", "recommendation.changeDue", {
        recommendation: record,
        version: 1,
        due: `20${31 + number}-01-31`,
        reason: text,
      }),
  },
  {
    procedure: "milestone.add",
    fields: ["title", "note"],
    longest: 200,
    store: (change, text) =>
      change("nist-officer", "milestone.add", {
        recommendation: record,
        version: 1,
        title: text,
        startsOn: null,
        due: "2031-01-31",
        note: text,
      }),
  },
  {
    procedure: "clearance.draft",
    fields: ["title", "content"],
    longest: 200,
    store: (change, text) =>
      change("nist-officer", "clearance.draft", {
        kind: "report-text",
        title: text,
        content: text,
        about: record,
      }),
  },
  {
    procedure: "tasking.set",
    fields: ["request"],
    longest: 200,
    store: (change, text) =>
      change("nsc-coordinator", "tasking.set", {
        request: text,
        about: record,
        tasker: "NSC",
        offices: ["NIST"],
        suspense: "2099-05-14",
      }),
  },
  {
    procedure: "commitment.record",
    fields: ["text", "source.title", "source.locator", "source.caveat", "obligations.text"],
    longest: 200,
    store: (change, text, number) =>
      change("analyst", "commitment.record", {
        key: `TTC9-${number + 1}`,
        forum: "ttc",
        workingGroup: null,
        madeOn: "2026-02-01",
        text,
        source: { title: text, locator: text, caveat: text },
        basis: "public-record",
        technologies: ["ai"],
        recommendations: [record],
        obligations: [
          { owedBy: { country: "USA", agency: "NIST" }, text, due: { on: "2031-12-31", precision: "year" } },
        ],
      }),
  },
  {
    procedure: "forum.planMeeting",
    fields: [
      "title",
      "place",
      "agenda.title",
      "agenda.readAhead.title",
      "participants.name",
      "source.title",
      "reason",
    ],
    longest: 200,
    store: (change, text) =>
      change("nist-officer", "forum.planMeeting", {
        table: "ttc/technology-standards",
        title: text,
        startsAt: "2031-03-04T09:00:00.000Z",
        endsAt: "2031-03-04T11:00:00.000Z",
        place: text,
        agenda: [
          {
            title: text,
            owner: { country: "USA", agency: "NIST" },
            aim: "decide",
            minutes: 60,
            readAhead: [{ title: text, locator: text, sentOn: "2031-02-20" }],
          },
        ],
        participants: [{ country: "EU", agency: null, name: text }],
        readAheadDue: "2031-02-25",
        readout: null,
        source: { title: text, locator: text, dated: "2026-03-01", confidence: "medium" },
        reason: text,
      }),
  },
  {
    procedure: "tension.state",
    fields: ["second.name", "statement", "source.title", "source.locator", "reason"],
    longest: 200,
    store: (change, text) =>
      change("analyst", "tension.state", {
        first: { kind: "recommendation", key: record },
        second: { kind: "policy", country: "JPN", name: text },
        statement: text,
        source: { title: text, locator: text, dated: "2026-03-01", basis: "public-record" },
        reason: text,
      }),
  },
  {
    procedure: "alignment.recordStance",
    fields: [
      "source.title",
      "source.publisher",
      "source.license",
      "source.locator",
      "source.caveat",
      "reason",
    ],
    longest: 200,
    store: (change, text, number) =>
      change("analyst", "alignment.recordStance", {
        holder: "JPN",
        issue: "privacy-law",
        seen: 1,
        value: number % 2 === 0,
        since: "2026-03-01",
        confidence: "medium",
        basis: "reported",
        source: {
          title: text,
          publisher: text,
          license: text,
          locator: text,
          dated: "2026-03-01",
          caveat: text,
        },
        passage: null,
        figure: null,
        reason: text,
      }),
  },
  {
    procedure: "comment.write",
    fields: ["text"],
    longest: 200,
    store: (change, text) =>
      change("nist-officer", "comment.write", {
        subject: { kind: "recommendation", key: record },
        text,
        sharedWith: [],
        mentions: [],
      }),
  },
  {
    procedure: "priority.rate",
    fields: [
      "source.title",
      "source.publisher",
      "source.license",
      "source.locator",
      "source.caveat",
      "reason",
    ],
    longest: 200,
    store: (change, text) =>
      change("analyst", "priority.rate", {
        subject: { kind: "technology", technology: "ai", band: null },
        criterion: "competition",
        seen: 0,
        value: { kind: "interval", low: 2, high: 3 },
        confidence: "medium",
        basis: "reported",
        source: { title: text, publisher: text, license: text, locator: text, year: 2026, caveat: text },
        passage: null,
        ratedOn: "2026-03-01",
        reason: text,
      }),
  },
  {
    procedure: "coalition.recordCapability",
    fields: [
      "source.title",
      "source.publisher",
      "source.license",
      "source.locator",
      "source.caveat",
      "reason",
    ],
    longest: 200,
    store: (change, text) =>
      change("analyst", "coalition.recordCapability", {
        country: "KOR",
        requirement: "chip-memory",
        seen: 0,
        level: 4,
        asOf: "2026-03-01",
        confidence: "medium",
        basis: "reported",
        source: { title: text, publisher: text, license: text, locator: text, year: 2026, caveat: text },
        passage: null,
        figure: null,
        reason: text,
      }),
  },
  {
    procedure: "person.change",
    fields: ["name", "reason"],
    longest: 200,
    store: (change, text) =>
      change("administrator", "person.change", {
        person: "omb-main-holder",
        seen: 0,
        name: text,
        role: "reader",
        agency: "OMB",
        employment: "federal",
        reason: text,
      }),
  },
  {
    procedure: "seat.change",
    fields: ["title", "reason"],
    longest: 200,
    store: (change, text) =>
      change("administrator", "seat.change", {
        seat: "omb-main",
        seen: 0,
        title: text,
        contact: "main",
        reason: text,
      }),
  },
  {
    procedure: "agency.change",
    fields: ["name", "reason"],
    longest: 200,
    store: (change, text) =>
      change("administrator", "agency.change", {
        agency: "HHS",
        seen: 0,
        name: text,
        parent: null,
        reason: text,
      }),
  },
  {
    procedure: "token.create",
    fields: ["name"],
    longest: 100,
    store: (change, text) =>
      change("administrator", "token.create", { name: text, scope: ["read-register"], days: 1 }),
  },
  {
    procedure: "audit.noteExport",
    fields: ["query"],
    longest: 200,
    store: (change, text) =>
      change("administrator", "audit.noteExport", { what: "recommendations", query: text, rows: 1 }),
  },
];

/** Addresses at which those texts are read, each with who reads there; `text` stands for one that is only searched for. */
export function viewsOf(text: string): readonly (readonly [persona: string, address: string])[] {
  const sought = encodeURIComponent(text);
  return [
    ["nist-officer", "/"],
    ["nist-officer", `/recommendations/${record}`],
    ["nsc-coordinator", `/recommendations?text=${sought}&agency=${sought}&sort=${sought}`],
    ["nist-officer", `/recommendations/${record}/report?to=${sought}`],
    ["nist-officer", "/clearances"],
    ["nist-officer", `/clearances/new?about=${record}`],
    ["nist-officer", "/tasks"],
    ["nist-officer", `/tasks/new?about=${sought}`],
    ["reader", "/follow-through?forum=ttc"],
    ["reader", "/follow-through/TTC9-1"],
    ["reader", "/forums/table/ttc/technology-standards"],
    ["reader", "/tensions"],
    ["analyst", "/priorities/ratings/ai?history=competition"],
    ["analyst", "/coalitions/capabilities/KOR/chip-memory"],
    ["analyst", "/alignment/stances/JPN?issue=privacy-law"],
    ["analyst", `/alignment?group=${sought}&on=${sought}`],
    ["administrator", `/admin/people?text=${sought}`],
    ["administrator", "/admin/people/omb-main-holder"],
    ["administrator", "/admin/seats/omb-main"],
    ["administrator", "/admin/agencies"],
    ["administrator", "/admin/agencies/HHS"],
    ["administrator", "/account/tokens"],
    ["administrator", `/admin/audit?object=${sought}`],
    ["administrator", "/admin/audit"],
    ["reader", "/agencies/HHS"],
    ["reader", `/sign-in/again?next=${sought}`],
  ];
}
