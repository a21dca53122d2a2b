import { describe, expect, it } from "vitest";
import { aligned } from "../testing/coalition-builder.ts";
import { type MemberRules, memberRuleProblem, separations } from "./member-rule.ts";

const NAMES = ["A", "B", "C"];
/** A and C are not known to each other. */
const ALIGNMENT = aligned(3, (first, second) => (second - first === 2 ? null : 60));
const rules = (changes: Partial<MemberRules<string>> = {}): MemberRules<string> => ({
  mandatory: [],
  excluded: [],
  incompatiblePairs: [],
  unknownPairs: "refuse",
  sizeMaximum: null,
  ...changes,
});
const problemOf = (changes: Partial<MemberRules<string>>) =>
  memberRuleProblem(NAMES, ALIGNMENT, rules(changes));

describe("memberRuleProblem", () => {
  it.each([
    ["no rules", {}],
    ["mandatory members who may sit together, one named twice", { mandatory: ["B", "A", "A"] }],
    ["everybody excluded", { excluded: NAMES }],
    ["a separated pair of whom one is mandatory", { mandatory: ["A"], incompatiblePairs: [["B", "A"]] }],
    [
      "mandatory members who are not known to each other, when that is allowed",
      {
        mandatory: ["A", "C"],
        unknownPairs: "allow",
      },
    ],
    ["just enough seats", { mandatory: ["A", "B"], sizeMaximum: 2 }],
  ] as const)("finds nothing wrong with %s", (_name, changes) => {
    expect(problemOf(changes as Partial<MemberRules<string>>)).toBeNull();
  });

  it.each([
    ["mandatory", { mandatory: ["A", "Z"] }],
    ["excluded", { excluded: ["Z"] }],
    ["incompatiblePairs", { incompatiblePairs: [["A", "Z"]] }],
  ] as const)("names a stranger among %s", (field, changes) => {
    expect(problemOf(changes as Partial<MemberRules<string>>)).toEqual({
      code: "candidate-unknown",
      field,
      candidate: "Z",
    });
  });

  it("refuses a candidate who may not sit with itself", () => {
    expect(problemOf({ incompatiblePairs: [["B", "B"]] })).toEqual({
      code: "candidate-incompatible-with-itself",
      candidate: "B",
    });
  });

  it.each([0, 1.5, -2, Number.NaN, Number.POSITIVE_INFINITY])("refuses a largest size of %d", (value) => {
    expect(problemOf({ sizeMaximum: value })).toMatchObject({ code: "size-maximum-invalid", value });
  });

  it.each([
    ["mandatory-and-excluded", ["B"], { mandatory: ["A", "B"], excluded: ["B"] }],
    ["mandatory-pair-incompatible", ["A", "B"], { mandatory: ["B", "A"], incompatiblePairs: [["B", "A"]] }],
    ["mandatory-pair-unknown", ["A", "C"], { mandatory: ["C", "A"] }],
    ["mandatory-above-size-maximum", ["A", "B"], { mandatory: ["A", "B"], sizeMaximum: 1 }],
  ] as const)("says between whom rules clash: %s", (contradiction, candidates, changes) => {
    expect(problemOf(changes as unknown as Partial<MemberRules<string>>)).toEqual({
      code: "member-rules-contradict",
      contradiction,
      candidates,
    });
  });
});

describe("separations", () => {
  it("keeps declared pairs apart either way round, and unknown ones unless they are allowed", () => {
    const declared = rules({ incompatiblePairs: [["B", "A"]] });
    const separation = separations(NAMES, ALIGNMENT, declared);
    expect([separation(0, 1), separation(1, 0), separation(1, 2)]).toEqual([
      "incompatible",
      "incompatible",
      null,
    ]);
    expect(separation(0, 2)).toBe("unknown");
    expect(separations(NAMES, ALIGNMENT, { ...declared, unknownPairs: "allow" })(0, 2)).toBeNull();
  });
});
