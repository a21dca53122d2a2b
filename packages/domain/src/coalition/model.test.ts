import { describe, expect, it } from "vitest";
import { FOUR } from "../testing/coalition-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import { type CoalitionDraft, coalitionModel, meetsRequirement } from "./model.ts";

const withChanges = (changes: Partial<CoalitionDraft<string, string>>) =>
  coalitionModel(deepFrozen({ ...FOUR, ...changes }));

describe("coalitionModel", () => {
  it("fills in the rules that a draft leaves out", () => {
    expect(expectOk(withChanges({ limits: { nodeBudget: 9 } }))).toMatchObject({
      mandatory: [],
      excluded: [],
      incompatiblePairs: [],
      unknownPairs: "refuse",
      sizeMaximum: null,
      limits: { nodeBudget: 9, setsListedMaximum: 20 },
      weightUnits: { counts: [3, 2, 4], perOne: 1 },
    });
  });

  it("takes a draft without candidates or requirements", () => {
    const nobody = { candidates: [], capability: [], alignment: [] };
    expect(expectOk(withChanges(nobody)).candidates).toEqual([]);
    const nothing = { requirements: [], capability: [[], [], [], []] };
    expect(expectOk(withChanges(nothing)).requirements).toEqual([]);
  });

  it.each([
    [
      "a candidate named twice",
      { candidates: ["A", "B", "C", "A"] },
      { code: "candidate-repeated", candidate: "A" },
    ],
    [
      "a requirement that cannot be used",
      {
        requirements: FOUR.requirements.map((requirement) => ({ ...requirement, depth: 0 })),
      },
      { code: "requirement-invalid", field: "depth" },
    ],
    [
      "too few rows of capability",
      { capability: FOUR.capability.slice(1) },
      {
        code: "capability-misshapen",
        candidate: null,
        entries: 3,
        expected: 4,
      },
    ],
    [
      "a short row of capability",
      {
        capability: [
          [1, 2, 3],
          [1, 2],
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
      {
        code: "capability-misshapen",
        candidate: "B",
        entries: 2,
        expected: 3,
      },
    ],
    [
      "a capability beyond the levels",
      {
        capability: [
          [1, 5, 3],
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
      {
        code: "capability-out-of-scale",
        candidate: "A",
        requirement: "make",
        value: 5,
      },
    ],
    ["an alignment of another scale", { alignmentMaximum: 1 }, { code: "alignment-out-of-range", value: 80 }],
    ["rules that clash", { mandatory: ["A"], excluded: ["A"] }, { code: "member-rules-contradict" }],
    ["limits without sense", { limits: { nodeBudget: 0 } }, { code: "search-limit-invalid" }],
  ] as const)("refuses %s", (_name, changes, refusal) => {
    const refused = expectRefusal(
      withChanges(changes as Partial<CoalitionDraft<string, string>>),
      refusal.code,
    );
    expect(refused).toMatchObject(refusal);
  });

  it.each([-1, Number.NaN, Number.NEGATIVE_INFINITY])("refuses a level of %d", (value) => {
    const capability = FOUR.capability.map((row) => row.with(0, value));
    expect(expectRefusal(withChanges({ capability }), "capability-out-of-scale").value).toBe(value);
  });
});

describe("meetsRequirement", () => {
  it("needs the level to be reached, and known", () => {
    const model = expectOk(withChanges({ capability: FOUR.capability.with(3, [null, 1.5, 4]) }));
    expect([0, 1, 2].map((requirement) => meetsRequirement(model, 3, requirement))).toEqual([
      false,
      false,
      true,
    ]);
    expect(meetsRequirement(model, 0, 0)).toBe(true);
    expect(meetsRequirement(model, 9, 0)).toBe(false);
  });
});
