import { createRequire } from "node:module";
import type highs from "highs";
import type { Draft } from "./coalition-builder.ts";

/** One coalition that HiGHS found best, checked by going through the draft again. */
export interface Solved {
  readonly coverage: number;
  readonly members: readonly string[];
}

interface Question {
  readonly sizeMaximum: number;
  readonly weakestMinimum: number;
}

/** Its types describe the CommonJS build, so that one is loaded. */
export function loadHighs() {
  const load = createRequire(import.meta.url)("highs") as typeof highs.default;
  return load();
}
type Highs = Awaited<ReturnType<typeof loadHighs>>;

/**
 * The most that a coalition of at most this size covers, when no pair is aligned less: a mixed-integer program. The
 * returned point is read and checked, not the status; throws when it breaks a rule.
 */
export function mostCoverageByProgram(solver: Highs, draft: Draft, question: Question): Solved {
  const { Columns } = solver.solve(programOf(draft, question), {
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    output_flag: false,
  });
  const places = [...draft.candidates.keys()].filter((place) => {
    const column = Columns[`x${place}`];
    return column !== undefined && "Primal" in column && column.Primal > 0.5;
  });
  const apart = pairsApart(draft, question.weakestMinimum);
  if (apart.some(([a, b]) => places.includes(a) && places.includes(b))) throw new Error("a pair is apart");
  if (places.length > question.sizeMaximum) throw new Error(`${places.length} members`);
  const coverage = draft.requirements
    .filter(({ level, depth }, column) => {
      const meeting = places.filter((place) => (draft.capability[place]?.[column] ?? -1) >= level);
      return meeting.length >= depth;
    })
    .reduce((sum, { weight }) => sum + weight, 0);
  return { coverage, members: places.map((place) => draft.candidates[place] as string) };
}

/** One term a line, since long lines are cut short. */
function programOf(draft: Draft, { sizeMaximum, weakestMinimum }: Question): string {
  const places = [...draft.candidates.keys()];
  const covering = draft.requirements.map(({ level, depth }, column) => {
    const meeting = places.filter((place) => (draft.capability[place]?.[column] ?? -1) >= level);
    return [`r${column}:`, ...meeting.map((place) => ` + x${place}`), ` - ${depth} y${column}`, " >= 0"];
  });
  const apart = pairsApart(draft, weakestMinimum).map(([a, b]) => [
    `p${a}_${b}:`,
    ` + x${a}`,
    ` + x${b}`,
    " <= 1",
  ]);
  return [
    "Maximize",
    "covered:",
    ...draft.requirements.map(({ weight }, column) => ` + ${weight} y${column}`),
    "Subject To",
    "size:",
    ...places.map((place) => ` + x${place}`),
    ` <= ${sizeMaximum}`,
    ...covering.flat(),
    ...apart.flat(),
    "Binary",
    ...places.map((place) => ` x${place}`),
    ...draft.requirements.map((_, column) => ` y${column}`),
    "End",
  ].join("\n");
}

function pairsApart(
  { candidates, alignment }: Draft,
  weakestMinimum: number,
): readonly (readonly [number, number])[] {
  return [...candidates.keys()].flatMap((a) =>
    [...candidates.keys()]
      .filter((b) => b > a && (alignment[a]?.[b] ?? -1) < weakestMinimum)
      .map((b) => [a, b] as const),
  );
}
