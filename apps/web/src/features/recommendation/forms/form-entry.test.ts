import { reportInput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { keyIn, optionalIn, statementIn, textIn, versionIn } from "./form-entry.ts";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("form entries", () => {
  it("take a field left empty as absent", () => {
    expect(optionalIn(formOf({ on: "  " }), "on")).toBeNull();
    expect(optionalIn(formOf({}), "on")).toBeNull();
    expect(textIn(formOf({}), "reason")).toBe("");
  });

  it("take a key in small letters", () =>
    expect(keyIn(formOf({ successor: " data-1 " }), "successor")).toBe("DATA-1"));

  it("give a version that the contract refuses when it is no number", () => {
    expect(versionIn(formOf({ version: "7" }))).toBe(7);
    expect(versionIn(formOf({ version: "x" }))).toBeNaN();
  });

  it("make a report that the contract takes", () => {
    const data = formOf({
      on: "2026-11-20",
      reason: "Draft text agreed.",
      "evidence.0.kind": "citation",
      "evidence.0.title": "Federal Register",
      "evidence.0.locator": "91 FR 12345",
      "evidence.0.dated": "2026-11-19",
    });
    const input = {
      recommendation: "STD-1",
      version: 3,
      agency: "NIST",
      to: "in-progress",
      ...statementIn(data),
    };
    expect(reportInput.parse(input)).toMatchObject({
      on: "2026-11-20",
      evidence: [{ locator: "91 FR 12345" }],
    });
  });
});
