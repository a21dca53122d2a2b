import { describe, expect, it } from "vitest";
import { followingKey } from "./numbered-key.ts";

describe("followingKey", () => {
  it("follows the highest number of its own beginning, by number and not by text", () => {
    expect(followingKey("TTC3", [])).toBe("TTC3-1");
    expect(followingKey("TTC3", ["TTC3-9", "TTC3-10", "TTC-99", "TTC33-50"])).toBe("TTC3-11");
  });
});
