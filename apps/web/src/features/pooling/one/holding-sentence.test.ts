import type { HoldingRow } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { holdingSentence } from "./holding-sentence.ts";
import type { HoldingEntry } from "./load-holding.ts";

const row = (size: HoldingRow["holding"]["size"]) =>
  ({
    holding: {
      holder: { country: "GBR", body: "A laboratory", agency: null },
      domain: "Face recognition ",
      modality: "images",
      size,
    },
  }) as unknown as HoldingRow;
const said = (last: HoldingRow, withdrawal: HoldingEntry | null = null) =>
  holdingSentence({ last, withdrawal }, () => "United Kingdom");

describe("the sentence on one holding", () => {
  it("says who holds how much about what", () => {
    expect(said(row({ amount: 1_200, unit: "Images" }))).toBe(
      "A laboratory (United Kingdom) holds 1,200 Images about face recognition.",
    );
    expect(said(row({ amount: 40, unit: "hours" }))).toBe(
      "A laboratory (United Kingdom) holds 40 hours of images about face recognition.",
    );
  });

  it("says that an amount is not known rather than none", () => {
    expect(said(row(null))).toBe(
      "A laboratory (United Kingdom) holds images, how many is not known, about face recognition.",
    );
  });

  it("says who took it out of the register, when and why", () => {
    const withdrawal = {
      personName: "Anselm Figment",
      by: { agency: "OSTP" },
      at: "2026-05-04T09:30:00.000Z",
      reason: "Deleted by its holder.",
    } as unknown as HoldingEntry;
    expect(said(row(null), withdrawal)).toMatch(
      /^Anselm Figment \(OSTP\) took it out of the register on 4 May 2026.*: Deleted by its holder\.$/u,
    );
  });
});
