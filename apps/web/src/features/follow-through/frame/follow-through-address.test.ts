import { describe, expect, it } from "vitest";
import { askedList, followThroughHref, readFollowThrough, WHOLE } from "./follow-through-address.ts";

describe("the address of follow-through", () => {
  it("says which commitments are looked at, and survives being written", () => {
    const address = {
      ...WHOLE,
      forum: "ttc",
      country: "USA",
      technology: "ai",
      state: "late",
      word: "verified",
      isDisputed: true,
      recommendation: "AI-2",
    } as const;
    const { searchParams } = new URL(followThroughHref(address), "https://entente.example");
    expect(readFollowThrough(Object.fromEntries(searchParams))).toEqual(address);
    expect(askedList(address)).toMatchObject({ forums: ["ttc"], states: ["late"], word: "verified" });
  });

  it("leaves out what is no forum, country, state or word", () => {
    const given = {
      forum: "No Forum",
      country: "Atlantis",
      state: "lost",
      word: "rumored",
      recommendation: "x",
    };
    expect(readFollowThrough(given)).toEqual(WHOLE);
    expect(followThroughHref(WHOLE)).toBe("/follow-through");
  });

  it("begins at the first page when another choice is made", () => {
    const onPageTwo = { ...WHOLE, cursor: "abc" };
    expect(followThroughHref(onPageTwo, { state: "kept" }, "grid")).toBe("/follow-through?state=kept#grid");
    expect(followThroughHref(WHOLE, { cursor: "abc" })).toBe("/follow-through?cursor=abc");
  });
});
