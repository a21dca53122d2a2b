import { describe, expect, it } from "vitest";
import {
  CONTROL_MARKS,
  DISSEMINATION_CONTROLS,
  type DisseminationControl,
  excludedPair,
  isPrivilege,
} from "./dissemination-control.ts";

/** For each control, those after it in the list with which it never stands; all other pairs may be combined. */
const NEVER_WITH: Readonly<Record<DisseminationControl, readonly DisseminationControl[]>> = {
  "attorney-client": [],
  "attorney-wp": [],
  "display-only": ["noforn"],
  "dl-only": [],
  "fed-only": ["fedcon"],
  fedcon: ["nocon"],
  nocon: [],
  noforn: ["rel-to", "relido"],
  "rel-to": [],
  relido: [],
};

describe("excludedPair", () => {
  it("decides each of the 45 pairs as the table says, whichever comes first (C-03)", () => {
    const pairs = DISSEMINATION_CONTROLS.flatMap((first, index) =>
      DISSEMINATION_CONTROLS.slice(index + 1).map((second) => [first, second] as const),
    );
    expect(pairs).toHaveLength(45);
    const decided = pairs.map(([first, second]) => [
      first,
      second,
      excludedPair([first, second]) !== null,
      excludedPair([second, first]) !== null,
    ]);
    expect(decided).toEqual(
      pairs.map(([first, second]) => {
        const isExcluded = NEVER_WITH[first].includes(second);
        return [first, second, isExcluded, isExcluded];
      }),
    );
  });

  it("names the pair among many, and none where all may stand together", () => {
    expect(excludedPair(["dl-only", "nocon", "fedcon"])).toEqual(["fedcon", "nocon"]);
    expect(excludedPair(["dl-only", "nocon", "fed-only", "rel-to"])).toBeNull();
    expect(excludedPair([])).toBeNull();
  });
});

describe("isPrivilege", () => {
  it("is true of the attorney's two", () => {
    expect(DISSEMINATION_CONTROLS.filter(isPrivilege)).toEqual(["attorney-client", "attorney-wp"]);
  });
});

describe("DISSEMINATION_CONTROLS", () => {
  it("stand in the order of their marking", () => {
    const written = DISSEMINATION_CONTROLS.map((control) => CONTROL_MARKS[control].banner);
    expect(written).toEqual(written.toSorted());
  });
});
