import { expect, it } from "vitest";
import { LAW, SAMPLE_ALIGNMENT, USA } from "../testing/sample-alignment.ts";
import { linkHref, readLinkAddress, savedLinkHref } from "./link-address.ts";

it("reads the recommendation, whose stance on what, and what was just saved", () => {
  const read = readLinkAddress(
    { recommendation: "data-1", holder: "usa", issue: LAW, saved: "3" },
    SAMPLE_ALIGNMENT,
  );
  expect(read).toEqual({
    recommendation: "DATA-1",
    place: { holder: USA, issue: LAW },
    saved: 3,
    problems: [],
  });
});

it("says what it could not use, and chooses nothing then", () => {
  const read = readLinkAddress(
    { recommendation: "the law", issue: "weather", saved: "-1" },
    SAMPLE_ALIGNMENT,
  );
  expect([read.recommendation, read.place, read.saved]).toEqual([null, null, null]);
  expect(read.problems).toEqual([
    "“the law” is no key of a recommendation, such as DATA-1.",
    "“weather” is not an issue of the model.",
  ]);
  expect(readLinkAddress({}, SAMPLE_ALIGNMENT).problems).toEqual([]);
});

it("leads to the recommendation, and to what was saved of it", () => {
  expect(linkHref("DATA-1")).toBe("/alignment/closing/link?recommendation=DATA-1");
  expect(savedLinkHref("DATA-1", 4)).toBe("/alignment/closing/link?recommendation=DATA-1&saved=4");
});
