import type { CountryCode, RecommendationKey } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import type { PoolingPage } from "./load-pooling.ts";
import { poolingSentence } from "./pooling-sentence.ts";

type Found = PoolingPage["found"];
type Candidate = Found["candidates"][number];

const NAMES = {
  country: (code: string) => (code === "GBR" ? "United Kingdom" : "United States"),
  technology: (id: string) => id,
  issue: () => "General privacy law",
  effort: (id: string) => id,
};
const of = (country: string) => ({ holder: { country: country as CountryCode } });
const candidate = (changes: Partial<Candidate>) =>
  ({
    domain: "face recognition",
    first: of("GBR"),
    second: of("USA"),
    alignment: 0.625,
    gaps: [],
    ...changes,
  }) as unknown as Candidate;
const said = (candidates: readonly Candidate[], changes: Partial<Found> = {}) =>
  sentenceText(
    poolingSentence(
      { candidates, total: candidates.length, considered: 3, pools: [{}], ...changes } as unknown as Found,
      NAMES,
    ),
  );
const gap = (keys: readonly string[]) => ({
  issue: "privacy-law",
  distance: 1,
  contribution: 0.3,
  closers: keys.map((key) => ({ recommendation: key as RecommendationKey, distanceAfter: 0 })),
});

describe("the sentence on data to pool", () => {
  it("names the best pair, its alignment, its largest gap and what would close it", () => {
    expect(said([candidate({ gaps: [gap(["DATA-1", "DATA-2"])] })])).toBe(
      "Of 3 data holdings, 1 pair could be pooled across countries, in 1 domain; first comes face recognition of United Kingdom and United States, aligned on data at 0.63 of 1. Most keeps them apart on “General privacy law”; DATA-1 and DATA-2 would bring them nearer. DATA-1 and DATA-2 would each narrow what keeps 1 of 1 pair apart.",
    );
  });

  it("says that nothing would close it, and that an alignment is not known", () => {
    expect(said([candidate({ gaps: [gap([])] })])).toMatch(
      /no recommendation is linked to a change that would close it\.$/u,
    );
    expect(said([candidate({ alignment: null })])).toMatch(/whose alignment on data is not known\.$/u);
  });

  it("names the recommendation that would narrow the gaps of the most pairs", () => {
    const [both, one] = [
      candidate({ gaps: [gap(["DATA-1"])] }),
      candidate({ gaps: [gap(["DATA-2", "DATA-1"])] }),
    ];
    expect(said([candidate({}), both, one])).toMatch(/DATA-1 would narrow what keeps 2 of 3 pairs apart\.$/u);
    expect(said([candidate({})])).not.toMatch(/narrow/u);
  });

  it("says that no two holdings go together", () => {
    expect(said([])).toBe(
      "The register has 3 data holdings, and no two of different countries are about the same domain.",
    );
  });
});
