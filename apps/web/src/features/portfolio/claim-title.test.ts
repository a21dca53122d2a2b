import { describe, expect, it } from "vitest";
import { claimTitle } from "./claim-title.ts";

describe("claimTitle", () => {
  it.each([
    [0, 0, "Nothing is claimed as done, in whole or in part"],
    [1, 0, "One claim of completion, in whole or in part, and it is not verified"],
    [4, 0, "4 claims of completion, in whole or in part, and none is verified as addressed"],
    [6, 1, "1 of 6 claims of completion, in whole or in part, is verified as addressed"],
    [1_200, 800, "800 of 1,200 claims of completion, in whole or in part, are verified as addressed"],
  ])("of %i claims with %i verified says “%s”", (claims, verified, title) => {
    expect(claimTitle({ claims, verified })).toBe(title);
  });
});
