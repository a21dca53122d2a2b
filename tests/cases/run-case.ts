import type { ReferenceCase } from "./case.ts";
import { type Difference, differences } from "./compare.ts";
import type { Figures } from "./figure.ts";
import { adapterOf, KNOWN_KINDS, reasonLeftOut } from "./kinds.ts";
import { toleranceOf } from "./tolerance.ts";

/** What became of a case. `not-offered`: the package leaves this method out, and says why. */
export type Outcome =
  | { readonly state: "passed" }
  | { readonly state: "failed"; readonly differences: readonly [Difference, ...(readonly Difference[])] }
  | { readonly state: "not-offered"; readonly reason: string };

/** Asks the package for what the case expects, and compares. A kind that nobody knows fails. */
export function outcomeOf(reference: ReferenceCase): Outcome {
  const { kind } = reference;
  const reason = reasonLeftOut(kind);
  if (reason !== null) return { state: "not-offered", reason };
  const [first, ...others] = differencesOf(reference);
  return first === undefined ? { state: "passed" } : { state: "failed", differences: [first, ...others] };
}

/** `scores[2]: expected 0.5, given 0.75`, a line each. */
export function formatDifferences(found: readonly Difference[]): string {
  return found
    .map(({ at, expected, given }) => `${at}: expected ${JSON.stringify(expected)}, given ${given}`)
    .join("\n");
}

function differencesOf(reference: ReferenceCase): readonly Difference[] {
  const { kind, input, expected, folder } = reference;
  const adapter = adapterOf(kind);
  if (adapter === null) {
    return [{ at: "kind", expected: kind, given: `no adapter; there are ${KNOWN_KINDS.join(", ")}` }];
  }
  try {
    const figures: Figures = adapter.figures(input, { expected, folder });
    return differences(expected, figures, toleranceOf(reference, adapter.tolerance));
  } catch (problem) {
    return [
      {
        at: "input",
        expected: "figures",
        given: problem instanceof Error ? problem.message : String(problem),
      },
    ];
  }
}
