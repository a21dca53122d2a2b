import type { AlignmentBasis } from "@entente/contract";
import {
  type AlignmentModel,
  type CalendarDate,
  type CountryCode,
  type DescribedIssue,
  type Instant,
  type IssueId,
  type StanceValue,
} from "@entente/domain";
import { alignmentNames } from "../frame/names.ts";

const country = (code: string) => code as CountryCode;
export const [USA, EU, JPN, GBR, CHN] = [
  country("USA"),
  country("EU"),
  country("JPN"),
  country("GBR"),
  country("CHN"),
] as const;
export const [LAW, RULE, LEAD, SEATS] = [
  "privacy-law" as IssueId,
  "transfer-rule" as IssueId,
  "standards-lead" as IssueId,
  "committee-lead" as IssueId,
] as const;
export const TODAY = "2026-11-01" as CalendarDate;

const described = {
  question: "What is answered?",
  codingRule: "As the source says.",
  weightReason: "Ours.",
  basis: "proposal",
  passage: null,
} as const;

const ISSUES: readonly DescribedIssue[] = [
  {
    ...described,
    id: LAW,
    name: "General privacy law",
    family: "data-governance",
    weight: 3,
    kind: "binary",
    answers: [
      { value: true, name: "Yes", meaning: "One law binds companies in all sectors" },
      { value: false, name: "No", meaning: "Rules of states or sectors, or none" },
    ],
  },
  {
    ...described,
    id: RULE,
    name: "Rule for sending data abroad",
    family: "data-governance",
    weight: 1,
    kind: "ordinal",
    levels: ["open", "accountability", "adequacy"],
    answers: [
      { value: "open", name: "Open", meaning: "No rule" },
      { value: "accountability", name: "Sender answers", meaning: "The sender stays liable" },
      { value: "adequacy", name: "Protection at the other end", meaning: "Only where protected" },
    ],
  },
  {
    ...described,
    id: LEAD,
    name: "Who leads standard setting",
    family: "standards",
    weight: 2,
    kind: "nominal",
    options: ["industry", "state"],
    optionDistances: null,
    answers: [
      { value: "industry", name: "Industry", meaning: "Industry leads" },
      { value: "state", name: "The state", meaning: "The state leads" },
    ],
  },
  {
    ...described,
    id: SEATS,
    name: "Lead of committees",
    family: "regulation",
    weight: 2,
    kind: "numeric",
    lowest: 0,
    highest: 10,
    unit: "committees of 10",
    step: 1,
    answers: [
      { value: 0, name: "None", meaning: "No seat" },
      { value: 10, name: "All", meaning: "All seats" },
    ],
  },
];

/** Four issues in three families; the United States, the EU, Japan and the United Kingdom, and China as a reference. */
export const SAMPLE_ALIGNMENT: AlignmentModel = {
  title: "Sample",
  version: 1,
  issues: ISSUES,
  holders: [CHN, EU, GBR, JPN, USA].map((code) => ({ country: code, isReference: code === CHN })),
  blocs: [
    { name: "transatlantic", members: [EU, GBR], reason: "Ours.", basis: "proposal", passage: null },
    { name: "transpacific", members: [JPN], reason: "Ours.", basis: "proposal", passage: null },
  ],
};

const AUTHORSHIP = {
  at: "2026-10-01T00:00:00.000Z" as Instant,
  by: { person: "loader", agency: "OSTP", seat: null },
  personName: "The loader",
} as unknown as Pick<AlignmentBasis["model"], "at" | "by" | "personName">;

interface SampleStance {
  readonly holder: CountryCode;
  readonly issue: IssueId;
  readonly value: StanceValue;
  readonly sequence?: number;
  readonly source?: Partial<AlignmentBasis["stances"][number]["stance"]["source"]>;
}

/** A stance on record, from a public source unless it is said otherwise. */
export function sampleStance({ holder, issue, value, sequence = 1, source = {} }: SampleStance) {
  const stance: AlignmentBasis["stances"][number]["stance"] = {
    holder,
    issue,
    value,
    since: "2020-01-01" as CalendarDate,
    source: {
      title: "Survey",
      publisher: "A publisher",
      license: "facts",
      locator: "table 1",
      dated: "2020-01-01" as CalendarDate,
      caveat: null,
      basis: "public-record",
      confidence: "high",
      passage: null,
      figure: null,
      ...source,
    },
    reason: "It says so.",
  };
  return { ...AUTHORSHIP, holder, issue, sequence, stance, pack: null };
}

/** What is on record when these stances are; where two answers of a country differ, they contest each other. */
export function sampleBasis(stances: readonly ReturnType<typeof sampleStance>[]): AlignmentBasis {
  return {
    on: TODAY,
    model: { ...AUTHORSHIP, model: SAMPLE_ALIGNMENT, reason: "Ours." },
    countries: [
      { code: CHN, name: "China" },
      { code: EU, name: "European Union" },
      { code: GBR, name: "United Kingdom" },
      { code: JPN, name: "Japan" },
      { code: USA, name: "United States" },
    ],
    cells: SAMPLE_ALIGNMENT.holders.flatMap(({ country: holder }) =>
      SAMPLE_ALIGNMENT.issues.map(({ id: issue }) => {
        const here = stances.filter((one) => one.holder === holder && one.issue === issue);
        const values = new Set(here.map(({ stance }) => stance.value));
        const [value = null] = values;
        return {
          holder,
          issue,
          state: values.size === 0 ? "absent" : values.size === 1 ? "known" : "contested",
          value: values.size === 1 ? value : null,
          stances: here.map(({ sequence }) => sequence),
          seen: Math.max(0, ...here.map(({ sequence }) => sequence)),
        } as const;
      }),
    ),
    stances: [...stances],
    effects: [],
    passages: [],
  };
}

export const SAMPLE_ALIGNMENT_NAMES = alignmentNames(sampleBasis([]));
