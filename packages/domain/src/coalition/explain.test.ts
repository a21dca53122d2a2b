import { describe, expect, it } from "vitest";
import { aligned, FOUR, fourWith } from "../testing/coalition-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { explainCoalition } from "./explain.ts";

const alignment = aligned(4, (first, second) => (second === 3 ? 50 + first : 80));

describe("explainCoalition", () => {
  it("says why each member is in", () => {
    const { members } = expectOk(
      explainCoalition(fourWith({ alignment, mandatory: ["A"] }), ["D", "C", "A"]),
    );
    expect(members).toEqual([
      {
        member: "A",
        isMandatory: true,
        meets: ["design"],
        aloneMeets: ["design"],
        lostWithout: ["design"],
        marginalLoss: 3,
        coverageValue: 3,
        weakestPairWithout: 52,
      },
      {
        member: "C",
        isMandatory: false,
        meets: ["make", "test"],
        aloneMeets: ["make"],
        lostWithout: ["make", "test"],
        marginalLoss: 6,
        coverageValue: 3,
        weakestPairWithout: 50,
      },
      {
        member: "D",
        isMandatory: false,
        meets: ["test"],
        aloneMeets: [],
        lostWithout: ["test"],
        marginalLoss: 4,
        coverageValue: 2,
        weakestPairWithout: 80,
      },
    ]);
  });

  it("says why each other candidate is out", () => {
    const capability = FOUR.capability.with(3, [1, null, 4]);
    const { leftOut } = expectOk(explainCoalition(fourWith({ alignment, capability }), ["A", "C"]));
    expect(leftOut).toEqual([
      {
        candidate: "B",
        reasons: [{ kind: "adds-nothing" }, { kind: "interchangeable", for: ["C"] }],
        unknown: [],
      },
      {
        candidate: "D",
        reasons: [
          { kind: "lowers-weakest-pair", from: 80, to: 50, with: ["A"] },
          { kind: "adds-coverage", coverage: 4 },
        ],
        unknown: ["make"],
      },
    ]);
  });

  it("says what it costs, and what is not known of that", () => {
    const { cost } = expectOk(explainCoalition(fourWith(), ["A", "C"], new Map([["A", 6]])));
    expect(cost).toEqual({
      size: 2,
      weakestPair: { alignment: 80, pairs: [["A", "C"]] },
      meanPairAlignment: { value: 80, sum: 80 },
      load: [
        { member: "A", before: 6, after: 7 },
        { member: "C", before: null, after: null },
      ],
    });
  });

  it("explains sets that break the rules too, naming the rules", () => {
    const { members, figures } = expectOk(explainCoalition(fourWith({ excluded: ["D"] }), ["D"]));
    expect(members).toMatchObject([{ member: "D", coverageValue: null, weakestPairWithout: 100 }]);
    expect(figures.brokenRules).toEqual([{ rule: "excluded", candidates: ["D"] }]);
  });

  it("refuses members who are no candidates", () => {
    expect(expectRefusal(explainCoalition(fourWith(), ["Z"]), "candidate-unknown").candidate).toBe("Z");
  });
});
