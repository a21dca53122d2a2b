import { describe, expect, it } from "vitest";
import { checkAddressOf, checkHref } from "./check-address.ts";

describe("the address of a check", () => {
  it("is read as it was written", () => {
    const address = {
      members: ["JPN", "KOR", "NLD"],
      technologies: ["semiconductors"],
      bands: ["pre-standardization"],
    } as const;
    const query = new URL(checkHref(address), "http://localhost").searchParams;
    const parameters = Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]));
    expect(checkAddressOf(parameters)).toEqual(address);
  });

  it("names each once and leaves out bands that there are not", () => {
    expect(checkAddressOf({ member: "JPN,JPN", band: ["orbit", "research"] })).toEqual({
      members: ["JPN"],
      technologies: [],
      bands: ["research"],
    });
    expect(checkHref({ members: [], technologies: [], bands: [] })).toBe("/forums/check");
  });
});
