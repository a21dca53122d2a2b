import { describe, expect, it } from "vitest";
import { changeIn, chosenStance, stanceChoice } from "./link-entry.ts";

function typed(entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("changeIn", () => {
  it("reads the answer in the issue's type, the group and the reasons", () => {
    const data = typed([
      ["to", "yes"],
      ["basis", "brief"],
      ["group", "USA"],
      ["group", "EU"],
      ["groupReason", " "],
      ["reason", " It says so. "],
    ]);
    expect(changeIn(data, "binary")).toEqual({
      to: true,
      basis: "brief",
      group: ["USA", "EU"],
      groupReason: null,
      reason: "It says so.",
    });
    expect(changeIn(typed([["to", "3"]]), "numeric").to).toBe(3);
  });

  it("leaves what was not answered for the contract to refuse", () => {
    expect(changeIn(typed([]), "ordinal")).toEqual({
      to: undefined,
      basis: "",
      group: [],
      groupReason: null,
      reason: "",
    });
  });
});

it("reads the stance that was chosen", () => {
  expect(chosenStance(stanceChoice({ holder: "USA", issue: "privacy-law" }))).toEqual({
    holder: "USA",
    issue: "privacy-law",
  });
  expect(chosenStance("")).toEqual({ holder: "", issue: "" });
  expect(chosenStance(null)).toEqual({ holder: "", issue: "" });
});
