import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { WHOLE } from "../frame/follow-through-address.ts";
import { sampleRates } from "../testing/sample-rates.ts";
import { overviewSentence } from "./overview-sentence.ts";

const text = (rates: Parameters<typeof overviewSentence>[0]) => sentenceText(overviewSentence(rates, WHOLE));

describe("the sentence of follow-through", () => {
  it("says that nobody has said anything", () => {
    expect(text(sampleRates({ open: 36 }))).toBe(
      "Of 36 obligations under 18 commitments, 0 kept by the word of the countries that owe and 0 verified as kept; no country has said anything of what it owes.",
    );
  });

  it("tells claims from findings, and what is late, disputed and not said", () => {
    const rates = sampleRates(
      { open: 30, kept: 5, late: 1 },
      { withoutAccount: 30, disputed: 2, verifiedKept: 3 },
    );
    expect(text(rates)).toBe(
      "Of 36 obligations under 18 commitments, 5 kept by the word of the countries that owe and 3 verified as kept; 1 is late; on 2 accounts differ; of 30 the country that owes has said nothing yet.",
    );
  });

  it("leads each figure to what is behind it", () => {
    const links = overviewSentence(sampleRates({ late: 36 }), WHOLE).flatMap((part) =>
      typeof part === "string" ? [] : [part.href],
    );
    expect(links).toContain("/follow-through?state=late#grid");
    expect(links).toContain("/follow-through?state=kept&word=verified#grid");
  });

  it("says when nothing was promised", () => {
    expect(text(sampleRates({}))).toBe("Nothing was promised that fits these choices.");
  });
});
