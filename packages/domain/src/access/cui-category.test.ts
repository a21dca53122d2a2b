import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  BASIC_CATEGORIES,
  CUI_LIST_SOURCE,
  categoryOf,
  isSpecified,
  SPECIFIED_CATEGORIES,
  SUPPLEMENTAL_MARKS,
} from "./cui-category.ts";
import { CONTROL_MARKS, DISSEMINATION_CONTROLS } from "./dissemination-control.ts";

/**
 * Of the lists as they stand in `cui.xsd` of 1 January 2025 (niemopen/niem-model, commit d6e74ac), one value a line: how
 * many, and the SHA-256. Computed from that file, not from ours.
 */
const PINNED = {
  basic: [84, "99eadb8d7b861fcd478254d8f12fdfd2f93e19c084afeec63172c92cc881442f"],
  specified: [57, "22ddcd814d9d79f28028460eaf22f23c7449ec4ed8469f56b1cf9b01aa8f7edc"],
  supplemental: [5, "1ad4d9a635779820d79c0defc4323df296021c55aae36d361522f776b5bbf4e8"],
  bannerControls: [10, "1ec9058908a7033402baab603fb86e306b32886c90a2b3b0d0833ab26b0064b3"],
  portionControls: [10, "f373a46ee9264403cc5f1b732d70e6bfef4a1fa177b653030da311f3f3a872e6"],
};
const pinOf = (values: readonly string[]) => [
  values.length,
  createHash("sha256").update(values.toSorted().join("\n")).digest("hex"),
];

describe("the lists of marks (C-02)", () => {
  it("equal those of the pinned source", () => {
    expect(CUI_LIST_SOURCE.dated).toBe("2025-01-01");
    expect({
      basic: pinOf(Object.keys(BASIC_CATEGORIES)),
      specified: pinOf(Object.keys(SPECIFIED_CATEGORIES)),
      supplemental: pinOf(SUPPLEMENTAL_MARKS),
      bannerControls: pinOf(DISSEMINATION_CONTROLS.map((control) => CONTROL_MARKS[control].banner)),
      portionControls: pinOf(DISSEMINATION_CONTROLS.map((control) => CONTROL_MARKS[control].portion)),
    }).toEqual(PINNED);
  });

  it("name every category", () => {
    for (const name of [...Object.values(BASIC_CATEGORIES), ...Object.values(SPECIFIED_CATEGORIES)]) {
      expect(name).toMatch(/^[A-Z].*[a-zA-Z]$/);
    }
  });
});

describe("categoryOf", () => {
  it("knows a mark of either list and nothing else", () => {
    expect(["SP-CTI", "EXPT"].map(categoryOf)).toEqual(["SP-CTI", "EXPT"]);
    expect(["CTI", "SP-AG", "sp-cti", "", "toString", "__proto__"].map(categoryOf)).toEqual(
      Array(6).fill(null),
    );
  });
});

describe("isSpecified", () => {
  it("tells the two lists apart", () => {
    expect([isSpecified("SP-PRVCY"), isSpecified("PRVCY")]).toEqual([true, false]);
    const onBoth = Object.keys(BASIC_CATEGORIES).filter((mark) => mark in SPECIFIED_CATEGORIES);
    expect(onBoth).toEqual([]);
  });
});
