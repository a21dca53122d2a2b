import type { CountryCode } from "@entente/domain";
import type { PortfolioRows } from "../brief/portfolio-rows.ts";
import { placeName } from "../citation.ts";
import { problemsOfRows, repeatedFault, unknownFault } from "../fault.ts";
import type { RowProblem } from "../row-problem.ts";
import { type CapabilityChecks, capabilityFaults } from "./capability.ts";
import type { CoalitionRows } from "./coalition-rows.ts";
import type { CapabilityRow } from "./rows.ts";

/** What the coalition files refer to in the portfolio. */
export type CoalitionContext = Pick<PortfolioRows, "source" | "technologies" | "countries">;

/** What rows say of each other and is not so: unknown names, repeated statements, levels that do not follow, sources not listed. */
export function coalitionProblems(
  rows: CoalitionRows,
  context: CoalitionContext,
  checks: CapabilityChecks,
): readonly RowProblem[] {
  return [
    ...requirementProblems(rows, context),
    ...capabilityProblems(rows, context, checks),
    ...sourceProblems(rows),
    ...placeProblems(rows, context),
  ];
}

function requirementProblems({ set }: CoalitionRows, context: CoalitionContext): readonly RowProblem[] {
  const technologies = new Set<string>(context.technologies.map(({ id }) => id));
  const countries = codesOf(context);
  return problemsOfRows("coalition/requirements.json", [set], ({ holders, union, requirements }) => [
    ...holders.flatMap(({ country }) => unknownFault("holders", country, countries, USE_COUNTRY)),
    ...[union.code, ...union.members].flatMap((code) => unknownFault("union", code, countries, USE_COUNTRY)),
    ...requirements.flatMap(({ id, technology }) =>
      unknownFault(
        `${id}.technology`,
        technology,
        technologies,
        "use a technology listed in technologies.csv",
      ),
    ),
  ]);
}

const USE_COUNTRY = "use a country listed in countries.csv";

function capabilityProblems(
  { capabilities }: CoalitionRows,
  context: CoalitionContext,
  checks: CapabilityChecks,
): readonly RowProblem[] {
  const countries = codesOf(context);
  return problemsOfRows("coalition/capabilities.csv", capabilities, (row, index) => [
    ...unknownFault("country", row.country, countries, USE_COUNTRY),
    ...repeatedFault("source", capabilities, index, statementName),
    ...capabilityFaults(row, checks),
  ]);
}

/** One place of one source speaks once of a country on a requirement. */
function statementName(row: CapabilityRow): string {
  const { country, requirement, source, section, paragraph, locator, indicator } = row;
  return [country, requirement, source, section ?? locator, paragraph ?? indicator ?? ""].join(", ");
}

function codesOf({ countries }: CoalitionContext): ReadonlySet<CountryCode> {
  return new Set(countries.map(({ code }) => code));
}

function sourceProblems({ sources, capabilities }: CoalitionRows): readonly RowProblem[] {
  const cited = new Set(capabilities.map(({ source }) => source));
  return problemsOfRows("coalition/sources.csv", sources, ({ id }, index) => [
    ...repeatedFault("id", sources, index, (source) => source.id),
    ...unknownFault("id", id, cited, "list only sources that a capability cites"),
  ]);
}

function placeProblems({ places, set, capabilities }: CoalitionRows, { source }: CoalitionContext) {
  const sections = new Set(source.sections);
  const ofSet = set.requirements.flatMap(({ passage }) => passage ?? []);
  const ofCapabilities = capabilities.flatMap(({ section, paragraph }) =>
    section === null || paragraph === null ? [] : [{ section, paragraph }],
  );
  const cited = new Set([...ofSet, ...ofCapabilities].map(placeName));
  const remedy = "quote only places that a requirement or a capability names";
  return problemsOfRows("coalition/passages.json", places, (place, index) => [
    ...unknownFault("section", place.section, sections, "use a section listed in source.json"),
    ...repeatedFault("paragraph", places, index, placeName),
    ...unknownFault("paragraph", placeName(place), cited, remedy),
  ]);
}
