import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Json, readCase, shippedCasePaths } from "./case.ts";
import { membersCompared } from "./compare.ts";
import { formatDifferences, outcomesOf } from "./run-case.ts";

const CASES = shippedCasePaths().map((path) => ({ path, reference: readCase(path) }));

/** The same with every number and order turned, every word changed and every yes and no turned around. */
function spoiled(expected: unknown): unknown {
  if (typeof expected === "number") return -1.2 * expected - 1.1;
  if (typeof expected === "boolean") return !expected;
  if (typeof expected === "string") return `no ${expected}`;
  if (expected === null) return 0.123456;
  if (Array.isArray(expected)) return expected.length === 0 ? ["surplus"] : expected.map(spoiled);
  return Object.fromEntries(Object.entries(expected as Json).map(([name, value]) => [name, spoiled(value)]));
}

/** Members in which a difference is found; all of them when the package cannot even be asked. */
function membersNoticed(expected: Json, places: readonly string[]): readonly string[] {
  const members = membersCompared(expected);
  if (places.includes("input")) return members;
  return members.filter((member) => places.some((place) => place.split(/[.[]/)[0] === member));
}

describe("the package gives what published cases give, and would be caught in every figure if it did not", () => {
  it.each(CASES.map(({ reference }) => [`${reference.id} (${reference.source})`, reference] as const))(
    "%s",
    { timeout: 120_000 },
    (_name, reference) => {
      const outcomeFor = outcomesOf(reference);
      const outcome = outcomeFor(reference.expected);
      expect(outcome.state === "failed" ? formatDifferences(outcome.differences) : "").toBe("");

      if (outcome.state === "not-offered") return;
      const wrong = spoiled(reference.expected) as Json;
      const noticed = outcomeFor(wrong);
      const places = noticed.state === "failed" ? noticed.differences.map(({ at }) => at) : [];
      expect(membersNoticed(wrong, places)).toEqual(membersCompared(wrong));
    },
  );
});

describe("every case of this folder", () => {
  it.each(CASES.map(({ path, reference }) => [basename(path), reference] as const))(
    "%s is named after its id, and says whose figures it holds and how they are known",
    (name, { id, source, provenance }) => {
      expect({ id, isSourced: source !== "", isKnown: provenance !== null }).toEqual({
        id: basename(name, ".json"),
        isSourced: true,
        isKnown: true,
      });
    },
  );
});
