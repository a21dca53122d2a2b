import { recordCapabilityInput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { capabilityIn } from "./capability-entry.ts";

const CODINGS = [{ indicator: "share", title: "Share", unit: "percent", cutPoints: [1, 5, 15, 30] }];
const SOURCE = {
  "source.title": "A study",
  "source.publisher": "An institute",
  "source.year": "2026",
  "source.license": "CC BY 4.0",
  "source.locator": "Table 3",
};

function read(fields: Readonly<Record<string, string>>) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...SOURCE, ...fields })) data.append(name, value);
  return capabilityIn(data, { codings: CODINGS });
}

describe("what the form says of a capability", () => {
  it("is what the contract takes, with a figure where one is coded", () => {
    const entry = read({
      level: "3",
      confidence: "medium",
      basis: "public-record",
      reason: "It says so.",
      "figure.indicator": "share",
      "figure.value": "1,250.5",
      "figure.year": "2025",
    });
    const parsed = recordCapabilityInput.parse({
      country: "JPN",
      requirement: "chip-design",
      seen: 0,
      ...entry,
    });
    expect(parsed).toMatchObject({
      level: 3,
      asOf: null,
      passage: null,
      figure: { indicator: "share", unit: "percent", value: 1250.5, year: 2025, firstYear: null },
    });
  });

  it("names a passage only where it rests on the brief, and no figure that is not coded", () => {
    const passage = "csis-t12-2021|2|Why allied technology cooperation?";
    expect(read({ basis: "brief", passage }).passage).toEqual({
      source: "csis-t12-2021",
      paragraph: 2,
      section: "Why allied technology cooperation?",
    });
    expect(read({ basis: "brief", passage: "anything" }).passage).toBeNull();
    expect(read({ basis: "reported", passage }).passage).toBeNull();
    expect(read({ "figure.indicator": "other", "figure.value": "3" }).figure).toBeNull();
  });

  it("leaves what is empty out and what is no number as typed, for the contract to refuse", () => {
    expect([read({ level: "" }).level, read({ level: "much" }).level]).toEqual([undefined, "much"]);
  });
});
