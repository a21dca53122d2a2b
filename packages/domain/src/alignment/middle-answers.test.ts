import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import type { Issue } from "./issue.ts";
import { middleAnswers } from "./middle-answers.ts";

const LEVELS: Issue<string> = {
  id: "levels",
  name: "Levels",
  family: "standards",
  weight: 1,
  kind: "ordinal",
  levels: ["low", "middle", "high"],
};
const OPTIONS: Issue<string> = {
  id: "options",
  name: "Options",
  family: "regulation",
  weight: 0,
  kind: "nominal",
  options: ["a", "b", "c"],
  optionDistances: null,
};

describe("the middle of answers", () => {
  it("is the most common option, and the median of levels", () => {
    expect(expectOk(middleAnswers(OPTIONS, ["a", "b", "b", "c"]))).toEqual(["b"]);
    expect(expectOk(middleAnswers(LEVELS, ["low", "low", "middle", "high", "high"]))).toEqual(["middle"]);
  });

  it("is every answer that ties, each once, and none when nobody answered", () => {
    expect(expectOk(middleAnswers(LEVELS, ["high", "low", "high", "low"]))).toEqual(["high", "low"]);
    expect(expectOk(middleAnswers(LEVELS, []))).toEqual([]);
  });

  it("is refused when the issue does not allow an answer", () => {
    expectRefusal(middleAnswers(LEVELS, ["low", 3]), "stance-kind-mismatched");
  });
});
