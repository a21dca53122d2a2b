import type { AlignmentBasis } from "@entente/contract";
import {
  BLOC_NAMES,
  type BlocName,
  blocMembers,
  type CalendarDate,
  type CountryCode,
  groupHolders,
  ISSUE_FAMILIES,
  type IssueFamily,
  parseCalendarDate,
} from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { type Parameters, parameterOf, parametersOf } from "../../../lib/parameters.ts";
import { listOf } from "../../../lib/sentence.ts";

type Model = AlignmentBasis["model"]["model"];

/** Whose distances a page shows: everyone but references, the members of a bloc, or the countries named. */
export type AlignmentGroup =
  | { readonly kind: "all" }
  | { readonly kind: "bloc"; readonly name: BlocName }
  | { readonly kind: "countries"; readonly members: readonly CountryCode[] };

export type FamilyWeights = Readonly<Record<IssueFamily, number>>;

/** Who is compared, on what, as of when, and at which weights; the pages of the section share it. */
export interface AlignmentView {
  readonly group: AlignmentGroup;
  /** Absent for all. */
  readonly families: readonly IssueFamily[] | null;
  /** Absent for today. */
  readonly on: CalendarDate | null;
  /** How much each family counts as a whole; absent when the model's own weights count. */
  readonly weights: FamilyWeights | null;
}

export const WHOLE_VIEW: AlignmentView = { group: { kind: "all" }, families: null, on: null, weights: null };

export interface ReadAlignmentView {
  readonly view: AlignmentView;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

/** In place of a group in the address: the countries that are ticked in the form. */
export const TICKED = "ticked";

/**
 * Reads `?group=transatlantic|USA,EU&family=standards,regulation&on=2021-10-31&weight.standards=2`, and the same as a
 * form writes it, with `group=ticked&country=USA&country=EU`.
 */
export function readAlignmentView(
  parameters: Parameters,
  model: Model,
  today: CalendarDate,
): ReadAlignmentView {
  const problems: string[] = [];
  const group = readGroup(parameters, model, problems);
  const families = readFamilies(parameters, problems);
  const on = readDay(parameters, today, problems);
  const weights = readWeights(parameters, model, families ?? ISSUE_FAMILIES, problems);
  return { view: { group, families, on, weights }, problems };
}

/** The view in the API's terms. */
export function askedAlignment({ group, families, on, weights }: AlignmentView, model: Model) {
  return {
    holders: group.kind === "all" ? null : [...membersOf(group, model)],
    families: families === null ? null : [...families],
    on,
    weights: weights === null ? null : { families: { ...weights } },
  };
}

/** The countries of a group, by code. */
export function membersOf(group: AlignmentGroup, model: Model): readonly CountryCode[] {
  switch (group.kind) {
    case "all":
      return groupHolders(model);
    case "bloc":
      return blocMembers(model, group.name);
    case "countries":
      return group.members;
  }
}

/** The view as parameters of an address, without what it leaves at its default. */
export function viewParameters({
  group,
  families,
  on,
  weights,
}: AlignmentView): Readonly<Record<string, string>> {
  return {
    ...(group.kind === "all" ? {} : { group: groupText(group) }),
    ...(families === null ? {} : { family: families.join(",") }),
    ...(on === null ? {} : { on }),
    ...(weights === null
      ? {}
      : Object.fromEntries(
          ISSUE_FAMILIES.map((family) => [`weight.${family}`, formatPlain(weights[family])]),
        )),
  };
}

/** The page with this view. `others` are kept, such as `{ first: "USA" }`; `part` is the place on the page to go to. */
export function viewHref(
  path: string,
  view: AlignmentView,
  others: Readonly<Record<string, string>> = {},
  part: string | null = null,
): string {
  const parameters = new URLSearchParams({ ...viewParameters(view), ...others });
  const text = parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `${path}${text === "" ? "" : `?${text}`}${part === null ? "" : `#${part}`}`;
}

/** What each family weighs in all by the model's own weights. */
export function modelFamilyWeights({ issues }: Pick<Model, "issues">): FamilyWeights {
  const of = (family: IssueFamily) =>
    issues.filter((issue) => issue.family === family).reduce((sum, { weight }) => sum + weight, 0);
  return {
    "data-governance": of("data-governance"),
    standards: of("standards"),
    regulation: of("regulation"),
  };
}

function groupText(group: Exclude<AlignmentGroup, { kind: "all" }>): string {
  return group.kind === "bloc" ? group.name : group.members.join(",");
}

function readGroup(parameters: Parameters, model: Model, problems: string[]): AlignmentGroup {
  const everyone: AlignmentGroup = { kind: "all" };
  const asked = parametersOf(parameters, "group");
  const [only = ""] = asked;
  if (only === "" || only === "all") return everyone;
  const bloc = BLOC_NAMES.find((name) => name === only);
  if (bloc !== undefined) return { kind: "bloc", name: bloc };
  const members = readCountries(
    only === TICKED ? parametersOf(parameters, "country") : asked,
    model,
    problems,
  );
  if (members.length >= 2) return { kind: "countries", members };
  problems.push("A distance takes at least two countries; everyone is shown.");
  return everyone;
}

/** The countries named that have stances, each once; a sentence for those that have none. */
export function readCountries(
  asked: readonly string[],
  { holders }: Pick<Model, "holders">,
  problems: string[],
): readonly CountryCode[] {
  const codes = [...new Set(asked.map((code) => code.toUpperCase()))];
  const known = codes.flatMap((code) => holders.find(({ country }) => country === code)?.country ?? []);
  const unknown = codes.filter((code) => !known.some((country) => country === code));
  if (unknown.length > 0) {
    const named = listOf(unknown.map((code) => `“${code.slice(0, 20)}”`));
    problems.push(`${named} ${unknown.length === 1 ? "has" : "have"} no stances here; left out.`);
  }
  return known;
}

function readFamilies(parameters: Parameters, problems: string[]): readonly IssueFamily[] | null {
  const asked = parametersOf(parameters, "family");
  const families = ISSUE_FAMILIES.filter((family) => asked.includes(family));
  const unknown = asked.filter((family) => !ISSUE_FAMILIES.some((known) => known === family));
  if (unknown.length > 0) {
    const named = listOf(unknown.map((family) => `“${family.slice(0, 40)}”`));
    problems.push(
      `${named} ${unknown.length === 1 ? "is no family" : "are no families"} of issues; left out.`,
    );
  }
  return families.length === 0 || families.length === ISSUE_FAMILIES.length ? null : families;
}

function readDay(parameters: Parameters, today: CalendarDate, problems: string[]): CalendarDate | null {
  const asked = parameterOf(parameters, "on");
  if (asked === "") return null;
  const day = parseCalendarDate(asked);
  if (!day.ok) {
    problems.push(`“${asked.slice(0, 40)}” is not a day, such as 2021-10-31; today is shown.`);
    return null;
  }
  if (day.value > today) {
    problems.push("Nothing can be said of a day that has not come; today is shown.");
    return null;
  }
  return day.value === today ? null : day.value;
}

const WEIGHT = /^\d{1,3}(?:\.\d{1,3})?$/u;

function readWeights(
  parameters: Parameters,
  model: Model,
  asked: readonly IssueFamily[],
  problems: string[],
): FamilyWeights | null {
  const texts = ISSUE_FAMILIES.map((family) => parameterOf(parameters, `weight.${family}`));
  if (texts.every((text) => text === "")) return null;
  const [data, standards, regulation] = texts.map((text) => (WEIGHT.test(text) ? Number(text) : Number.NaN));
  const weights = { "data-governance": data ?? 0, standards: standards ?? 0, regulation: regulation ?? 0 };
  if (Object.values(weights).some(Number.isNaN) || asked.every((family) => weights[family] === 0)) {
    problems.push(
      "Weights are a number from 0 to 999 for each family, not 0 for all that are shown; the model’s own are used.",
    );
    return null;
  }
  const own = modelFamilyWeights(model);
  return ISSUE_FAMILIES.every((family) => weights[family] === own[family]) ? null : weights;
}
