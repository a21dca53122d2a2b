import { describe, expect, it } from "vitest";
import { chipsOf, clearedHref } from "./chips.ts";
import { type ListAddress, WHOLE_LIST } from "./list-address.ts";
import { SAMPLE_NAMES } from "./testing/sample-row.ts";

const address: ListAddress = {
  ...WHOLE_LIST,
  text: "chips act",
  filters: {
    country: ["JPN"],
    agency: ["NIST", "DOC"],
    share: ["NIST:in-progress"],
    lead: ["DOC"],
    health: ["at-risk"],
  },
  sort: "due",
  cursor: "place",
};

describe("chipsOf", () => {
  it("says in words what narrows the list, in the order of the facets", () => {
    expect(chipsOf(address, SAMPLE_NAMES).map(({ what, value }) => `${what}: ${value}`)).toEqual([
      "Text: “chips act”",
      "Agency: NIST",
      "Agency: DOC",
      "Lead agency: DOC",
      "Health: At risk",
      "Country: Japan",
      "Agency's share: NIST, in progress",
    ]);
  });

  it("leads to the first page of the list without it, and with all others", () => {
    const [, nist] = chipsOf(address, SAMPLE_NAMES);
    expect(nist?.withoutHref).toBe(
      "/recommendations?text=chips+act&agency=DOC&lead=DOC&health=at-risk&country=JPN&share=NIST%3Ain-progress&sort=due",
    );
  });

  it("is empty for the whole list", () => {
    expect(chipsOf(WHOLE_LIST, SAMPLE_NAMES)).toEqual([]);
  });
});

it("clearing all keeps the order of the list", () => {
  expect(clearedHref(address)).toBe("/recommendations?sort=due");
});
