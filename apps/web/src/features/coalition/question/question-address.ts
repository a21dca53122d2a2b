import {
  type CountryCode,
  READINESS_BANDS,
  type ReadinessBand,
  type RequirementDefinition,
  type RequirementSet,
  SEARCH_LIMITS_DEFAULT,
  type TechnologyId,
  type UnknownPairRule,
} from "@entente/domain";
import { type Parameters, parameterOf, parametersOf } from "../../../lib/parameters.ts";
import { formatSet, isSameSet, parseSet } from "../frame/member-set.ts";
import { type AskedRequirement, type RequirementChange, readChanges } from "./requirement-change.ts";

export const COALITIONS_PATH = "/coalitions";
/** Most sets that an address pins, as many as are compared side by side. */
export const PINNED_MAXIMUM = 6;

/** What is asked, as the API takes it. */
export interface CoalitionQuestion {
  readonly technology: TechnologyId;
  /** Everywhere along the chain when empty. */
  readonly bands: readonly ReadinessBand[];
  /** Where levels, depths or weights are not those of the set. */
  readonly changes: readonly RequirementChange[];
  /** Countries that stand there for comparison and are candidates here. */
  readonly references: readonly CountryCode[];
  readonly mandatory: readonly CountryCode[];
  readonly excluded: readonly CountryCode[];
  readonly incompatiblePairs: readonly (readonly [CountryCode, CountryCode])[];
  readonly unknownPairs: UnknownPairRule;
  readonly sizeMaximum: number | null;
  readonly nodeBudget: number;
}

/** What the address of a coalition says. */
export interface CoalitionAddress {
  readonly question: CoalitionQuestion;
  /** The members that are looked at; those with most coverage when absent. */
  readonly members: readonly CountryCode[] | null;
  /** Sets kept to be compared. */
  readonly pinned: readonly (readonly CountryCode[])[];
}

/** What there is to choose from. */
export interface KnownCoalitions {
  readonly set: Pick<RequirementSet, "holders" | "requirements">;
  readonly technologies: readonly { readonly id: TechnologyId; readonly name: string }[];
}

export interface ReadCoalitionAddress {
  readonly address: CoalitionAddress;
  /** What could not be used and was left out, one sentence each. */
  readonly problems: readonly string[];
}

/** Technologies with requirements, in the order in which the set has them. */
export function askedTechnologies({ set, technologies }: KnownCoalitions): KnownCoalitions["technologies"] {
  const asked = [...new Set(set.requirements.map(({ technology }) => technology))];
  return asked.flatMap((id) => technologies.filter((technology) => technology.id === id));
}

/** Candidates of a question, in text order. */
export function candidatesOf(
  { set: { holders } }: Pick<KnownCoalitions, "set">,
  references: readonly CountryCode[],
): readonly CountryCode[] {
  return holders
    .filter(({ country, isReference }) => !isReference || references.includes(country))
    .map(({ country }) => country);
}

/**
 * Reads `?technology=semiconductors&band=research&must=JPN&out=ITA&apart=JPN-KOR&seats=4&pairs=refuse&with=CHN
 * &level.chip-design=2&set=JPN-USA&pin=KOR-USA`. What cannot be used is left out, with a sentence.
 */
export function readCoalitionAddress(
  parameters: Parameters,
  known: KnownCoalitions,
): ReadCoalitionAddress | null {
  const technologies = askedTechnologies(known);
  const [first] = technologies;
  if (first === undefined) return null;
  const problems: string[] = [];
  const leftOut = (text: string, expected: string) =>
    problems.push(`“${text.slice(0, 40)}” is not ${expected}; it is left out.`);

  const technologyText = parameterOf(parameters, "technology");
  const technology = technologies.find(({ id }) => id === technologyText)?.id;
  if (technology === undefined && technologyText !== "")
    leftOut(technologyText, "a technology with requirements");

  const bands = chosenFrom(parametersOf(parameters, "band"), READINESS_BANDS, (text) =>
    leftOut(text, "a readiness band"),
  );
  const referenceCodes = known.set.holders
    .filter(({ isReference }) => isReference)
    .map(({ country }) => country);
  const references = chosenFrom(parametersOf(parameters, "with"), referenceCodes, (text) =>
    leftOut(text, "a country that stands there for comparison"),
  );
  const candidates = candidatesOf(known, references);
  const countries = (name: string) =>
    chosenFrom(parametersOf(parameters, name), candidates, (text) => leftOut(text, "a candidate"));
  const mandatory = countries("must");
  const incompatiblePairs = readPairs(parameters, candidates, (text) =>
    leftOut(text, "a pair of candidates"),
  );
  const whole = (name: string, maximum: number): number | null => {
    const text = parameterOf(parameters, name);
    if (text === "") return null;
    const value = /^\d{1,7}$/u.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= maximum) return value;
    leftOut(text, `a whole number from 1 to ${maximum}`);
    return null;
  };
  const asked = technology ?? first.id;
  const changes = readChanges(parameters, requirementsFor(known, asked), leftOut);

  const setText = parameterOf(parameters, "set");
  const members = setText === "" ? null : parseSet(setText, candidates);
  if (setText !== "" && members === null) leftOut(setText, "a set of candidates");
  const pinned: (readonly CountryCode[])[] = [];
  for (const text of parametersOf(parameters, "pin")) {
    const set = parseSet(text, candidates);
    if (set === null) leftOut(text, "a set of candidates");
    else if (pinned.some((other) => isSameSet(other, set))) continue;
    else if (pinned.length === PINNED_MAXIMUM)
      problems.push(`At most ${PINNED_MAXIMUM} sets are kept; ${text.slice(0, 40)} is left out.`);
    else pinned.push(set);
  }

  return {
    problems,
    address: {
      question: {
        technology: asked,
        bands,
        changes,
        references,
        mandatory,
        excluded: countries("out"),
        incompatiblePairs,
        unknownPairs: parameterOf(parameters, "pairs") === "refuse" ? "refuse" : "allow",
        sizeMaximum: whole("seats", 40),
        nodeBudget: whole("budget", SEARCH_LIMITS_DEFAULT.nodeBudget) ?? SEARCH_LIMITS_DEFAULT.nodeBudget,
      },
      members,
      pinned,
    },
  };
}

/** The requirements of a technology, whatever the bands. */
export function requirementsFor(
  { set }: Pick<KnownCoalitions, "set">,
  technology: TechnologyId,
): readonly (AskedRequirement & Pick<RequirementDefinition, "technology">)[] {
  return set.requirements.filter((requirement) => requirement.technology === technology);
}

function chosenFrom<T extends string>(
  texts: readonly string[],
  known: readonly T[],
  leftOut: (text: string) => void,
): readonly T[] {
  for (const text of texts) if (!known.some((one) => one === text)) leftOut(text);
  return known.filter((one) => texts.includes(one));
}

/** Pairs written as `apart=JPN-KOR`, and the one that the form adds as `apart-first` and `apart-second`. */
function readPairs(
  parameters: Parameters,
  candidates: readonly CountryCode[],
  leftOut: (text: string) => void,
): CoalitionQuestion["incompatiblePairs"] {
  const added = [parameterOf(parameters, "apart-first"), parameterOf(parameters, "apart-second")];
  const texts = [
    ...parametersOf(parameters, "apart"),
    ...(added.some((code) => code !== "") ? [formatSet(added)] : []),
  ];
  const pairs: (readonly [CountryCode, CountryCode])[] = [];
  for (const text of texts) {
    const [first, second, ...rest] = parseSet(text, candidates) ?? [];
    if (first === undefined || second === undefined || rest.length > 0) leftOut(text);
    else if (!pairs.some((pair) => isSameSet(pair, [first, second]))) pairs.push([first, second]);
  }
  return pairs;
}

/** This address at `path`; `part` is the place on the page to go to. */
export function coalitionHref(path: string, address: CoalitionAddress, part: string | null = null): string {
  const text = new URLSearchParams(coalitionParameters(address)).toString();
  return `${path}?${text}${part === null ? "" : `#${part}`}`;
}

/** The address as parameters, in one fixed order. */
export function coalitionParameters({
  question,
  members,
  pinned,
}: CoalitionAddress): [name: string, value: string][] {
  const each = (name: string, values: readonly string[]) =>
    values.map((value): [string, string] => [name, value]);
  const { sizeMaximum, nodeBudget } = question;
  return [
    ["technology", question.technology],
    ...each("band", question.bands),
    ...each("must", question.mandatory),
    ...each("out", question.excluded),
    ...each("apart", question.incompatiblePairs.map(formatSet)),
    ...each("seats", sizeMaximum === null ? [] : [String(sizeMaximum)]),
    ...each("pairs", question.unknownPairs === "refuse" ? ["refuse"] : []),
    ...each("with", question.references),
    ...each("budget", nodeBudget === SEARCH_LIMITS_DEFAULT.nodeBudget ? [] : [String(nodeBudget)]),
    ...question.changes.flatMap(({ requirement, ...fields }) =>
      (["level", "depth", "weight"] as const).flatMap((field) => {
        const value = fields[field];
        return value === null ? [] : each(`${field}.${requirement}`, [String(value)]);
      }),
    ),
    ...each("set", members === null ? [] : [formatSet(members)]),
    ...each("pin", pinned.map(formatSet)),
  ];
}

/** The question as the procedures of the API take it. */
export function questionInput(question: CoalitionQuestion, known: Pick<KnownCoalitions, "set">) {
  const { references, technology, bands, changes, mandatory, excluded } = question;
  const { incompatiblePairs, unknownPairs, sizeMaximum, nodeBudget } = question;
  return {
    technology,
    bands: [...bands],
    changes: changes.map((change) => ({ ...change })),
    candidates: references.length === 0 ? null : [...candidatesOf(known, references)],
    mandatory: [...mandatory],
    excluded: [...excluded],
    incompatiblePairs: incompatiblePairs.map(([first, second]): [CountryCode, CountryCode] => [
      first,
      second,
    ]),
    unknownPairs,
    sizeMaximum,
    nodeBudget,
  };
}
