import { describe, expect, it } from "vitest";
import { facetChoices } from "./facet-options.ts";
import { type ListAddress, WHOLE_LIST } from "./list-address.ts";
import type { FacetCounts } from "./load-list.ts";
import { sampleCounts } from "./testing/sample-counts.ts";
import { SAMPLE_NAMES } from "./testing/sample-row.ts";

const AGENCIES = ["STATE", "DOC", "NIST", "NSF", "OSTP", "USTR", "DOD"];

const MATCHING: FacetCounts = {
  scope: "matches",
  marking: null,
  counts: sampleCounts({
    health: { "at-risk": 20, late: 5 },
    agency: Object.fromEntries(AGENCIES.map((id, index) => [id, 20 - index])),
    country: { JPN: 4 },
  }),
};

const choiceOf = (facet: string, address: ListAddress) =>
  facetChoices({ matching: MATCHING, without: new Map() }, address, SAMPLE_NAMES).find(
    (choice) => choice.facet === facet,
  );

describe("facetChoices", () => {
  it("offers closed lists in their own order and leaves out values and facets without matches", () => {
    expect(choiceOf("health", WHOLE_LIST)?.options.map(({ label, count }) => [label, count])).toEqual([
      ["Late", 5],
      ["At risk", 20],
    ]);
    expect(choiceOf("forum", WHOLE_LIST)).toBeUndefined();
  });

  it("shows the first of many values, and all once they are asked for", () => {
    const first = choiceOf("agency", WHOLE_LIST);
    expect(first?.options.map(({ value }) => value)).toEqual(AGENCIES.slice(0, 4));
    expect(first?.hidden).toBe(3);
    const all = choiceOf("agency", { ...WHOLE_LIST, unfolded: "agency" });
    expect(all?.options).toHaveLength(AGENCIES.length);
    expect(all?.hidden).toBe(0);
  });

  it("never hides a value in use, even one without matches", () => {
    const address = { ...WHOLE_LIST, filters: { agency: ["DOD", "GAO"], health: ["closed"] } };
    const agency = choiceOf("agency", address);
    expect(agency?.options.filter(({ isChosen }) => isChosen).map(({ value }) => value)).toEqual([
      "DOD",
      "GAO",
    ]);
    expect(choiceOf("health", address)?.options.map(({ value }) => value)).toEqual([
      "late",
      "at-risk",
      "closed",
    ]);
  });

  it("counts a facet in use as if it were not, so that another value can be added", () => {
    const address = { ...WHOLE_LIST, filters: { health: ["late"] } };
    const onlyLate: FacetCounts = {
      scope: "matches",
      marking: null,
      counts: sampleCounts({ health: { late: 5 } }),
    };
    const counts = { matching: onlyLate, without: new Map([["health", MATCHING] as const]) };
    const [health] = facetChoices(counts, address, SAMPLE_NAMES);
    expect(health?.options.map(({ label, count, isChosen }) => [label, count, isChosen])).toEqual([
      ["Late", 5, true],
      ["At risk", 20, false],
    ]);
  });

  it("opens the facets that are in use", () => {
    expect(choiceOf("country", WHOLE_LIST)?.isOpen).toBe(false);
    expect(choiceOf("country", { ...WHOLE_LIST, filters: { country: ["JPN"] } })?.isOpen).toBe(true);
  });

  it("gives an agency's full name beside its short one", () => {
    expect(choiceOf("agency", WHOLE_LIST)?.options[2]?.title).toBe(
      "National Institute of Standards and Technology",
    );
  });
});
