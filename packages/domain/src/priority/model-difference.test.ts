import { describe, expect, it } from "vitest";
import { criterion, LEVELS, MODEL, modelWith } from "../testing/priority-builder.ts";
import type { PriorityModel } from "./model.ts";
import { isSameModel } from "./model-difference.ts";

const [NEED, ...OTHERS] = MODEL.criteria;
const bent = {
  ...LEVELS,
  points: [
    { x: 0, value: 0 },
    { x: 1, value: 0.5 },
    { x: 4, value: 1 },
  ],
};

describe("isSameModel", () => {
  const alike: readonly (readonly [string, PriorityModel])[] = [
    ["is the same object", MODEL],
    ["lists its criteria in another order", { ...MODEL, criteria: MODEL.criteria.toReversed() }],
    [
      "asks in other words",
      { ...MODEL, title: "Other", criteria: MODEL.criteria.map((c) => ({ ...c, question: "?" })) },
    ],
    ["rates recommendations differently", { ...MODEL, triageCriteria: [] }],
  ];
  it.each(alike)("is true when the other %s", (_name, other) => {
    expect(isSameModel(MODEL, other)).toBe(true);
  });

  const different: readonly (readonly [string, PriorityModel])[] = [
    ["has another version", { ...MODEL, version: 2 }],
    ["has another emphasis", modelWith({ emphasis: 0.4 })],
    ["has another threshold", modelWith({ obstacleThreshold: 0.4 })],
    ["lacks a criterion", { ...MODEL, criteria: OTHERS }],
    [
      "has another scale",
      { ...MODEL, criteria: [criterion("need", "criticality", { scale: bent }), ...OTHERS] },
    ],
    [
      "asks by band",
      { ...MODEL, criteria: [criterion("need", "criticality", { isPerBand: true }), ...OTHERS] },
    ],
    ["counts a criterion elsewhere", { ...MODEL, criteria: [criterion("need", "opportunity"), ...OTHERS] }],
  ];
  it.each(different)("is false when the other %s", (_name, other) => {
    expect(NEED?.id).toBe("need");
    expect(isSameModel(MODEL, other)).toBe(false);
  });

  it("sees a bend that moved", () => {
    const at = (value: number) => ({
      ...MODEL,
      criteria: [
        criterion("need", "criticality", { scale: { ...bent, points: [{ x: 1, value }] } }),
        ...OTHERS,
      ],
    });
    expect(isSameModel(at(0.5), at(0.6))).toBe(false);
    expect(isSameModel(at(0.5), at(0.5))).toBe(true);
  });
});
