import { describe, expect, it } from "vitest";
import { sampleAgreement } from "../../testing/sample-agreement.ts";
import { SAMPLE_NAMES } from "../../testing/sample-names.ts";
import { agreementSentence, concordanceSentence, formatChance } from "./agreement-words.ts";
import { bumpTitle } from "./bump-title.ts";
import { contestedSentence, kemenySentence } from "./consensus-words.ts";
import { sharpestSentence } from "./sharpest-words.ts";

const ALIKE = sampleAgreement({ NIST: [100, 50], DOC: [80, 20] });
const APART = sampleAgreement({ NIST: [100, 50], DOC: [80, 20], STATE: [0, 100] });
const ALONE = sampleAgreement({ NIST: [100, 50] });

describe("how far agencies agree, in words", () => {
  it("tells different weights from different orders, and illustrations from statements", () => {
    expect(agreementSentence(ALIKE, 2)).toBe(
      "Our illustrative weights for 2 agencies differ, yet all give one order (W 1.00).",
    );
    expect(agreementSentence(APART, 1)).toBe(
      "The weights of 3 agencies (1 of them our illustration) give 2 orders, which hardly agree (W 0.11).",
    );
  });

  it("says why there is nothing to measure", () => {
    expect(agreementSentence(ALONE, 0)).toBe(
      "There is no agreement to measure: fewer than two agencies have weights for this model.",
    );
    expect(concordanceSentence(ALONE)).toMatch(/^Kendall’s W is not known/u);
  });

  it("does not take what chance easily gives for agreement", () => {
    expect(concordanceSentence(APART)).toMatch(/so chance alone may explain it/u);
    expect([0.0001, 0.004, 0.04, 0.42].map(formatChance)).toEqual(["fewer than 0.1%", "0.4%", "4.0%", "42%"]);
  });

  it("names the pairs that agree least and the weights behind it", () => {
    expect(sharpestSentence(APART, SAMPLE_NAMES)).toBe(
      "These pairs agree least (τ-b −1.00): NIST and STATE; DOC and STATE. NIST and STATE differ most on the weight of Need to act together in criticality (67% against 0%) and the weight of Security stake in criticality (33% against 100%).",
    );
  });

  it("names who weighs most differently where no two orders differ", () => {
    expect(sharpestSentence(ALIKE, SAMPLE_NAMES)).toMatch(
      /^No two agencies differ in order\. In weights NIST and DOC are furthest apart: .*67% against 80%/u,
    );
    expect(sharpestSentence(ALONE, SAMPLE_NAMES)).toBe("No two agencies’ orders can be compared.");
  });

  it("titles the orders by who leads and what changes places", () => {
    expect(bumpTitle(ALIKE, SAMPLE_NAMES)).toBe(
      "Semiconductors comes first with the weights of all 2 agencies; no technology changes places",
    );
    expect(bumpTitle(APART, SAMPLE_NAMES)).toBe(
      "Semiconductors comes first with the weights of 2 of 3 agencies; Semiconductors and Artificial intelligence change places",
    );
  });

  it("gives the order with the fewest disagreements, and how many share it", () => {
    expect(kemenySentence(APART, SAMPLE_NAMES)).toBe(
      "One order has the fewest disagreements with the agencies (1 disagreement): Semiconductors, Artificial intelligence.",
    );
    const split = sampleAgreement({ NIST: [100, 0], STATE: [0, 100] });
    expect(kemenySentence(split, SAMPLE_NAMES)).toMatch(/^2 orders share the fewest/u);
    expect(contestedSentence(ALIKE, SAMPLE_NAMES)).toMatch(/^No technology is contested/u);
    expect(contestedSentence(split, SAMPLE_NAMES)).toMatch(
      /^Most contested: Artificial intelligence and Semiconductors/u,
    );
  });
});
