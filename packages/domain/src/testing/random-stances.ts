import fc from "fast-check";
import type { Issue, StanceValue } from "../alignment/issue.ts";
import { issueSet } from "../alignment/issue-set.ts";
import type { StanceTable } from "../alignment/stance-entry.ts";
import { stanceTableOfValues } from "../alignment/stance-table.ts";
import { expectOk } from "./expect-result.ts";

const OPTIONS = ["a", "b", "c", "d"] as const;
const HOLDERS = ["H1", "H2", "H3", "H4", "H5", "H6"] as const;

const distances: fc.Arbitrary<readonly (readonly number[])[]> = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 })
  .map(([ab = 0, ac = 0, bc = 0]) => [
    [0, ab / 10, ac / 10],
    [ab / 10, 0, bc / 10],
    [ac / 10, bc / 10, 0],
  ]);

const answers: fc.Arbitrary<Partial<Issue<string>> & { readonly kind: Issue<string>["kind"] }> = fc.oneof(
  fc.constant({ kind: "binary" as const }),
  fc.constant({ kind: "nominal" as const, options: OPTIONS, optionDistances: null }),
  distances.map((optionDistances) => ({
    kind: "nominal" as const,
    options: OPTIONS.slice(0, 3),
    optionDistances,
  })),
  fc.constant({ kind: "ordinal" as const, levels: OPTIONS }),
  fc.constant({ kind: "numeric" as const, lowest: -5, highest: 20, unit: "percent", step: 5 }),
);

function valueOn(issue: Issue<string>): fc.Arbitrary<StanceValue> {
  switch (issue.kind) {
    case "binary":
      return fc.boolean();
    case "nominal":
      return fc.constantFrom(...issue.options);
    case "ordinal":
      return fc.constantFrom(...issue.levels);
    case "numeric":
      return fc.integer({ min: issue.lowest, max: issue.highest });
  }
}

/** Issues of every kind, at least one of them with weight. */
export const issueLists: fc.Arbitrary<readonly Issue<string>[]> = fc
  .array(fc.tuple(answers, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 5 })
  .filter((list) => list.some(([, weight]) => weight > 0))
  .map((list) =>
    list.map(([answer, weight], index) => {
      const facts = { id: `issue-${index}`, name: `Issue ${index}`, family: "standards", weight } as const;
      return { ...facts, ...answer } as Issue<string>;
    }),
  );

/** Tables of up to six holders; `missing` of ten entries are not known. */
export function stanceTables(missing: number): fc.Arbitrary<StanceTable<string, string>> {
  return fc.tuple(issueLists, fc.integer({ min: 2, max: HOLDERS.length })).chain(([issues, count]) => {
    const entry = (issue: Issue<string>): fc.Arbitrary<StanceValue | null> =>
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), valueOn(issue))
        .map(([draw, value]) => (draw < missing ? null : value));
    const row = fc.tuple(...issues.map(entry));
    return fc
      .array(row, { minLength: count, maxLength: count })
      .map((rows) =>
        expectOk(stanceTableOfValues(HOLDERS.slice(0, count), expectOk(issueSet(issues)), rows)),
      );
  });
}

/** The values of a table, row by row, with null where nothing is known. */
export function rowsOf({
  holders,
  issues,
  entries,
}: StanceTable<string, string>): readonly (readonly (StanceValue | null)[])[] {
  return holders.map((holder) =>
    issues.issues.map(({ id }) => {
      const entry = entries.get(holder)?.get(id);
      return entry !== undefined && "value" in entry ? entry.value : null;
    }),
  );
}
