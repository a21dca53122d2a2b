import { describe, expect, it } from "vitest";
import { proposalText } from "./subject-text.ts";

describe("proposalText", () => {
  it("names the countries at the table between the title and what is proposed", () => {
    const words = {
      title: "A table on chips",
      statement: "Design and fabrication.",
      members: ["Japan", "Taiwan"],
    };
    expect(proposalText(words)).toBe("A table on chips\n\nMembers: Japan, Taiwan\n\nDesign and fabrication.");
  });
});
