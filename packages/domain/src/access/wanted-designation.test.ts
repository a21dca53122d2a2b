import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country, DIRECTORY, designated, listed, marked, partsOf } from "../testing/marking-builder.ts";
import { DOC } from "../testing/record-builder.ts";
import { publicDesignation } from "./designation.ts";
import { NOBODY_ABROAD } from "./release-list.ts";
import { type WantedMarking, wantedDesignation } from "./wanted-designation.ts";

const wanted = (parts: Partial<WantedMarking>): WantedMarking => ({
  ...partsOf(parts),
  isPublic: false,
  disseminationList: [],
  supplemental: [],
  ...parts,
});
const asked = (parts: Partial<WantedMarking>) => wantedDesignation(wanted(parts), DOC, DIRECTORY);

describe("wantedDesignation", () => {
  it("is the marking in order, answered for by the agency", () => {
    const lists = { releasableTo: listed("JPN", "GBR"), displayOnlyTo: listed("core") };
    expect(expectOk(asked(lists))).toEqual(designated(marked(lists)));
  });

  it("is public when nothing is marked", () => {
    expect(expectOk(asked({ isPublic: true, level: "unclassified" }))).toEqual(publicDesignation(DOC));
  });

  it.each<[string, Partial<WantedMarking>]>([
    ["controlled information", { level: "cui" }],
    ["a list", { level: "unclassified", releasableTo: listed("GBR") }],
    ["NOFORN", { level: "unclassified", controls: ["noforn"] }],
    ["a supplemental mark", { level: "unclassified", supplemental: ["DRAFT"] }],
  ])("is not public with %s", (_what, parts) => {
    expectRefusal(asked({ ...parts, isPublic: true }), "public-carries-no-mark");
  });

  it.each<[string, Partial<WantedMarking>, string]>([
    ["a country", { releasableTo: { countries: [country("FRA"), country("XKX")], forums: [] } }, "XKX"],
    ["a forum", { displayOnlyTo: { ...NOBODY_ABROAD, forums: ["nowhere" as never] } }, "nowhere"],
  ])("names no %s that the register does not know", (_what, parts, value) => {
    expect(expectRefusal(asked(parts), "release-name-unknown")).toMatchObject({ value });
  });

  it("refuses what no marking and no designation may say", () => {
    expectRefusal(asked({ controls: ["noforn"], releasableTo: listed("GBR") }), "controls-exclusive");
    expectRefusal(asked({ controls: ["dl-only"] }), "dissemination-list-missing");
  });
});
