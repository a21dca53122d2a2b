import { expect, it } from "vitest";
import { EU, LAW, USA } from "../testing/sample-alignment.ts";
import { WHOLE_VIEW } from "./alignment-view.ts";
import { pairHref } from "./pair-address.ts";
import { recordHref, stanceHref, stancesHref } from "./stance-address.ts";

it("leads to a country's stances, to one of them, to the form for it, and to a pair", () => {
  expect(stancesHref(USA)).toBe("/alignment/stances/USA");
  expect(stanceHref({ holder: USA, issue: LAW })).toBe(
    "/alignment/stances/USA?issue=privacy-law#privacy-law",
  );
  expect(recordHref({ holder: USA, issue: LAW })).toBe("/alignment/record?holder=USA&issue=privacy-law");
  expect(pairHref({ ...WHOLE_VIEW, families: ["standards"] }, { first: USA, second: EU }, "moves")).toBe(
    "/alignment/between?family=standards&first=USA&second=EU#moves",
  );
});
