import { describe, expect, it } from "vitest";
import { groupHeading, orderWords, sortHref } from "./arrangement.ts";
import { WHOLE_LIST } from "./list-address.ts";
import { SAMPLE_NAMES, sampleRow } from "./testing/sample-row.ts";

describe("sortHref", () => {
  it("turns the present order round", () => {
    expect(sortHref(WHOLE_LIST, "key")).toBe("/recommendations?direction=descending");
    expect(sortHref({ ...WHOLE_LIST, sort: "updated", direction: "descending" }, "updated")).toBe(
      "/recommendations?sort=updated",
    );
  });

  it("begins with what is pressing, or new", () => {
    expect(sortHref(WHOLE_LIST, "due")).toBe("/recommendations?sort=due");
    expect(sortHref(WHOLE_LIST, "updated")).toBe("/recommendations?sort=updated&direction=descending");
    expect(sortHref({ ...WHOLE_LIST, direction: "descending" }, "health")).toBe(
      "/recommendations?sort=health",
    );
  });
});

describe("groupHeading", () => {
  it("names the group of a row in words", () => {
    const row = sampleRow();
    expect(groupHeading("theme", row, SAMPLE_NAMES)).toBe("Technology");
    expect(groupHeading("lead", row, SAMPLE_NAMES)).toBe("DOC, Department of Commerce");
    expect(groupHeading("health", row, SAMPLE_NAMES)).toBe("On track");
    expect(groupHeading("implementation", row, SAMPLE_NAMES)).toBe("In progress");
  });
});

it("says the order in words: that of a search while its matches are few, else the one asked for", () => {
  const few = { count: 12, isCapped: false };
  const worst = { ...WHOLE_LIST, sort: "health" } as const;
  expect(orderWords(WHOLE_LIST, few)).toBe("by key");
  expect(orderWords(worst, few)).toBe("worst health first");
  expect(orderWords({ ...worst, text: "chips" }, few)).toBe("best match first");
  expect(orderWords({ ...worst, text: "chips" }, { count: 1000, isCapped: true })).toBe("worst health first");
});
