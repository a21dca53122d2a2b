import { dependencyGraph } from "@entente/domain";
import type { RowProblem } from "../row-problem.ts";
import type { PortfolioFile } from "./files.ts";
import type { PortfolioRows } from "./portfolio-rows.ts";
import { seatProblems } from "./seat-problems.ts";

/** What may be named, and where it is listed. */
interface Listed {
  readonly what: string;
  readonly file: PortfolioFile;
  readonly ids: ReadonlySet<string>;
}

/** What rows say of each other and is not so: unknown names, repeated ids, unquoted passages, dependencies in a circle. */
export function crossReferenceProblems(rows: PortfolioRows): readonly RowProblem[] {
  return [
    ...repeatedProblems(rows),
    ...recommendationProblems(rows),
    ...referenceProblems(rows),
    ...passageProblems(rows),
    ...seatProblems(rows),
    ...cycleProblems(rows),
  ];
}

function recommendationProblems(rows: PortfolioRows): readonly RowProblem[] {
  const { recommendations } = rows;
  const agencies = listed("an agency", "agencies.csv", rows.agencies, ({ id }) => id);
  const countries = listed("a country", "countries.csv", rows.countries, ({ code }) => code);
  const forums = listed("a forum", "forums.json", rows.forums, ({ id }) => id);
  const technologies = listed("a technology", "technologies.csv", rows.technologies, ({ id }) => id);
  const keys = listed("a recommendation", "recommendations.json", recommendations, ({ key }) => key);
  const collaborations = listed(
    "a collaboration",
    "collaborations.json",
    rows.collaborations,
    ({ id }) => id,
  );

  const file = "recommendations.json";
  return [
    ...unknownProblems(file, recommendations, "lead", ({ lead }) => [lead], agencies),
    ...unknownProblems(file, recommendations, "supporting", ({ supporting }) => supporting, agencies),
    ...unknownProblems(file, recommendations, "partners", ({ partners }) => partners, countries),
    ...unknownProblems(file, recommendations, "forums", (row) => row.forums, forums),
    ...unknownProblems(file, recommendations, "technologies", (row) => row.technologies, technologies),
    ...unknownProblems(file, recommendations, "buildsOn", ({ buildsOn }) => buildsOn, collaborations),
    ...unknownProblems(file, recommendations, "dependsOn", ({ dependsOn }) => dependsOn, keys),
    ...unknownProblems("history.json", rows.history, "key", ({ key }) => [key], keys),
    ...unknownProblems("milestones.csv", rows.milestones, "key", ({ key }) => [key], keys),
    ...unknownProblems("passages.json", rows.passages, "key", ({ key }) => [key], keys),
    ...recommendations.flatMap(({ lead, supporting }, index) =>
      [lead, ...supporting]
        .filter((agency, place, all) => all.indexOf(agency) < place)
        .map((value) => problem(file, index, "supporting", value, "give each agency one share")),
    ),
  ];
}

function referenceProblems(rows: PortfolioRows): readonly RowProblem[] {
  const countries = listed("a country", "countries.csv", rows.countries, ({ code }) => code);
  const forums = listed("a forum", "forums.json", rows.forums, ({ id }) => id);
  const technologies = listed("a technology", "technologies.csv", rows.technologies, ({ id }) => id);
  const optional = <T>(value: T | null) => (value === null ? [] : [value]);
  const file = "collaborations.json";
  return [
    ...unknownProblems("forums.json", rows.forums, "members", ({ members }) => members ?? [], countries),
    ...unknownProblems(file, rows.collaborations, "members", ({ members }) => members, countries),
    ...unknownProblems(file, rows.collaborations, "forum", ({ forum }) => optional(forum), forums),
    ...unknownProblems(file, rows.collaborations, "technologies", (row) => row.technologies, technologies),
    ...rows.agencies.flatMap(({ parent }, index) => {
      const isEarlier = rows.agencies.slice(0, index).some(({ id }) => id === parent);
      const remedy = "name an agency listed above this one, or leave it empty";
      return parent === null || isEarlier ? [] : [problem("agencies.csv", index, "parent", parent, remedy)];
    }),
  ];
}

function passageProblems(rows: PortfolioRows): readonly RowProblem[] {
  const { source, recommendations, passages, technologies } = rows;
  const sections = listed("a section", "source.json", source.sections, (section) => section);
  const place = (key: string, { section, paragraph }: { section: string; paragraph: number }) =>
    `${key} at ${section}, ${paragraph}`;
  const cited = new Set(recommendations.flatMap((row) => row.passages.map((at) => place(row.key, at))));
  const quoted = new Set(passages.map((row) => place(row.key, row)));
  const sectionsOf = (row: { passages: readonly { section: string }[] }) =>
    row.passages.map(({ section }) => section);

  return [
    ...unknownProblems("recommendations.json", recommendations, "passages", sectionsOf, sections),
    ...unknownProblems("technologies.csv", technologies, "section", ({ section }) => [section], sections),
    ...unknownProblems("passages.json", passages, "section", ({ section }) => [section], sections),
    ...recommendations.flatMap((row, index) =>
      row.passages
        .map((at) => place(row.key, at))
        .filter((at) => !quoted.has(at))
        .map((at) => problem("recommendations.json", index, "passages", at, "quote it in passages.json")),
    ),
    ...passages.flatMap((row, index) => {
      const at = place(row.key, row);
      const remedy = "quote only passages that recommendations.json names";
      return cited.has(at) ? [] : [problem("passages.json", index, "paragraph", at, remedy)];
    }),
  ];
}

function repeatedProblems(rows: PortfolioRows): readonly RowProblem[] {
  const repeated = <Row>(
    file: PortfolioFile,
    all: readonly Row[],
    field: string,
    idOf: (row: Row) => string,
  ) => {
    const seen = new Set<string>();
    return all.flatMap((row, index) => {
      const id = idOf(row);
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [problem(file, index, field, id, "list it once")];
    });
  };
  return [
    ...repeated("recommendations.json", rows.recommendations, "key", ({ key }) => key),
    ...repeated("agencies.csv", rows.agencies, "id", ({ id }) => id),
    ...repeated("seats.csv", rows.seats, "id", ({ id }) => id),
    ...repeated("persons.csv", rows.persons, "id", ({ id }) => id),
    ...repeated("technologies.csv", rows.technologies, "id", ({ id }) => id),
    ...repeated("forums.json", rows.forums, "id", ({ id }) => id),
    ...repeated("collaborations.json", rows.collaborations, "id", ({ id }) => id),
    ...repeated("countries.csv", rows.countries, "code", ({ code }) => code),
    ...repeated("milestones.csv", rows.milestones, "ref", ({ ref }) => ref),
    ...repeated("figures.csv", rows.figures, "fact", ({ fact, year }) => `${fact}, ${year}`),
  ];
}

function cycleProblems({ recommendations }: PortfolioRows): readonly RowProblem[] {
  const dependencies = recommendations.flatMap(({ key, dependsOn }) =>
    dependsOn.map((prerequisite) => ({ dependent: key, prerequisite })),
  );
  const graph = dependencyGraph(
    recommendations.map(({ key }) => key),
    dependencies,
  );
  if (graph.ok) return [];
  const { cycle } = graph.error;
  const index = recommendations.findIndex(({ key }) => key === cycle[0]);
  const remedy = "remove one of these dependencies; they lead back to where they began";
  return [problem("recommendations.json", index, "dependsOn", cycle.join(" → "), remedy)];
}

function listed<Row>(
  what: string,
  file: PortfolioFile,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): Listed {
  return { what, file, ids: new Set(rows.map(idOf)) };
}

function unknownProblems<Row>(
  file: PortfolioFile,
  rows: readonly Row[],
  field: string,
  idsOf: (row: Row) => readonly string[],
  known: Listed,
): readonly RowProblem[] {
  return rows.flatMap((row, index) =>
    idsOf(row)
      .filter((id) => !known.ids.has(id))
      .map((id) => problem(file, index, field, id, `use ${known.what} listed in ${known.file}`)),
  );
}

function problem(
  file: PortfolioFile,
  index: number,
  field: string,
  value: string,
  remedy: string,
): RowProblem {
  return { file, row: index + 1, field, value, remedy };
}
