import { describe, expect, it } from "vitest";
import { safeAddress } from "./safe-address.ts";

describe("the address to come back to after signing in", () => {
  it.each(["/", "/recommendations/CHIP-1", "/recommendations?text=chips&agency=NIST"])(
    "keeps our own %s",
    (address) => {
      expect(safeAddress(address)).toBe(address);
    },
  );

  it.each([
    null,
    undefined,
    "",
    "recommendations",
    "https://example.org/",
    "//example.org/",
    "/\\example.org/",
    "/a\\b",
    "/a b",
    "/\n/example.org",
    "javascript:alert(1)",
    "/sign-in?next=/",
  ])("leads to the desk instead of %j", (address) => {
    expect(safeAddress(address)).toBe("/");
  });
});
