import { describe, expect, it } from "vitest";
import {
  EU,
  GBR,
  JPN,
  LAW,
  LEAD,
  RULE,
  SAMPLE_ALIGNMENT,
  sampleBasis,
  sampleStance,
  USA,
} from "../testing/sample-alignment.ts";
import { answerCell, answersBeside } from "./answer-cells.ts";

const BASIS = sampleBasis([
  sampleStance({ holder: EU, issue: RULE, value: "adequacy" }),
  sampleStance({ holder: GBR, issue: RULE, value: "adequacy" }),
  sampleStance({ holder: USA, issue: RULE, value: "open" }),
  sampleStance({ holder: JPN, issue: LAW, value: true }),
  sampleStance({ holder: JPN, issue: LAW, value: false, sequence: 2 }),
]);
const GROUP = [EU, GBR, JPN, USA];
const issueOf = (id: string) => {
  const found = SAMPLE_ALIGNMENT.issues.find((issue) => issue.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("a cell of the table of answers", () => {
  it("is shaded by its distance from the middle answer of those shown", () => {
    const beside = answersBeside(BASIS, GROUP, null);
    expect(beside.find(({ issue }) => issue === RULE)?.values).toEqual(["adequacy"]);
    expect(answerCell(BASIS, USA, issueOf(RULE), beside)).toMatchObject({ value: "open", distance: 1 });
    expect(answerCell(BASIS, EU, issueOf(RULE), beside)).toMatchObject({ distance: 0 });
  });

  it("is shaded by its distance from the country that is asked for, also one that is not shown", () => {
    const beside = answersBeside(BASIS, [EU, GBR], USA);
    expect(answerCell(BASIS, EU, issueOf(RULE), beside)).toMatchObject({ value: "adequacy", distance: 1 });
  });

  it("is known yet not shaded where the country asked for has no answer", () => {
    expect(answerCell(BASIS, USA, issueOf(RULE), answersBeside(BASIS, GROUP, JPN))).toMatchObject({
      state: "known",
      distance: null,
    });
  });

  it("shows every answer where sources contest each other, and nothing where nobody answered", () => {
    const beside = answersBeside(BASIS, GROUP, null);
    expect(answerCell(BASIS, JPN, issueOf(LAW), beside)).toEqual({
      holder: JPN,
      issue: LAW,
      state: "contested",
      values: [true, false],
    });
    expect(answerCell(BASIS, JPN, issueOf(LEAD), beside)).toMatchObject({ state: "absent" });
  });
});
