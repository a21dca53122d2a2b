import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { readCase, shippedCasePaths } from "./case.ts";
import { formatDifferences, outcomeOf } from "./run-case.ts";

const CASES = shippedCasePaths().map((path) => ({ path, reference: readCase(path) }));

describe("the package gives what published cases give", () => {
  it.each(CASES.map(({ reference }) => [`${reference.id} (${reference.source})`, reference] as const))(
    "%s",
    (_name, reference) => {
      const outcome = outcomeOf(reference);
      expect(outcome.state === "failed" ? formatDifferences(outcome.differences) : "").toBe("");
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
