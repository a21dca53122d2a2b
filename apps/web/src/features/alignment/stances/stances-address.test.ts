import { expect, it } from "vitest";
import { LAW, USA } from "../testing/sample-alignment.ts";
import { readStancesAddress, savedStanceHref } from "./stances-address.ts";

it("reads the issue whose history is unfolded and the entry that was saved, and nothing from what is neither", () => {
  expect(readStancesAddress({ issue: "privacy-law", saved: "3" })).toEqual({
    issue: "privacy-law",
    saved: 3,
  });
  expect(readStancesAddress({})).toEqual({ issue: null, saved: null });
  expect(readStancesAddress({ issue: "<b>", saved: "-1" })).toEqual({ issue: null, saved: null });
});

it("leads to what was saved", () => {
  const { pathname, searchParams, hash } = new URL(
    savedStanceHref({ holder: USA, issue: LAW }, 4),
    "https://entente.example",
  );
  expect(pathname).toBe("/alignment/stances/USA");
  expect(hash).toBe("#privacy-law");
  expect(readStancesAddress(Object.fromEntries(searchParams))).toEqual({ issue: "privacy-law", saved: 4 });
});
