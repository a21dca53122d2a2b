import { describe, expect, it } from "vitest";
import { parseForumId } from "../id.ts";
import { tableSlug } from "./table-slug.ts";

describe("tableSlug", () => {
  it.each([
    ["Chips & tools", "chips-tools"],
    ["  Semi-conductors (3) ", "semi-conductors-3"],
    ["Forschung – Übersicht", "forschung-u-bersicht"],
    ["日本", null],
    ["—", null],
  ])("%s comes to %s", (name, slug) => {
    expect(tableSlug(name)).toBe(slug);
  });

  it("is a name that the register takes, however long the name is", () => {
    const slug = tableSlug(`${"a".repeat(63)} tail`) ?? "";
    expect([slug, parseForumId(slug).ok]).toEqual(["a".repeat(63), true]);
  });
});
