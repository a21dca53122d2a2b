import { describe, expect, it } from "vitest";
import { parseTechnologyId } from "../id.ts";
import { expectOk } from "../testing/expect-result.ts";
import {
  type CellFocus,
  type CoveringEffort,
  type FocusFigures,
  preStandardizationCandidates,
} from "./pre-standardization.ts";

const technology = (text: string) => expectOk(parseTechnologyId(text));
const cell = (
  name: string,
  focusClass: CellFocus | null,
  headline: number | null = 0.5,
  changes: Partial<FocusFigures> = {},
): FocusFigures => ({
  technology: technology(name),
  band: "pre-standardization",
  focusClass,
  isCertain: false,
  headline,
  ...changes,
});

describe("preStandardizationCandidates", () => {
  it("orders technologies by what the window offers, how certain that is, and the headline", () => {
    const cells = [
      cell("quantum", "keep-going", 0.9),
      cell("ai", "pursue", 0.4),
      cell("biotech", "pursue", 0.6),
      cell("chips", "clear-the-way", 0.9),
      cell("telecom", "pursue", 0.1, { isCertain: true }),
      cell("energy", "leave", 0.8),
      cell("space", null, null),
      cell("cloud", "pursue", null),
      cell("batteries", "pursue", 0.4),
    ];
    const listed = preStandardizationCandidates(cells, []);
    expect(listed.map((one) => [one.technology, one.state, one.isCandidate])).toEqual([
      ["telecom", "ready", true],
      ["biotech", "ready", true],
      ["ai", "ready", true],
      ["batteries", "ready", true],
      ["cloud", "ready", true],
      ["chips", "obstructed", true],
      ["quantum", "little-to-gain", false],
      ["energy", "little-to-gain", false],
      ["space", "not-rated", false],
    ]);
  });

  it("looks at the window alone, and does not rate a technology without a cell there", () => {
    const cells = [
      cell("ai", "pursue", 0.9, { band: "research" }),
      cell("ai", "leave", 0.2),
      cell("chips", "pursue", 0.9, { band: "deployment" }),
    ];
    expect(preStandardizationCandidates(cells, [])).toEqual([
      {
        technology: "ai",
        state: "little-to-gain",
        isCandidate: false,
        isCertain: false,
        headline: 0.2,
        coveredBy: [],
        mayBeCoveredBy: [],
      },
      {
        technology: "chips",
        state: "not-rated",
        isCandidate: false,
        isCertain: false,
        headline: null,
        coveredBy: [],
        mayBeCoveredBy: [],
      },
    ]);
  });

  it("names the efforts that cover it already, and those that may", () => {
    const chips = technology("chips");
    const efforts: readonly CoveringEffort[] = [
      { id: "ttc", technologies: [chips], bands: ["pre-standardization", "deployment"] },
      { id: "core", technologies: [chips, technology("ai")], bands: ["pre-standardization"] },
      { id: "quad", technologies: [chips], bands: null },
      { id: "g7", technologies: null, bands: null },
      { id: "labs", technologies: [chips], bands: ["research"] },
      { id: "biotech", technologies: [technology("biotech")], bands: null },
      { id: "any", technologies: null, bands: ["research"] },
    ];
    const [listed] = preStandardizationCandidates([cell("chips", "pursue")], efforts);
    expect(listed?.coveredBy).toEqual(["core", "ttc"]);
    expect(listed?.mayBeCoveredBy).toEqual(["g7", "quad"]);
  });

  it("lists nothing without cells", () => {
    expect(preStandardizationCandidates([], [])).toEqual([]);
  });
});
