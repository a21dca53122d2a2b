import { describe, expect, it } from "vitest";
import { shippedHoldings } from "./shipped-holdings.ts";

const { holdings } = shippedHoldings();

describe("the shipped holdings", () => {
  it("are those of NIST and its counterparts in the United Kingdom and the European Union", () => {
    expect(holdings.map(({ holder, domain }) => [holder.country, holder.agency, domain])).toEqual([
      ["USA", "NIST", "face recognition"],
      ["GBR", null, "face recognition"],
      ["EU", null, "face recognition"],
    ]);
    expect(new Set(holdings.map(({ id }) => id)).size).toBe(3);
  });

  it("leave open what nobody states, and say what is the brief's and what is ours", () => {
    expect(holdings.map(({ size, source }) => [size, source.basis])).toEqual([
      [{ amount: 18_270_000, unit: "images" }, "public-record"],
      [null, "brief"],
      [null, "brief"],
    ]);
    expect(holdings.every(({ legalBasis }) => legalBasis === null)).toBe(true);
    expect(holdings.every(({ reason }) => /The brief .*Ours: .*not known/su.test(reason))).toBe(true);
  });
});
