import { recordHoldingInput } from "@entente/contract";
import type { HoldingId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { fieldOfHolding, fieldsOfHolding, holdingIn } from "./holding-entry.ts";

const FILLED = {
  title: "Face images",
  "holder.country": "GBR",
  "holder.body": "A laboratory",
  "holder.agency": "",
  domain: "face recognition",
  technology: "ai",
  modality: "images",
  populations: "travelers; staff;",
  "size.amount": "1,200,000",
  "size.unit": "images",
  sensitivity: "",
  legalBasis: "",
  "source.title": "Report",
  "source.locator": "Page 1",
  "source.dated": "2026-01-31",
  "source.basis": "public-record",
  reason: "As the report has it.",
};

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

function read(changes: Readonly<Record<string, string>> = {}) {
  return holdingIn(formOf({ ...FILLED, ...changes }));
}

describe("what a form says of a holding", () => {
  it("is what the contract takes, and leaves out what is not known", () => {
    const parsed = recordHoldingInput.safeParse(read());
    expect(parsed.data).toMatchObject({
      id: null,
      seen: 0,
      populations: ["travelers", "staff"],
      size: { amount: 1_200_000, unit: "images" },
      sensitivity: null,
      legalBasis: null,
      holder: { agency: null },
    });
    expect(read({ "size.amount": "", "size.unit": "" }).size).toBeNull();
  });

  it.each([
    [{ "size.amount": "many" }, "size.amount"],
    [{ "size.amount": "" }, "size.amount"],
    [{ "size.unit": "" }, "size.unit"],
    [{ "holder.country": "" }, "holder.country"],
    [{ "source.dated": "" }, "source.dated"],
    [{ reason: " " }, "reason"],
  ])("is refused with %o, at that field", (changes, field) => {
    const issues = recordHoldingInput.safeParse(read(changes)).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual([field]);
  });

  it.each([{}, { "size.amount": "", "size.unit": "", populations: "", technology: "" }])(
    "is what it was when it is described anew and nothing is altered, with %o",
    (changes) => {
      const { id: _id, seen: _seen, reason: _reason, ...said } = recordHoldingInput.parse(read(changes));
      const given = fieldsOfHolding({ id: "" as HoldingId, ...said });
      expect(holdingIn(formOf({ ...FILLED, ...given }))).toEqual(read(changes));
    },
  );

  it("shows what is wrong with one of several populations at their field", () => {
    expect(["populations.3", "size.unit"].map(fieldOfHolding)).toEqual(["populations", "size.unit"]);
  });
});
