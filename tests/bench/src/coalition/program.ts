import type { Solver } from "../solver.ts";
import { type Choice, frontOf, type Instance, meets } from "./instance.ts";

interface Solved {
  readonly coverage: number;
  /** Weakest pair of the coalition that was found. */
  readonly weakest: number;
  readonly size: number;
}

/** The most that at most so many cover when no pair is aligned less, by HiGHS without gap; read from the point, not the status. */
export function solvedPoint(
  solver: Solver,
  instance: Instance,
  sizeMaximum: number,
  weakestMinimum: number,
): Solved {
  const { Columns } = solver.solve(programOf(instance, sizeMaximum, weakestMinimum), { mip_rel_gap: 0 });
  const members = [...instance.candidates.keys()].filter((place) => {
    const column = Columns[`x${place}`];
    return column !== undefined && "Primal" in column && column.Primal > 0.5;
  });
  const coverage = instance.requirements
    .filter(({ depth }, at) => members.filter((member) => meets(instance, member, at)).length >= depth)
    .reduce((sum, { weight }) => sum + weight, 0);
  const weakest = members.reduce(
    (least, member) =>
      members.reduce(
        (lower, other) =>
          other < member ? Math.min(lower, instance.alignment[member]?.[other] ?? 0) : lower,
        least,
      ),
    instance.alignmentMaximum,
  );
  return { coverage, weakest, size: members.length };
}

/**
 * The whole front up to a size, which it is told: size by size, raising the floor under the weakest pair above each
 * coalition that was found. Alignments are whole numbers.
 */
export function solvedFront(
  solver: Solver,
  instance: Instance,
  sizeMaximum: number,
): { readonly front: readonly Choice[]; readonly solves: number } {
  const choices: Choice[] = [];
  let solves = 0;
  for (let size = 1; size <= sizeMaximum; size += 1) {
    for (let floor = 0; floor <= instance.alignmentMaximum; ) {
      const found = solvedPoint(solver, instance, size, floor);
      solves += 1;
      if (found.coverage === 0) break;
      choices.push(found);
      floor = found.weakest + 1;
    }
  }
  return { front: frontOf(choices), solves };
}

/** One term a line, since long lines are cut short. */
function programOf(instance: Instance, sizeMaximum: number, weakestMinimum: number): string {
  const { candidates, requirements, alignment } = instance;
  const places = [...candidates.keys()];
  const covering = requirements.map(({ depth }, at) => {
    const meeting = places.filter((place) => meets(instance, place, at)).map((place) => `+ x${place}`);
    return [`r${at}:`, ...meeting, `- ${depth} y${at}`, ">= 0"].join("\n");
  });
  const apart = places.flatMap((a) =>
    places
      .filter((b) => b > a && (alignment[a]?.[b] ?? 0) < weakestMinimum)
      .map((b) => `p${a}_${b}:\n+ x${a}\n+ x${b}\n<= 1`),
  );
  return [
    "Maximize",
    "covered:",
    ...requirements.map(({ weight }, at) => `+ ${weight} y${at}`),
    "Subject To",
    "size:",
    ...places.map((place) => `+ x${place}`),
    `<= ${sizeMaximum}`,
    ...covering,
    ...apart,
    "Binary",
    ...places.map((place) => `x${place}`),
    ...requirements.map((_, at) => `y${at}`),
    "End",
  ].join("\n");
}
