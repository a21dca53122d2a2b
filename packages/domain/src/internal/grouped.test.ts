import { describe, expect, it } from "vitest";
import { groupedBy } from "./grouped.ts";

describe("groupedBy", () => {
  it("puts names in text order and keeps the order within one", () => {
    const words = ["quad", "ttc", "quiet", "core", "target"];
    expect(groupedBy(words, (word) => word.slice(0, 1))).toEqual([
      ["c", ["core"]],
      ["q", ["quad", "quiet"]],
      ["t", ["ttc", "target"]],
    ]);
  });

  it("leaves out what has no name", () => {
    expect(groupedBy([1, 2, 3], (number) => (number === 2 ? null : "odd"))).toEqual([["odd", [1, 3]]]);
    expect(groupedBy([], () => "none")).toEqual([]);
  });
});
