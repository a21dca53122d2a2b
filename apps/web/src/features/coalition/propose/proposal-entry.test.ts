import { describe, expect, it } from "vitest";
import { proposalIn } from "./proposal-entry.ts";

describe("what the form says of a proposal", () => {
  it("is taken as typed, with what is empty left out", () => {
    const data = new FormData();
    for (const [name, value] of [
      ["title", "A table on chips"],
      ["statement", "Design and fabrication."],
      ["lead", "DOC"],
      ["mainContact", ""],
      ["supporting", "STATE"],
      ["supporting", "NSC"],
      ["forum", ""],
      ["due", "2027-06-30"],
    ] as const)
      data.append(name, value);
    expect(proposalIn(data)).toEqual({
      title: "A table on chips",
      statement: "Design and fabrication.",
      lead: "DOC",
      mainContact: null,
      supporting: ["STATE", "NSC"],
      forum: null,
      buildsOn: [],
      due: "2027-06-30",
      duplicateReason: "",
    });
  });
});
