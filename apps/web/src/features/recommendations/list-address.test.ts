import { describe, expect, it } from "vitest";
import {
  changeHref,
  exportHref,
  isNarrowed,
  listHref,
  readListAddress,
  WHOLE_LIST,
  withKnownValues,
} from "./list-address.ts";
import { SAMPLE_NAMES, sampleRow } from "./testing/sample-row.ts";

describe("readListAddress", () => {
  it("reads several values of one filter and drops repeated ones", () => {
    const { address, problems } = readListAddress({ agency: ["NIST", "DOC", "NIST"], health: "late" });
    expect(address.filters).toEqual({ agency: ["NIST", "DOC"], health: ["late"] });
    expect(problems).toEqual([]);
  });

  it("takes the empty fields of a form as not said", () => {
    expect(readListAddress({ text: "", agency: "", sort: "", group: "" })).toEqual({
      address: WHOLE_LIST,
      problems: [],
    });
  });

  it.each([
    [{ health: "rotten" }, "Health: “rotten” is not known."],
    [{ agency: "nist" }, "Agency: “nist” is not known."],
    [{ share: "NIST:done" }, "Agency's share: “NIST:done” is not known."],
    [{ sort: "size" }, "“size” is not a sort; use due, key, updated, health."],
    [{ group: "color" }, "“color” is not a group; use theme, lead, health, implementation."],
    [{ colour: "red" }, "“colour” is not a filter of this list."],
    [{ text: "a\nb" }, "The search text has to be one line of at most 200 characters."],
    [{ text: "x".repeat(201) }, "The search text has to be one line of at most 200 characters."],
    [{ cursor: "x".repeat(2001) }, "The place in the list is not known any more; this is its first page."],
  ])("names and leaves out what is wrong in %j", (parameters, problem) => {
    expect(readListAddress(parameters)).toEqual({ address: WHOLE_LIST, problems: [problem] });
  });

  it("cuts a long wrong value short in its sentence", () => {
    const [problem = ""] = readListAddress({ health: "x".repeat(500) }).problems;
    expect(problem.length).toBeLessThan(100);
  });
});

describe("withKnownValues", () => {
  it("names and leaves out what the register does not hold", () => {
    const read = readListAddress({ agency: ["NIST", "XYZ"], share: "ABC:planned", country: "JPN" });
    expect(withKnownValues(read, SAMPLE_NAMES)).toEqual({
      address: { ...WHOLE_LIST, filters: { agency: ["NIST"], country: ["JPN"] } },
      problems: ["Agency: “XYZ” is not known.", "Agency's share: “ABC:planned” is not known."],
    });
  });
});

describe("addresses", () => {
  const late = { ...WHOLE_LIST, filters: { health: ["late"] }, sort: "due", cursor: "place" } as const;

  it("leave out what is as usual", () => {
    expect(listHref(WHOLE_LIST)).toBe("/recommendations");
    expect(listHref(late)).toBe("/recommendations?health=late&sort=due");
  });

  it("start at the first page when anything changes", () => {
    expect(listHref(late, { direction: "descending" })).toBe(
      "/recommendations?health=late&sort=due&direction=descending",
    );
    expect(listHref(late, { cursor: "place" })).toBe("/recommendations?health=late&sort=due&cursor=place");
  });

  it("of the file hold the query but no place", () => {
    expect(exportHref(late)).toBe("/recommendations/export.csv?health=late&sort=due");
  });

  it("of a bulk change hold the kind, the keys and the way back", () => {
    const { key } = sampleRow();
    expect(changeHref("due", [key], "/recommendations?health=late")).toBe(
      "/recommendations/change?kind=due&key=CHIP-1&from=%2Frecommendations%3Fhealth%3Dlate",
    );
  });

  it("narrow the list by text or a filter, not by order", () => {
    expect(isNarrowed(late)).toBe(true);
    expect(isNarrowed({ ...WHOLE_LIST, text: "chips" })).toBe(true);
    expect(isNarrowed({ ...WHOLE_LIST, sort: "due" })).toBe(false);
  });
});
