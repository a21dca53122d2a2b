import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresIn } from "../testing/figures.ts";
import { blocComparison } from "./blocs.ts";
import { changesOneAtATime } from "./change-sequence.ts";
import { distanceBetween } from "./distance.ts";
import type { Issue, StanceValue } from "./issue.ts";
import { issueSet } from "./issue-set.ts";
import { holderMap } from "./map.ts";
import { closestChanges, singleChanges } from "./moves.ts";
import { groupDistance, pairDistances } from "./pairs.ts";
import { alignmentGains } from "./recommendation-gain.ts";
import { alphaOf, kappaBetween, sharedScales } from "./shared-scale.ts";
import { issueSpreads } from "./spread.ts";
import { stanceTableOfValues } from "./stance-table.ts";

const HOLDERS = ["A", "B", "C", "D"] as const;
const amount = fc.oneof(fc.double(), fc.integer({ min: -2, max: 2 }), fc.constantFrom(1e308, -1e308, 5e-324));
const facts = {
  id: fc.string({ maxLength: 2 }),
  name: fc.string(),
  family: fc.constant("standards" as const),
};
const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
const issue: fc.Arbitrary<Issue<string>> = fc.oneof(
  fc.record({ ...facts, weight: amount, kind: fc.constant("binary" as const) }),
  fc.record({ ...facts, weight: amount, kind: fc.constant("ordinal" as const), levels: words }),
  fc.record({
    ...facts,
    weight: amount,
    kind: fc.constant("nominal" as const),
    options: words,
    optionDistances: fc.option(fc.array(fc.array(amount, { maxLength: 3 }), { maxLength: 3 })),
  }),
  fc.record({
    ...facts,
    weight: amount,
    kind: fc.constant("numeric" as const),
    lowest: amount,
    highest: amount,
    unit: fc.string(),
    step: fc.option(amount),
  }),
);
const value: fc.Arbitrary<StanceValue | null> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom("a", "b", "c"),
  amount,
);

/** A value that suits the issue more often than not, so that much of what is wild gets far. */
function valueNear(on: Issue<string>): fc.Arbitrary<StanceValue | null> {
  const suitable: readonly (StanceValue | null)[] =
    on.kind === "binary"
      ? [true, false, null]
      : on.kind === "ordinal"
        ? [...on.levels, null]
        : on.kind === "nominal"
          ? [...on.options, null]
          : [on.lowest, on.highest, null];
  return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...suitable) }, value);
}

const wildTables = fc
  .uniqueArray(issue, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((issues) => (issueSet(issues).ok ? issues : issues.filter((one) => issueSet([one]).ok)))
  .chain((issues) => {
    const row = fc.tuple(...issues.map(valueNear));
    return fc.tuple(
      fc.constant(issues),
      fc.array(row, { minLength: HOLDERS.length, maxLength: HOLDERS.length }),
    );
  });

describe("whatever goes in", () => {
  it("nothing comes out that is no number", () => {
    fc.assert(
      fc.property(wildTables, fc.double(), ([issues, rows], thinBelow) => {
        const set = issueSet(issues);
        const table = set.ok ? stanceTableOfValues(HOLDERS, set.value, rows) : set;
        if (!table.ok) return;
        const pairs = pairDistances(table.value);
        const changes = singleChanges(table.value);
        const linked = changes.ok ? changes.value.slice(0, 1) : [];
        const [scale] = sharedScales(table.value);
        const given = [
          pairs,
          groupDistance(pairs),
          distanceBetween(table.value, "A", "B", { thinBelow }),
          distanceBetween(table.value, "C", "D"),
          changes,
          closestChanges(table.value),
          changesOneAtATime(table.value, 2),
          alignmentGains(table.value, [{ recommendation: "R", group: HOLDERS, changes: linked }]),
          issueSpreads(table.value),
          blocComparison(pairs, ["A", "B"], ["C", "D"]),
          holderMap(pairs),
          scale === undefined
            ? []
            : [alphaOf(table.value, scale), kappaBetween(table.value, scale, "A", "B")],
        ].filter((one) => !("ok" in one) || one.ok);
        expect(figuresIn(given).filter((figure) => !Number.isFinite(figure))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
