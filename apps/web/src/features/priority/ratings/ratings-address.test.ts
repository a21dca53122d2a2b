import { describe, expect, it } from "vitest";
import { historyHref, rateHref, readRatingsAddress, savedHref } from "./ratings-address.ts";

const PLACE = { criterion: "room", band: "research" };

function read(href: string) {
  return readRatingsAddress(Object.fromEntries(new URL(href, "https://entente.example").searchParams));
}

describe("the address of a ratings page", () => {
  it("says whose history is unfolded and what was saved, and leads to that place", () => {
    expect(read(historyHref("ai", PLACE))).toEqual({ history: "room-research", saved: null });
    expect(read(savedHref("ai", { ...PLACE, band: null }, 3))).toEqual({
      history: "room-whole-chain",
      saved: { anchor: "room-whole-chain", sequence: 3 },
    });
    expect(savedHref("ai", PLACE, 3)).toBe(
      "/priorities/ratings/ai?saved=room-research:3&history=room-research#room-research",
    );
  });

  it.each([{}, { history: "<b>", saved: "room-research" }, { saved: "room:0" }])(
    "says nothing where it is not understood: %o",
    (parameters) => {
      expect(readRatingsAddress(parameters)).toEqual({ history: null, saved: null });
    },
  );

  it("leads to the form of a place, without a band for the whole chain", () => {
    expect(rateHref({ technology: "ai", ...PLACE })).toBe(
      "/priorities/rate?technology=ai&criterion=room&band=research",
    );
    expect(rateHref({ technology: "ai", criterion: "need", band: null })).toBe(
      "/priorities/rate?technology=ai&criterion=need",
    );
  });
});
