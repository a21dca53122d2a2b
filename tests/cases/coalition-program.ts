import type { CoalitionDraft } from "@entente/domain/coalition";
import type { Solver } from "./solver.ts";

type Draft = CoalitionDraft<string, string>;

/** One choice between size, coverage and weakest pair. */
export interface Choice {
  readonly size: number;
  readonly coverage: number;
  /** The top of the scale for a single member. */
  readonly weakest: number;
}

interface Question {
  readonly sizeMaximum: number;
  /** Pairs that are aligned less, or of whom it is not known, do not sit together. */
  readonly weakestMinimum: number;
}

/**
 * The coalition that covers most within the rules of the draft, by a mixed-integer program; absent when none keeps them.
 * The point that HiGHS returns is read and checked, not its status.
 */
export function solvedPoint(solver: Solver, draft: Draft, question: Question): Choice | null {
  const { Columns } = solver.solve(programOf(draft, question), { mip_rel_gap: 0 });
  const members = [...draft.candidates.keys()].filter((place) => {
    const column = Columns[`x${place}`];
    return column !== undefined && "Primal" in column && column.Primal > 0.5;
  });
  const has = (name: string) => members.some((place) => draft.candidates[place] === name);
  const isWithinRules =
    members.length <= sizeMaximumOf(draft, question) &&
    (draft.mandatory ?? []).every(has) &&
    !(draft.excluded ?? []).some(has) &&
    !pairsApart(draft, question).some(([a, b]) => members.includes(a) && members.includes(b));
  return isWithinRules ? choiceOf(draft, members) : null;
}

/**
 * The whole front of coalitions of these largest sizes: size by size, raising the floor under the weakest pair above each
 * coalition that was found until nothing is covered (epsilon constraint).
 */
export function solvedFront(
  solver: Solver,
  draft: Draft,
  sizes: readonly number[],
): { readonly front: readonly Choice[]; readonly solves: number } {
  const alignments = [...new Set(draft.alignment.flat())].filter((value) => value !== null);
  const choices: Choice[] = [];
  let solves = 0;
  for (const sizeMaximum of sizes) {
    for (let floor: number | undefined = 0; floor !== undefined; ) {
      const found = solvedPoint(solver, draft, { sizeMaximum, weakestMinimum: floor });
      solves += 1;
      if (found === null || found.coverage === 0) break;
      choices.push(found);
      const above = alignments.filter((value) => value > found.weakest);
      floor = found.size < 2 || above.length === 0 ? undefined : Math.min(...above);
    }
  }
  return { front: frontOf(choices), solves };
}

/** The choices that no other matches in all three and beats in one, each once. */
export function frontOf(choices: readonly Choice[]): readonly Choice[] {
  const matches = (a: Choice, b: Choice) =>
    a.size <= b.size && a.coverage >= b.coverage && a.weakest >= b.weakest;
  return choices.filter(
    (one, at) =>
      one.coverage > 0 &&
      !choices.some(
        (other, before) => before !== at && matches(other, one) && (before < at || !matches(one, other)),
      ),
  );
}

/** Whether a candidate meets a requirement, by their places. */
export function meets({ capability, requirements }: Draft, candidate: number, requirement: number): boolean {
  return (capability[candidate]?.[requirement] ?? -1) >= (requirements[requirement]?.level ?? 0);
}

function choiceOf(draft: Draft, members: readonly number[]): Choice {
  const coverage = draft.requirements
    .filter(({ depth }, at) => members.filter((member) => meets(draft, member, at)).length >= depth)
    .reduce((sum, { weight }) => sum + weight, 0);
  const pairs = members.flatMap((member, at) =>
    members.slice(at + 1).map((other) => draft.alignment[member]?.[other] ?? Number.NaN),
  );
  return { size: members.length, coverage, weakest: Math.min(draft.alignmentMaximum, ...pairs) };
}

function sizeMaximumOf({ candidates, sizeMaximum }: Draft, question: Question): number {
  return Math.min(question.sizeMaximum, sizeMaximum ?? candidates.length);
}

function pairsApart(
  { candidates, alignment, incompatiblePairs }: Draft,
  { weakestMinimum }: Question,
): readonly (readonly [number, number])[] {
  const isApart = (a: number, b: number) =>
    (alignment[a]?.[b] ?? Number.NEGATIVE_INFINITY) < weakestMinimum ||
    (incompatiblePairs ?? []).some((pair) => [a, b].every((place) => pair.includes(candidates[place] ?? "")));
  return [...candidates.keys()].flatMap((a) =>
    [...candidates.keys()].filter((b) => b > a && isApart(a, b)).map((b) => [a, b] as const),
  );
}

/** One term a line, since long lines are cut short. */
function programOf(draft: Draft, question: Question): string {
  const { candidates, requirements } = draft;
  const places = [...candidates.keys()];
  const covering = requirements.map(({ depth }, at) => {
    const meeting = places.filter((place) => meets(draft, place, at)).map((place) => `+ x${place}`);
    return [`r${at}:`, ...meeting, `- ${depth} y${at}`, ">= 0"].join("\n");
  });
  const fixed = (names: readonly string[] | undefined, to: 0 | 1) =>
    (names ?? []).map(
      (name) => `m${candidates.indexOf(name)}_${to}:\n+ x${candidates.indexOf(name)}\n= ${to}`,
    );
  return [
    "Maximize",
    "covered:",
    ...requirements.map(({ weight }, at) => `+ ${weight} y${at}`),
    "Subject To",
    "size:",
    ...places.map((place) => `+ x${place}`),
    `<= ${sizeMaximumOf(draft, question)}`,
    ...covering,
    ...pairsApart(draft, question).map(([a, b]) => `p${a}_${b}:\n+ x${a}\n+ x${b}\n<= 1`),
    ...fixed(draft.mandatory, 1),
    ...fixed(draft.excluded, 0),
    "Binary",
    ...places.map((place) => `x${place}`),
    ...requirements.map((_, at) => `y${at}`),
    "End",
  ].join("\n");
}
