import { describe, expect, it } from "vitest";
import { readChangeAddress, savedHref } from "./change-address.ts";

describe("readChangeAddress", () => {
  it("reads kind, keys once each, what to fill in and the way back", () => {
    const read = readChangeAddress({
      kind: "contact",
      key: ["CHIP-1", "DATA-1", "CHIP-1"],
      to: "nist-main",
      from: "/recommendations?agency=NIST",
    });
    expect(read).toEqual({
      address: {
        kind: "contact",
        keys: ["CHIP-1", "DATA-1"],
        to: "nist-main",
        from: "/recommendations?agency=NIST",
      },
      problems: [],
    });
  });

  it("names and leaves out what is wrong", () => {
    const read = readChangeAddress({ kind: "color", key: ["chip", "CHIP-1"], to: "2026-02-30" });
    expect(read.address).toEqual({ kind: "due", keys: ["CHIP-1"], to: null, from: "/recommendations" });
    expect(read.problems).toEqual([
      "“color” is no change; due dates and contacts can be changed here.",
      "“chip” is no key; a key is such as CHIP-1.",
      "“2026-02-30” cannot be filled in here.",
    ]);
  });

  it("takes no more than may change at once", () => {
    const read = readChangeAddress({ key: Array.from({ length: 201 }, (_, index) => `GEN-${index + 1}`) });
    expect(read.address.keys).toHaveLength(200);
    expect(read.problems).toEqual(["At most 200 change at once; the first 200 are taken."]);
  });

  it.each([
    "https://example.org/recommendations",
    "//example.org",
    "/recommendations.example.org",
    "/recommendations/CHIP-1",
    "/recommendations?text=a b",
    "/recommendations?a\\b",
  ])("goes back to the whole list instead of %s", (from) => {
    expect(readChangeAddress({ from }).address.from).toBe("/recommendations");
  });
});

it("the page that says what was saved is read as it was written", () => {
  const { address } = readChangeAddress({ kind: "contact", key: ["CHIP-1", "DATA-1"] });
  const href = savedHref(address.kind, address.keys, "nist-main", "/recommendations?text=a+b");
  const written = new URL(href, "http://localhost").searchParams;
  const names = [...new Set(written.keys())];
  const read = readChangeAddress(Object.fromEntries(names.map((name) => [name, written.getAll(name)])));
  expect(read).toEqual({
    address: { ...address, to: "nist-main", from: "/recommendations?text=a+b" },
    problems: [],
  });
});
