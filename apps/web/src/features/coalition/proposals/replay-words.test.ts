import { describe, expect, it } from "vitest";
import { replayWords } from "./replay-words.ts";

describe("computing a proposal again", () => {
  it("says that the digits are the same, or what is to be done", () => {
    expect(replayWords({ kind: "same" })).toEqual({
      isSame: true,
      words: "Computed again just now: the same, to the last digit.",
    });
    expect(replayWords({ kind: "different", resultHash: "a" })).toMatchObject({
      isSame: false,
      words: expect.stringContaining("Tell your administrator"),
    });
    expect(replayWords({ kind: "other-method", method: "coalition-9" }).words).toContain("coalition-9");
  });
});
