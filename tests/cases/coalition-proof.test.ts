import {
  bestCoverageBySize,
  coalitionFront,
  coalitionModel,
  essentialMembers,
} from "@entente/domain/coalition";
import { beforeAll, describe, expect, it } from "vitest";
import { readCase, shippedCasePaths } from "./case.ts";
import { type Choice, solvedFront, solvedPoint } from "./coalition-program.ts";
import { answered } from "./input.ts";
import { draftIn } from "./kinds/coalition.ts";
import { loadSolver, type Solver } from "./solver.ts";

const CASES = shippedCasePaths()
  .map(readCase)
  .filter(({ kind }) => kind === "coalition");

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

function inOrder(front: readonly Choice[]): readonly string[] {
  return front.map(({ size, coverage, weakest }) => [size, coverage, weakest].join(" ")).toSorted();
}

describe("every coalition case", () => {
  it.each(CASES.map(({ id, input }) => [id, draftIn(input)] as const))(
    "%s has the front, the coverage by size and the essential members that HiGHS finds",
    { timeout: 120_000 },
    (_id, draft) => {
      const model = answered(coalitionModel(draft));
      const { points, bound } = coalitionFront(model);
      const everybody = draft.candidates.length;
      const sizes = Array.from({ length: Math.max(...points.map(({ size }) => size)) }, (_, at) => at + 1);
      const { front } = solvedFront(solver, draft, [...sizes, everybody]);
      const ours = points.map(({ size, coverage, weakestPair }) => ({
        size,
        coverage,
        weakest: weakestPair ?? -1,
      }));
      expect(bound).toBeNull();
      expect(inOrder(ours)).toEqual(inOrder(front));

      const mostOf = (sizeMaximum: number, without: readonly string[] = []) => {
        const excluded = [...(draft.excluded ?? []), ...without];
        const mandatory = (draft.mandatory ?? []).filter((name) => !without.includes(name));
        const question = { sizeMaximum, weakestMinimum: 0 };
        return solvedPoint(solver, { ...draft, excluded, mandatory }, question)?.coverage;
      };
      for (const { size, coverage } of bestCoverageBySize(model).sizes) expect(coverage).toBe(mostOf(size));
      const most = mostOf(everybody) ?? 0;
      const missed = draft.candidates.filter((name) => (mostOf(everybody, [name]) ?? 0) < most);
      expect(essentialMembers(model).essential.map(({ member }) => member)).toEqual(missed);
    },
  );
});
