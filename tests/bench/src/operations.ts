import type { Entente, EntenteInputs } from "@entente/client";
import type { ReportTarget } from "./report-targets.ts";

/** Something that staff do all day, as one call of the API. */
export interface Operation {
  readonly name: string;
  /** Question number so and so; with the same number, the same question. */
  readonly ask: (entente: Entente, number: number) => Promise<unknown>;
  /** How many questions differ; `changing` when each is another, because it changes what it asks about. */
  readonly variety: number | "changing";
  readonly isAskedTogether: boolean;
}

type ListInput = NonNullable<EntenteInputs["recommendation"]["list"]>;

const LISTS: readonly ListInput[] = [
  { filters: { agency: ["NIST"], health: ["late"] }, sort: "due" },
  { filters: { lead: ["STATE"], theme: ["technology"] }, sort: "key" },
  { filters: { agency: ["DOC"], implementation: ["in-progress"] }, sort: "updated", direction: "descending" },
  { filters: { technology: ["quantum"], closure: ["open"] }, sort: "due" },
  { filters: { country: ["JPN"], health: ["at-risk", "late"] }, sort: "health" },
  { filters: { forum: ["quad"], verification: ["not-assessed"] }, sort: "due" },
];

/** In the text of every fifteenth to every second generated record. */
const COMMON_WORDS = ["research", "partners", "standards", "supplier", "data", "review"];

const OPENED = 20;
/** Rare words are numbers: each stands in one title, and inside a few longer numbers. */
const SEARCHED = 20;

/** All of them, on a register of `count` generated records, and reports on these shares. */
export function operationsOn(count: number, targets: readonly ReportTarget[]): readonly Operation[] {
  const spread = (number: number, parts: number) =>
    1 + Math.floor((((number % parts) + 0.5) * count) / parts);
  return [
    {
      name: "list, two facets",
      ask: (entente, number) => entente.recommendation.list.query(entryOf(LISTS, number)),
      variety: LISTS.length,
      isAskedTogether: true,
    },
    {
      name: "search, common word",
      ask: (entente, number) => entente.recommendation.list.query({ text: entryOf(COMMON_WORDS, number) }),
      variety: COMMON_WORDS.length,
      isAskedTogether: false,
    },
    {
      name: "search, rare word",
      ask: (entente, number) => entente.recommendation.list.query({ text: String(spread(number, SEARCHED)) }),
      variety: SEARCHED,
      isAskedTogether: false,
    },
    {
      name: "open one record",
      ask: (entente, number) => entente.recommendation.get.query({ key: `GEN-${spread(number, OPENED)}` }),
      variety: OPENED,
      isAskedTogether: false,
    },
    {
      name: "report progress",
      ask: (entente, number) => {
        const { recommendation, agency, to, version } = entryOf(targets, number);
        const earlier = Math.floor(number / targets.length); // each report before this one made a version
        const reason = `The working group met and agreed on next steps (note ${number}).`;
        return entente.assignment.report.mutate({
          recommendation,
          agency,
          to,
          version: version + earlier,
          reason,
        });
      },
      variety: "changing",
      isAskedTogether: true,
    },
    {
      name: "dashboard",
      ask: (entente) => entente.portfolio.overview.query(),
      variety: 1,
      isAskedTogether: false,
    },
  ];
}

function entryOf<T>(list: readonly T[], number: number): T {
  const entry = list[number % list.length];
  if (entry === undefined) throw new RangeError("there is nothing to ask about");
  return entry;
}
