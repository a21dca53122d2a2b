import { recordCommitmentInput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { commitmentIn, fieldOfObligation } from "./record-entry.ts";

function form(changes: Readonly<Record<string, string>> = {}): FormData {
  const data = new FormData();
  const fields = {
    key: " ttc7-1 ",
    forum: "ttc",
    madeOn: "2026-01-15",
    text: "Publish a report.",
    "source.title": "Joint statement",
    "source.locator": "Paragraph 3",
    "source.caveat": "",
    basis: "public-record",
    recommendations: "ai-2, std-1",
    "obligations.0.country": "USA",
    "obligations.0.precision": "day",
    "obligations.2.country": "EU",
    "obligations.2.agency": "nist",
    "obligations.2.due": "2026-12-31",
    "obligations.2.precision": "year",
    ...changes,
  };
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  data.append("technologies", "ai");
  return data;
}

describe("the form of a commitment", () => {
  it("gives what the contract takes, without the blocks in which nobody is named", () => {
    const { input, blocks } = commitmentIn(form());
    expect(blocks).toEqual([0, 2]);
    expect(recordCommitmentInput.parse(input)).toMatchObject({
      key: "TTC7-1",
      technologies: ["ai"],
      recommendations: ["AI-2", "STD-1"],
      obligations: [
        { owedBy: { country: "USA", agency: null }, text: null, due: null },
        { owedBy: { country: "EU", agency: "NIST" }, due: { on: "2026-12-31", precision: "year" } },
      ],
    });
  });

  it("keeps a block in which only a part was typed, for the contract to refuse", () => {
    const { input, blocks } = commitmentIn(form({ "obligations.1.text": "A part." }));
    expect(blocks).toEqual([0, 1, 2]);
    expect(recordCommitmentInput.safeParse(input).success).toBe(false);
  });

  it("puts a message beside the field in which it was typed", () => {
    expect(fieldOfObligation("obligations.1.owedBy.country", [0, 2])).toBe("obligations.2.country");
    expect(fieldOfObligation("obligations.1.due.on", [0, 2])).toBe("obligations.2.due");
    expect(fieldOfObligation("obligations.0.text", [3])).toBe("obligations.3.text");
    expect(fieldOfObligation("recommendations.1", [0])).toBe("recommendations");
    expect(fieldOfObligation("source.title", [0])).toBe("source.title");
  });
});
