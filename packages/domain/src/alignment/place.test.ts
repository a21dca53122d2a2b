import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { FLOWS, LAW, SHARE, STANDARDS } from "../testing/stance-builder.ts";
import type { Issue, StanceValue } from "./issue.ts";
import { placeDistance, placeOn, placesOf, stepsBetween, valueAt } from "./place.ts";

const HALFWAY: Issue<string> = {
  ...LAW,
  kind: "nominal",
  options: ["adequacy", "certification", "contract"],
  optionDistances: [
    [0, 0.25, 1],
    [0.25, 0, 0.5],
    [1, 0.5, 0],
  ],
};
const WITHOUT_STEP: Issue<string> = {
  ...LAW,
  kind: "numeric",
  lowest: -10,
  highest: 30,
  unit: "years",
  step: null,
};

const TABLE: readonly [string, Issue<string>, StanceValue, StanceValue, number, number | null][] = [
  ["no and yes", LAW, false, true, 1, 1],
  ["two options", FLOWS, "adequacy", "contract", 1, 1],
  ["options that are half way from each other", HALFWAY, "certification", "contract", 0.5, 1],
  ["neighboring levels", STANDARDS, "industry", "mostly industry", 0.25, 1],
  ["the ends of an order", STANDARDS, "industry", "state", 1, 4],
  ["two amounts", SHARE, 20, 55, 0.35, 3.5],
  ["amounts without a step", WITHOUT_STEP, -10, 10, 0.5, null],
];

describe.each(TABLE)("of %s", (_name, issue, from, to, distance, steps) => {
  const [a, b] = [expectOk(placeOn(issue, from)), expectOk(placeOn(issue, to))];

  it("the distance is the same there and back, and 0 to itself", () => {
    const between = placeDistance(issue);
    expect(between(a, b)).toBeCloseTo(distance, 15);
    expect(between(b, a)).toBe(between(a, b));
    expect([between(a, a), between(b, b)]).toEqual([0, 0]);
  });

  it("the steps are counted, and none to itself", () => {
    expect(stepsBetween(issue, a, b)).toBe(steps);
    expect(stepsBetween(issue, b, b)).toBe(steps === null ? null : 0);
  });

  it("the place leads back to the value", () => {
    expect([valueAt(issue, a), valueAt(issue, b)]).toEqual([from, to]);
  });
});

describe("placesOf", () => {
  it("lists every option, level or answer, and no amounts", () => {
    expect([LAW, FLOWS, STANDARDS, SHARE].map(placesOf)).toEqual([[0, 1], [0, 1, 2], [0, 1, 2, 3, 4], null]);
  });
});
