import { describe, expect, it } from "vitest";
import { key } from "../testing/record-builder.ts";
import { nextKey } from "./next-key.ts";

describe("nextKey", () => {
  it("follows the highest number of its own beginning, by number and not by text", () => {
    expect(nextKey("COALITION", [])).toBe("COALITION-1");
    expect(nextKey("COALITION", ["COALITION-9", "COALITION-10", "CHIP-99"].map(key))).toBe("COALITION-11");
    expect(nextKey("CHIP", ["CHIPS-7", "CHIP-2"].map(key))).toBe("CHIP-3");
  });

  it("does not give a number again that lies below the highest", () => {
    expect(nextKey("COALITION", [key("COALITION-3")])).toBe("COALITION-4");
  });

  it("makes no key of a beginning that no key has", () => {
    expect(() => nextKey("coalition", [])).toThrow(/is no key/);
  });
});
