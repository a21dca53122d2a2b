import type { Entente, EntenteInputs } from "@entente/client";
import { ALIGNMENT_ROWS } from "./alignment-rows.ts";
import { SESSION_ROWS } from "./procedure-rows-people.ts";

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

const supposed = { kind: "interval", low: 2, high: 3 } as const;
const rated = {
  subject: { kind: "technology", technology: "ai", band: null },
  criterion: "competition",
} as const;
const source = {
  title: "A study",
  publisher: "A publisher",
  year: 2026,
  license: "CC BY 4.0",
  locator: "Table 2",
  caveat: null,
};
const criterion = {
  name: "A criterion",
  question: "How much?",
  unit: "level 0 to 4",
  scale: { worst: 0, best: 4 },
  anchors: [],
  basis: "proposal",
  passage: null,
} as const;

const question = {
  technology: "semiconductors",
  bands: ["deployment"],
  requirements: ["chip-fabrication"],
  changes: [{ requirement: "chip-fabrication", weight: 2, level: 3, depth: 2 }],
  candidates: ["JPN", "KOR", "NLD", "TWN", "USA"],
  mandatory: ["USA"],
  excluded: ["KOR"],
  incompatiblePairs: [["JPN", "TWN"]],
  unknownPairs: "allow",
  sizeMaximum: 4,
  nodeBudget: 1000,
  setsListedMaximum: 5,
} satisfies EntenteInputs["coalition"]["frontier"];
const settings = {
  sharedTechnologiesMinimum: 1,
  technologyJaccardMinimum: 0,
  sharedBandsMinimum: 1,
  membersContainedMinimum: 0.8,
};
const capable = { country: "KOR", requirement: "chip-memory" };

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
  },
  priority: {
    basis: { type: "query", persona: "reader", sample: undefined },
    ranking: {
      type: "query",
      persona: "reader",
      sample: { weighting: { kind: "agency", agency: "NIST" }, draws: 100, seed: 7 },
    },
    whatIf: {
      type: "query",
      persona: "reader",
      sample: {
        weighting: { kind: "mean" },
        settings: null,
        ratings: [{ technology: "ai", band: null, criterion: "competition", value: supposed }],
      },
    },
    agreement: { type: "query", persona: "reader", sample: { draws: 100, seed: 7 } },
    triage: { type: "query", persona: "reader", sample: { weighting: { kind: "equal" }, points: null } },
    ratingHistory: { type: "query", persona: "reader", sample: { ...rated } },
    rate: {
      type: "mutation",
      persona: "analyst",
      sample: {
        ...rated,
        seen: 0,
        value: supposed,
        confidence: "medium",
        basis: "reported",
        source,
        passage: null,
        ratedOn: "2026-03-01",
        reason: "A new reading.",
      },
    },
    withdrawRating: {
      type: "mutation",
      persona: "analyst",
      sample: { ...rated, seen: 1, reason: "The source was retracted." },
    },
    setWeights: {
      type: "mutation",
      persona: "nist-coordinator",
      sample: { agency: "NIST", seen: 1, points: { competition: 80 }, reason: "Our mission." },
    },
    reviseModel: {
      type: "mutation",
      persona: "analyst",
      sample: {
        seen: 1,
        model: {
          title: "Another model",
          criteria: [
            { ...criterion, id: "need", branch: "criticality", isPerBand: false },
            { ...criterion, id: "room", branch: "opportunity", isPerBand: true },
          ],
          triageCriteria: [],
          settings: {
            emphasis: 0.5,
            opportunityThreshold: 0.5,
            obstacleThreshold: 0.5,
            minimumCoverage: 0.5,
          },
        },
        reason: "Fewer questions.",
      },
    },
    runs: { type: "query", persona: "reader", sample: undefined },
    run: { type: "query", persona: "reader", sample: { id: unknownMilestone } },
    compareRuns: {
      type: "query",
      persona: "reader",
      sample: { earlier: unknownMilestone, later: null },
    },
    freezeRun: {
      type: "mutation",
      persona: "analyst",
      sample: {
        title: "First quarter",
        weighting: { kind: "equal" },
        draws: 100,
        seed: 7,
        inputsHash: "0".repeat(64),
      },
    },
  },
  coalition: {
    basis: { type: "query", persona: "reader", sample: undefined },
    frontier: { type: "query", persona: "reader", sample: question },
    explain: { type: "query", persona: "reader", sample: { ...question, members: ["JPN", "USA"], settings } },
    compare: {
      type: "query",
      persona: "reader",
      sample: { ...question, sets: [["JPN", "USA"], ["USA"]], settings },
    },
    docking: { type: "query", persona: "reader", sample: { members: ["JPN", "USA"] } },
    overlap: {
      type: "query",
      persona: "reader",
      sample: {
        technologies: ["semiconductors"],
        bands: ["deployment"],
        members: ["JPN", "USA"],
        settings,
      },
    },
    load: { type: "query", persona: "reader", sample: { countries: ["JPN", "USA"] } },
    capabilityHistory: { type: "query", persona: "reader", sample: capable },
    recordCapability: {
      type: "mutation",
      persona: "analyst",
      sample: {
        ...capable,
        seen: 0,
        level: 4,
        asOf: "2026-03-01",
        confidence: "medium",
        basis: "reported",
        source,
        passage: null,
        figure: {
          indicator: "eto_chip_share_n5",
          firstYear: null,
          year: 2022,
          value: 60,
          unit: "percent",
        },
        reason: "A new figure.",
      },
    },
    withdrawCapability: {
      type: "mutation",
      persona: "analyst",
      sample: { ...capable, seen: 1, entry: 1, reason: "The source was retracted." },
    },
    propose: {
      type: "mutation",
      persona: "nsc-coordinator",
      sample: {
        ...question,
        members: ["JPN", "USA"],
        settings,
        inputsHash: "0".repeat(64),
        title: "A table on chips",
        statement: "Fabrication at one table.",
        lead: "DOC",
        supporting: ["STATE"],
        mainContact: null,
        forum: "quad",
        buildsOn: [],
        due: null,
        duplicateReason: "It would take it over.",
      },
    },
    proposals: { type: "query", persona: "reader", sample: undefined },
    proposal: { type: "query", persona: "reader", sample: { recommendation: "COALITION-1" } },
  },
  alignment: ALIGNMENT_ROWS,
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
    indicator: { type: "query", persona: "reader", sample: { indicator: "wb_gerd_pct_gdp", country: "JPN" } },
    pairs: {
      type: "query",
      persona: "reader",
      sample: { indicator: "un_vote_agreement", country: "JPN", other: "USA" },
    },
  },
  reference: { vocabulary: { type: "query", persona: "reader", sample: undefined } },
  audit: { verify: { type: "query", persona: "verifier", sample: undefined } },
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
