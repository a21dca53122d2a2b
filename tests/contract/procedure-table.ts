import type { Entente, EntenteInputs } from "@entente/client";
import { ALIGNMENT_ROWS } from "./alignment-rows.ts";
import { CLEARANCE_ROWS } from "./clearance-rows.ts";
import { COALITION_ROWS } from "./coalition-rows.ts";
import { COLLABORATION_ROWS } from "./collaboration-rows.ts";
import { COMMENT_ROWS } from "./comment-rows.ts";
import { COMMITMENT_ROWS } from "./commitment-rows.ts";
import { FORUM_ROWS } from "./forum-rows.ts";
import { MARKING_ROWS } from "./marking-rows.ts";
import {
  AGENCY_ACCOUNT_ROWS,
  AUDIT_ROWS,
  CALENDAR_ROWS,
  PERSON_ROWS,
  SEAT_ROWS,
  TOKEN_ROWS,
} from "./people-rows.ts";
import { POOLING_ROWS } from "./pooling-rows.ts";
import { PRIORITY_ROWS } from "./priority-rows.ts";
import { SESSION_ROWS } from "./procedure-rows-people.ts";
import { NOTICE_ROWS, TASKING_ROWS } from "./tasking-rows.ts";
import { TENSION_ROWS } from "./tension-rows.ts";

type Area = keyof EntenteInputs & keyof Entente;
type Kind<P> = P extends { readonly query: unknown } ? "query" : "mutation";

interface Row<Type, Input> {
  readonly type: Type;
  /** A persona whose role may do it, so that hostile input reaches as far in as it can. */
  readonly persona: string;
  /** Input that is understood; what it asks for may still be refused. */
  readonly sample: Input;
}

/** One row for each procedure of the router, no more and no less: a new procedure without one does not compile. */
export type ProcedureTable = {
  readonly [A in Area]: {
    readonly [P in keyof EntenteInputs[A] & keyof Entente[A]]: Row<Kind<Entente[A][P]>, EntenteInputs[A][P]>;
  };
};

const record = { recommendation: "CHIP-1", version: 1 };
const own = { recommendation: "STD-1", version: 1 };
const citation = {
  kind: "citation",
  title: "Progress note",
  locator: "Page 4",
  dated: "2026-03-01",
} as const;
const stated = { on: "2026-03-01", reason: "As agreed.", evidence: [citation] };
const unknownMilestone = "01890000-0000-7000-8000-000000000000";

const TABLE: ProcedureTable = {
  session: SESSION_ROWS,
  desk: { mine: { type: "query", persona: "nist-officer", sample: undefined } },
  recommendation: {
    list: {
      type: "query",
      persona: "reader",
      sample: {
        text: "standards",
        filters: { agency: ["NIST"], health: ["late"] },
        sort: "due",
        direction: "descending",
        group: "lead",
        cursor: null,
        limit: 20,
      },
    },
    facets: {
      type: "query",
      persona: "reader",
      sample: { text: "chips", filters: { theme: ["technology"] } },
    },
    get: { type: "query", persona: "reader", sample: { key: "CHIP-1" } },
    resolve: {
      type: "mutation",
      persona: "nist-coordinator",
      sample: { ...own, to: "resolved", agreedAction: "Publish a plan.", official: "Director", ...stated },
    },
    verify: { type: "mutation", persona: "verifier", sample: { ...record, to: "addressed", ...stated } },
    dispute: { type: "mutation", persona: "nist-officer", sample: { ...own, ...stated } },
    close: {
      type: "mutation",
      persona: "verifier",
      sample: {
        ...record,
        to: "closed-implemented",
        approvedBy: "Comptroller",
        successor: null,
        ...stated,
      },
    },
    reopen: { type: "mutation", persona: "verifier", sample: { ...record, ...stated } },
    fileEvidence: {
      type: "mutation",
      persona: "nist-officer",
      sample: { ...own, evidence: citation, note: "For the file." },
    },
    changeDue: {
      type: "mutation",
      persona: "nsc-coordinator",
      sample: { ...record, due: "2027-06-30", reason: "More time is needed." },
    },
    changeDueOfMany: {
      type: "mutation",
      persona: "nsc-coordinator",
      sample: { chosen: [record, own], due: "2027-06-30", reason: "More time is needed." },
    },
  },
  marking: MARKING_ROWS,
  assignment: {
    report: {
      type: "mutation",
      persona: "nist-officer",
      sample: { ...own, agency: "NIST", to: "planned", ...stated },
    },
    givePosition: {
      type: "mutation",
      persona: "nist-coordinator",
      sample: { ...own, agency: "NIST", to: "concur", ...stated },
    },
    changeContact: {
      type: "mutation",
      persona: "nist-coordinator",
      sample: { ...own, agency: "NIST", mainContact: "nist-main", alternateContact: null },
    },
    changeContactOfMany: {
      type: "mutation",
      persona: "nist-coordinator",
      sample: { chosen: [own], agency: "NIST", mainContact: "nist-main" },
    },
  },
  milestone: {
    add: {
      type: "mutation",
      persona: "nist-officer",
      sample: { ...own, title: "First draft", startsOn: null, due: "2027-01-31", note: "" },
    },
    move: {
      type: "mutation",
      persona: "nist-officer",
      sample: { ...own, milestone: unknownMilestone, due: "2027-02-28", reason: "Review takes longer." },
    },
    complete: {
      type: "mutation",
      persona: "nist-officer",
      sample: { ...own, milestone: unknownMilestone, doneOn: "2026-03-01" },
    },
  },
  dependency: {
    add: {
      type: "mutation",
      persona: "nsc-coordinator",
      sample: { ...record, prerequisite: "DATA-1", reason: "Needs the law first." },
    },
    remove: {
      type: "mutation",
      persona: "nsc-coordinator",
      sample: { ...record, prerequisite: "DATA-1", reason: "No longer needed." },
    },
  },
  agency: {
    list: { type: "query", persona: "reader", sample: undefined },
    get: { type: "query", persona: "reader", sample: { agency: "NIST" } },
    ...AGENCY_ACCOUNT_ROWS,
  },
  priority: PRIORITY_ROWS,
  coalition: COALITION_ROWS,
  clearance: CLEARANCE_ROWS,
  comment: COMMENT_ROWS,
  alignment: ALIGNMENT_ROWS,
  forum: FORUM_ROWS,
  tasking: TASKING_ROWS,
  commitment: COMMITMENT_ROWS,
  notice: NOTICE_ROWS,
  tension: TENSION_ROWS,
  pooling: POOLING_ROWS,
  collaboration: COLLABORATION_ROWS,
  portfolio: { overview: { type: "query", persona: "reader", sample: undefined } },
  data: {
    packs: { type: "query", persona: "reader", sample: undefined },
    indicators: {
      type: "query",
      persona: "reader",
      sample: { theme: "trade", technology: null, pack: "open" },
    },
    coverage: {
      type: "query",
      persona: "reader",
      sample: { theme: null, technology: "ai", pack: null, offset: 0, limit: 20 },
    },
    country: { type: "query", persona: "reader", sample: { country: "JPN", models: 5 } },
    indicator: {
      type: "query",
      persona: "reader",
      sample: { indicator: "wb_gerd_pct_gdp", country: "JPN", year: null },
    },
    pairs: {
      type: "query",
      persona: "reader",
      sample: { indicator: "un_vote_agreement", country: "JPN", other: "USA" },
    },
  },
  reference: { vocabulary: { type: "query", persona: "reader", sample: undefined } },
  audit: AUDIT_ROWS,
  person: PERSON_ROWS,
  seat: SEAT_ROWS,
  token: TOKEN_ROWS,
  calendar: CALENDAR_ROWS,
};

/** A procedure as the wire knows it. */
export interface Procedure extends Row<"query" | "mutation", unknown> {
  readonly path: string;
}

export const PROCEDURES: readonly Procedure[] = Object.entries(TABLE).flatMap(([area, rows]) =>
  Object.entries<Row<"query" | "mutation", unknown>>(rows).map(([name, row]) => ({
    path: `${area}.${name}`,
    ...row,
  })),
);

export const MUTATIONS = PROCEDURES.filter(({ type }) => type === "mutation");
