import { describe, expect, it } from "vitest";
import { fourWith } from "../testing/coalition-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { coalitionFigures } from "./figures.ts";
import { checkProposable } from "./proposal-rule.ts";

describe("checkProposable", () => {
  it("accepts members who keep the rules and names the rules that others break", () => {
    const model = fourWith({ mandatory: ["A"], sizeMaximum: 2 });
    expectOk(checkProposable(expectOk(coalitionFigures(model, ["A", "B"]))));
    const refusal = expectRefusal(
      checkProposable(expectOk(coalitionFigures(model, ["B", "C", "D"]))),
      "proposal-breaks-rules",
    );
    expect(refusal.broken.map(({ rule }) => rule)).toEqual(["mandatory-missing", "above-size-maximum"]);
  });
});
