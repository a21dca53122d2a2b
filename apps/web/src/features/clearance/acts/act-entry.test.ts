import { describe, expect, it } from "vitest";
import { answerIn, officesIn } from "./act-entry.ts";

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("answerIn", () => {
  it("leaves out rows of comments that hold nothing but blanks", () => {
    const data = form(
      ["office", "STATE"],
      ["to", "concur-with-comment"],
      ["comments.0.severity", "critical"],
      ["comments.0.text", "Name the fund."],
      ["comments.1.severity", "substantive"],
      ["comments.1.text", "  "],
    );
    expect(answerIn(data)).toEqual({
      office: "STATE",
      to: "concur-with-comment",
      reason: "",
      comments: [{ severity: "critical", text: "Name the fund." }],
    });
  });
});

describe("officesIn", () => {
  it("takes ticked agencies and named offices, whatever stands between the names", () => {
    const data = form(
      ["offices", "NIST"],
      ["offices", "NSF"],
      ["parts", "state/eb; DOD/CTO"],
      ["informed", "ostp"],
    );
    expect(officesIn(data)).toEqual([
      { office: "NIST", asking: "required" },
      { office: "NSF", asking: "required" },
      { office: "STATE/EB", asking: "required" },
      { office: "DOD/CTO", asking: "required" },
      { office: "OSTP", asking: "informed" },
    ]);
  });

  it("is empty when nobody is named", () => {
    expect(officesIn(form(["parts", " "]))).toEqual([]);
  });
});
