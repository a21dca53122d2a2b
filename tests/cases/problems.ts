import { isJson, type Json } from "./case.ts";
import { absent, type Figure, type Figures, ofEach } from "./figure.ts";
import { memberOf } from "./spelling.ts";

const LISTS = ["cases", "problems", "instances", "examples", "situations", "inputs"] as const;

/** What one problem of a kind needs, and which of its figures a bare value asks for. */
export interface ProblemShape {
  readonly plural: string;
  readonly singular: string;
  readonly main: string;
}

/**
 * Figures of a case that holds one problem or several. Several stand as a list of objects, each with what it has of its
 * own beside what all share; as a list under the plural of what the kind needs, `matrices` for a `matrix`; or each
 * under a name of its own. They are asked for in the same way.
 */
export function figuresOfEach(
  input: Json,
  shape: ProblemShape,
  figures: (problem: Json) => Figures,
): Figures {
  const problems = listedIn(input, shape);
  if (problems !== null) return ofEach(problems.map(figures));
  const named = namedIn(input, shape);
  if (named === null) return figures(input);
  return Object.fromEntries(
    Object.entries(named).map(([name, problem]) => [name, bareOrWhole(figures(problem), shape.main)]),
  );
}

function listedIn(input: Json, { plural, singular }: ProblemShape): readonly Json[] | null {
  const listed = memberOf(input, ...LISTS);
  if (Array.isArray(listed) && listed.every(isJson)) return listed.map((own) => ({ ...input, ...own }));
  const many = memberOf(input, plural) ?? tablesIn(memberOf(input, singular));
  if (!Array.isArray(many)) return null;
  return many.map((one: unknown) => ({ ...input, ...(isJson(one) ? one : { [singular]: one }) }));
}

/** Problems under names of their own, where nothing stands under the name that one problem would have. */
function namedIn(input: Json, { singular }: ProblemShape): Readonly<Record<string, Json>> | null {
  if (memberOf(input, singular) !== undefined) return null;
  const problems = Object.entries(input).flatMap(([name, one]): readonly (readonly [string, Json])[] => {
    if (isJson(one) && memberOf(one, singular) !== undefined) return [[name, { ...input, ...one }]];
    return isTable(one) ? [[name, { ...input, [singular]: one }]] : [];
  });
  return problems.length === 0 ? null : Object.fromEntries(problems);
}

/** All figures of a problem where members are asked for, else the one that it is about. */
function bareOrWhole(figures: Figures, main: string): Figure {
  return (expected) => (isJson(expected) ? figures : (figures[main] ?? absent("")));
}

/** A list of tables where one table would do. */
function tablesIn(given: unknown): readonly unknown[] | null {
  return Array.isArray(given) && given.length > 0 && given.every(isTable) ? given : null;
}

function isTable(given: unknown): boolean {
  return Array.isArray(given) && given.every(Array.isArray);
}
