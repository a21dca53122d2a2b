import type { Json, ReferenceCase } from "./case.ts";
import { type Difference, differences } from "./compare.ts";
import { isFinite } from "./figure.ts";
import { adapterOf, KNOWN_KINDS, reasonLeftOut } from "./kinds.ts";
import { toleranceOf } from "./tolerance.ts";

/** What became of a case. `not-offered`: the package leaves this method out, and says why. */
export type Outcome =
  | { readonly state: "passed" }
  | { readonly state: "failed"; readonly differences: readonly [Difference, ...(readonly Difference[])] }
  | { readonly state: "not-offered"; readonly reason: string };

/** Asks the package for what the case expects, and compares. A kind that nobody knows fails. */
export function outcomeOf(reference: ReferenceCase): Outcome {
  return outcomesOf(reference)(reference.expected);
}

/** The same for any result that may be expected of the input; the package is asked once. */
export function outcomesOf(reference: ReferenceCase): (expected: Json) => Outcome {
  const reason = reasonLeftOut(reference.kind);
  if (reason !== null) return () => ({ state: "not-offered", reason });
  const compare = comparison(reference);
  return (expected) => {
    const [first, ...others] = compare(expected);
    return first === undefined ? { state: "passed" } : { state: "failed", differences: [first, ...others] };
  };
}

/** `scores[2]: expected 0.5, given 0.75`, a line each. */
export function formatDifferences(found: readonly Difference[]): string {
  return found
    .map(({ at, expected, given }) => `${at}: expected ${JSON.stringify(expected)}, given ${given}`)
    .join("\n");
}

type Comparison = (expected: Json) => readonly Difference[];

function comparison(reference: ReferenceCase): Comparison {
  const { kind, input, expected, folder } = reference;
  const adapter = adapterOf(kind);
  if (adapter === null) {
    return () => [{ at: "kind", expected: kind, given: `no adapter; there are ${KNOWN_KINDS.join(", ")}` }];
  }
  try {
    const given = adapter.figures(input, { expected, folder });
    const figures = { allFinite: () => isFinite(Object.values(given)), ...given };
    const tolerance = toleranceOf(reference, adapter.tolerance);
    return orUnanswered((other) => differences(other, figures, tolerance));
  } catch (problem) {
    return () => [unanswered(problem)];
  }
}

/** Figures are given when they are asked for, so that a refusal may come late. */
function orUnanswered(compare: Comparison): Comparison {
  return (expected) => {
    try {
      return compare(expected);
    } catch (problem) {
      return [unanswered(problem)];
    }
  };
}

function unanswered(problem: unknown): Difference {
  return {
    at: "input",
    expected: "figures",
    given: problem instanceof Error ? problem.message : String(problem),
  };
}
