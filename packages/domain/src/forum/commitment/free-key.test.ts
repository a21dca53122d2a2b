import { describe, expect, it } from "vitest";
import { commitmentKey } from "../../testing/commitment-builder.ts";
import { keyPrefixOf, keyTaken } from "./free-key.ts";

describe("keyTaken", () => {
  it("names the next key of the same beginning", () => {
    const taken = ["TTC3-1", "TTC3-12", "TTC-40"].map(commitmentKey);
    expect(keyTaken(commitmentKey("TTC3-1"), taken)).toEqual({
      code: "commitment-key-taken",
      commitment: "TTC3-1",
      free: "TTC3-13",
    });
    expect(keyTaken(commitmentKey("Q-7"), []).free).toBe("Q-8");
    expect(keyPrefixOf(commitmentKey("TTC3-12"))).toBe("TTC3");
  });

  it("names none where numbers run out", () => {
    expect(keyTaken(commitmentKey("TTC3-99999999"), []).free).toBeNull();
  });
});
