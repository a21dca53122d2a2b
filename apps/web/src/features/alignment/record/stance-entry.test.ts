import { recordStanceInput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { passageChoice } from "../../../lib/passage-choice.ts";
import { LAW, USA } from "../testing/sample-alignment.ts";
import { answerChoice, stanceIn } from "./stance-entry.ts";

const FILLED = {
  value: "no",
  since: "2024-01-01",
  confidence: "high",
  basis: "public-record",
  "source.title": "An act",
  "source.publisher": "Congress",
  "source.dated": "2024-01-01",
  "source.license": "US public domain",
  "source.locator": "Section 1",
  "source.caveat": "",
  passage: "csis-t12-2021|5|Setting priorities / Data",
  reason: "It says so.",
};
const PASSAGE = { source: "csis-t12-2021", paragraph: 5, section: "Setting priorities / Data" };

function formOf(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const read = (
  changed: Readonly<Record<string, string>> = {},
  kind: Parameters<typeof stanceIn>[1]["kind"] = "binary",
) => stanceIn(formOf({ ...FILLED, ...changed }), { kind });

describe("what a form says of a stance", () => {
  it("is what the contract takes", () => {
    const input = { holder: USA, issue: LAW, seen: 0, ...read() };
    expect(recordStanceInput.safeParse(input).success).toBe(true);
  });

  it("has the answer in the issue's kind, and none where nothing was answered", () => {
    expect(read().value).toBe(false);
    expect(read({ value: "open" }, "ordinal").value).toBe("open");
    expect(read({ value: "3" }, "numeric").value).toBe(3);
    expect(read({ value: "three" }, "numeric").value).toBe("three");
    expect(read({ value: " " }).value).toBeUndefined();
  });

  it("names a passage only when it reads the brief", () => {
    expect(read().passage).toBeNull();
    expect(read({ basis: "brief" }).passage).toEqual(PASSAGE);
    expect(read({ basis: "brief", passage: "" }).passage).toBeNull();
    expect(passageChoice(PASSAGE)).toBe(FILLED.passage);
  });

  it("has a figure once any part of it is filled in, and leaves its gaps for the contract to refuse", () => {
    expect(read().figure).toBeNull();
    const whole = { "figure.indicator": "gci", "figure.year": "2024", "figure.value": "97.5" };
    expect(read(whole).figure).toEqual({ indicator: "gci", year: 2024, value: 97.5 });
    expect(read({ "figure.indicator": "gci" }).figure).toEqual({
      indicator: "gci",
      year: null,
      value: undefined,
    });
  });
});

it("writes answers as the form's choices", () => {
  expect([true, false, 3, "open"].map(answerChoice)).toEqual(["yes", "no", "3", "open"]);
});
