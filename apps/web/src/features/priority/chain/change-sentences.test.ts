import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL } from "../testing/sample-model.ts";
import { sampleRating } from "../testing/sample-rating.ts";
import { AI, type SampleLevels, sampleResult } from "../testing/sample-standing.ts";
import { cellParts } from "./cell-parts.ts";
import { changesByClass, unmovedSentence } from "./change-sentences.ts";
import { classChanges } from "./class-change.ts";

const WHOLE = sampleRating({ technology: AI, criterion: FOUNDATION });
const OF_BAND = sampleRating({ technology: AI, criterion: RIVALRY, band: "research" });
const BASIS = {
  model: {
    at: WHOLE.at,
    by: WHOLE.by,
    personName: WHOLE.personName,
    model: SAMPLE_MODEL,
    reason: "A sample.",
  },
  ratings: [WHOLE, OF_BAND, sampleRating({ technology: AI, criterion: RIVALRY, band: "deployment" })],
};
const LEVELS: SampleLevels = { [NEED]: 4, [FOUNDATION]: 3, [`research ${RIVALRY}`]: 3 };

function cellOf(levels: SampleLevels) {
  const [cell] = sampleResult({ [AI]: levels }).standing.cells;
  if (cell === undefined) throw new Error("a technology has cells");
  return cell;
}

describe("the parts of a cell", () => {
  it("hold the band's own rating, or the one for the whole chain where the band has none", () => {
    const parts = cellParts(cellOf(LEVELS), BASIS);
    expect(parts.map(({ side, rated }) => [side, rated?.entry])).toEqual([
      ["opportunity", WHOLE],
      ["obstacle", OF_BAND],
    ]);
  });

  it("hold no rating where nobody rated", () => {
    const parts = cellParts(cellOf({ [NEED]: 4 }), { ...BASIS, ratings: [] });
    expect(parts.map(({ rated }) => rated)).toEqual([null, null]);
  });
});

describe("what would change the class", () => {
  const cell = cellOf(LEVELS);
  const parts = cellParts(cell, BASIS);

  it("is said class by class, each rating leading to its row", () => {
    const changes = changesByClass(classChanges(cell.focus, SAMPLE_MODEL), parts, cell);
    expect(changes.map(({ focusClass, conditions }) => [focusClass, conditions.map(sentenceText)])).toEqual([
      ["leave", ["Foundation to build on were at level 1.5 or less instead of level 3"]],
      ["pursue", ["Commercial rivalry were at level 1.5 or less instead of level 3"]],
    ]);
    expect(changes.flatMap(({ conditions }) => conditions.map(([name]) => name))).toEqual([
      { text: "Foundation to build on", href: "/priorities/ratings/ai#foundation-whole-chain" },
      { text: "Commercial rivalry", href: "/priorities/ratings/ai#commercial-rivalry-research" },
    ]);
  });

  it("says which side no single rating can take across its threshold", () => {
    const settings = { ...SAMPLE_MODEL.settings, opportunityThreshold: 0 };
    const changes = classChanges(cell.focus, { ...SAMPLE_MODEL, settings });
    expect(unmovedSentence(changes, settings)).toBe(
      "No single rating can take the opportunity across its threshold of 0.00.",
    );
    expect(unmovedSentence(classChanges(cell.focus, SAMPLE_MODEL), SAMPLE_MODEL.settings)).toBeNull();
  });
});
