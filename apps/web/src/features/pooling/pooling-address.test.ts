import { describe, expect, it } from "vitest";
import { holdingAnchor, savedHolding, savedHoldingHref } from "./pooling-address.ts";

const ID = "01890000-0000-7000-8000-000000000001";

describe("the address after a holding was put down", () => {
  it("says which, and leads to its row", () => {
    const { searchParams, hash } = new URL(savedHoldingHref(ID), "https://entente.example");
    expect(savedHolding(Object.fromEntries(searchParams))).toBe(ID);
    expect(hash).toBe(`#${holdingAnchor(ID)}`);
  });

  it("says nothing where it names no holding", () => {
    expect(savedHolding({})).toBeNull();
    expect(savedHolding({ saved: "<b>" })).toBeNull();
  });
});
