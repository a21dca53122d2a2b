import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../testing/coalition-builder.ts";
import { drafts } from "../testing/random-coalition.ts";
import { bestCoverageBySize } from "./coverage-by-size.ts";
import { essentialMembers } from "./essential.ts";
import { explainCoalition } from "./explain.ts";
import { coalitionFront } from "./front.ts";
import { coverageValues } from "./member-value.ts";
import { minimumCoalitions } from "./minimum-sets.ts";
import { coalitionModel } from "./model.ts";

/** A draft with one number in it exchanged for any other. */
const spoiled = fc
  .tuple(drafts({ candidates: 5, requirements: 3 }), fc.double(), fc.nat(), fc.nat(6))
  .map(([draft, value, at, field]): Draft => {
    const requirements = (change: object) =>
      draft.requirements.map((one, index) =>
        index === at % draft.requirements.length ? { ...one, ...change } : one,
      );
    const exchanged = (matrix: readonly (readonly (number | null)[])[]) =>
      matrix.map((row, index) =>
        index === at % matrix.length && row.length > 0 ? row.with(at % row.length, value) : row,
      );
    const changes: readonly Partial<Draft>[] = [
      { requirements: requirements({ weight: value }) },
      { requirements: requirements({ level: value }) },
      { requirements: requirements({ depth: value }) },
      { capability: exchanged(draft.capability) },
      { alignment: exchanged(draft.alignment) },
      { alignmentMaximum: value },
      { sizeMaximum: value },
    ];
    return { ...draft, ...changes[field] };
  });

/** Numbers anywhere in a result. */
function numbersIn(result: unknown): readonly number[] {
  if (typeof result === "number") return [result];
  return typeof result === "object" && result !== null ? Object.values(result).flatMap(numbersIn) : [];
}

describe("a coalition model", () => {
  it("is refused or answered in finite numbers, whatever it is given", () => {
    fc.assert(
      fc.property(spoiled, (draft) => {
        const model = coalitionModel(draft);
        fc.pre(model.ok);
        const answers = [
          coalitionFront(model.value),
          minimumCoalitions(model.value),
          bestCoverageBySize(model.value),
          essentialMembers(model.value),
          coverageValues(model.value),
          explainCoalition(model.value, draft.candidates.slice(0, 2)),
        ];
        expect(numbersIn(answers).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("names the fact that it refuses", () => {
    fc.assert(
      fc.property(spoiled, (draft) => {
        const model = coalitionModel(draft);
        const code = model.ok ? "" : model.error.code;
        expect(model.ok || /^[a-z]+(-[a-z]+)+$/.test(code)).toBe(true);
      }),
    );
  });
});
