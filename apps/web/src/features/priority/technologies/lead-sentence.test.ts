import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL, STAKE } from "../testing/sample-model.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { AI, CHIPS, DRONES, type SampleLevels, sampleResult } from "../testing/sample-standing.ts";
import { firstPlaces } from "./first-places.ts";
import { leadSentence, uncomparedSentence } from "./lead-sentence.ts";

const COMPLETE: SampleLevels = { [NEED]: 4, [STAKE]: 4, [FOUNDATION]: 4, [RIVALRY]: 0 };

function asked(levels: Parameters<typeof sampleResult>[0]) {
  const { standing } = sampleResult(levels);
  const about = { standing, model: SAMPLE_MODEL, names: SAMPLE_NAMES };
  return { about, places: firstPlaces(standing) };
}

describe("why the first is first", () => {
  it("names the criteria with the largest lead, and those on which it trails", () => {
    const { about, places } = asked({
      [CHIPS]: { ...COMPLETE, [STAKE]: 3 },
      [AI]: { [NEED]: 2, [STAKE]: 4, [FOUNDATION]: 4, [RIVALRY]: 1 },
    });
    expect(sentenceText(leadSentence(about, places))).toBe(
      "Semiconductors (criticality 0.88, amenability 1.00) leads Artificial intelligence (criticality 0.75, amenability 0.88) " +
        "most by Need to act together (+0.25) and Commercial rivalry (+0.13), and trails it on Security stake (−0.13).",
    );
  });

  it("leads each figure to the rating of the first that it rests on", () => {
    const { about, places } = asked({ [CHIPS]: COMPLETE, [AI]: { ...COMPLETE, [RIVALRY]: 4 } });
    expect(leadSentence(about, places)).toContainEqual({
      text: "Commercial rivalry (+0.50)",
      href: "/priorities/ratings/chips#commercial-rivalry-research",
    });
  });

  it("does not take a missing rating for a lead, and says on what the two cannot be compared", () => {
    const { about, places } = asked({
      [CHIPS]: COMPLETE,
      [AI]: { [NEED]: 4, [FOUNDATION]: 3, [RIVALRY]: 0 },
    });
    expect(sentenceText(leadSentence(about, places))).not.toContain("Security stake");
    expect(uncomparedSentence(about, places)).toBe(
      "Not compared, since one of the two is not rated on it: Security stake.",
    );
  });

  it.each([
    [
      { [CHIPS]: COMPLETE, [AI]: COMPLETE },
      /^Artificial intelligence and Semiconductors share the first place/u,
    ],
    [{ [CHIPS]: COMPLETE, [DRONES]: {} }, /^Semiconductors is the only technology/u],
    [{ [DRONES]: {} }, /^Nothing has enough ratings/u],
  ])("stays true where there is no second (%#)", (levels, words) => {
    const { about, places } = asked(levels);
    expect(sentenceText(leadSentence(about, places))).toMatch(words);
    expect(uncomparedSentence(about, places)).toBeNull();
  });
});
