import { describe, expect, it } from "vitest";
import { mentionsIn } from "./comment-entry.ts";

function form(...values: readonly string[]): FormData {
  const data = new FormData();
  for (const [row, value] of values.entries()) data.append(`mentions.${row}`, value);
  return data;
}

describe("mentionsIn", () => {
  it("reads offices and people, and leaves out rows without a choice", () => {
    expect(mentionsIn(form("office:NIST", "person:ann"))).toEqual([
      { kind: "office", office: "NIST" },
      { kind: "person", person: "ann" },
    ]);
    expect(mentionsIn(form("", "person:ann"))).toEqual([{ kind: "person", person: "ann" }]);
    expect(mentionsIn(form())).toEqual([]);
  });
});
