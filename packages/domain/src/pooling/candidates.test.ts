import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { country } from "../testing/forum-builder.ts";
import { holding, holdingId } from "../testing/holding-builder.ts";
import { key } from "../testing/record-builder.ts";
import { type HolderAlignment, poolingCandidates } from "./candidates.ts";
import { type DataHolding, SENSITIVITIES } from "./holding.ts";

const aligned = (
  one: string,
  other: string,
  alignment: number | null,
  changes: Partial<HolderAlignment> = {},
): HolderAlignment => ({
  first: country(one),
  second: country(other),
  alignment,
  coverage: 0.8,
  gaps: [],
  ...changes,
});

const NIST = holding(1, "USA", { populations: ["visa applicants"], legalBasis: "Privacy Act" });
const OFFICE = holding(2, "GBR", { populations: ["travelers"], modality: "video", legalBasis: "UK GDPR" });
const UNION = holding(3, "EU", { populations: ["visa applicants"], size: null, legalBasis: "privacy act" });

const pool = (holdings: readonly DataHolding[], alignments: readonly HolderAlignment[] = []) =>
  expectOk(poolingCandidates(holdings, alignments));
const shown = (holdings: readonly DataHolding[], alignments: readonly HolderAlignment[] = []) =>
  pool(holdings, alignments).candidates.map(({ rank, first, second }) => [
    rank,
    first.holder.country,
    second.holder.country,
  ]);

describe("poolingCandidates", () => {
  it("puts those first that complement each other in more respects, then the better aligned", () => {
    const alignments = [aligned("USA", "EU", 0.9), aligned("GBR", "USA", 0.5), aligned("EU", "GBR", 0.7)];
    expect(shown([NIST, OFFICE, UNION], alignments)).toEqual([
      [1, "EU", "GBR"],
      [2, "GBR", "USA"],
      [3, "EU", "USA"],
    ]);
  });

  it("shows what stands between the holders, and what would bring them nearer", () => {
    const closer = (text: string, distanceAfter: number) => ({ recommendation: key(text), distanceAfter });
    const gaps = [
      { issue: "flows", distance: 0.5, contribution: 0.1, closers: [closer("DATA-3", 0.5)] },
      {
        issue: "privacy-law",
        distance: 1,
        contribution: 0.4,
        closers: [closer("DATA-8", 0.5), closer("DATA-9", 1), closer("DATA-1", 0), closer("DATA-2", 0.5)],
      },
      { issue: "adequacy", distance: 0.2, contribution: 0.1, closers: [] },
      { issue: "cbpr", distance: 0, contribution: 0, closers: [closer("DATA-1", 0)] },
    ];
    const [candidate] = pool(
      [NIST, OFFICE],
      [aligned("GBR", "USA", 0.5, { gaps, coverage: 0.6 })],
    ).candidates;
    expect(candidate).toMatchObject({
      rank: 1,
      domain: "face-recognition",
      alignment: 0.5,
      coverage: 0.6,
      sensitivity: "special-category",
      isSameLegalBasis: false,
      complement: { respects: 2 },
    });
    expect(
      candidate?.gaps.map(({ issue, closers }) => [issue, closers.map((one) => one.recommendation)]),
    ).toEqual([
      ["privacy-law", ["DATA-1", "DATA-2", "DATA-8"]],
      ["adequacy", []],
      ["flows", []],
    ]);
  });

  it("puts what is not known last and says so", () => {
    const holdings = [
      holding(1, "USA"),
      holding(2, "GBR"),
      holding(3, "EU", { sensitivity: null, legalBasis: null }),
      holding(4, "JPN", { sensitivity: "open" }),
    ];
    const { candidates } = pool(holdings, [aligned("GBR", "USA", 0.2), aligned("EU", "JPN", null)]);
    expect(
      candidates.map(({ rank, first, second }) => [rank, first.holder.country, second.holder.country]),
    ).toEqual([
      [1, "GBR", "USA"],
      [2, "GBR", "JPN"],
      [2, "JPN", "USA"],
      [4, "EU", "GBR"],
      [4, "EU", "JPN"],
      [4, "EU", "USA"],
    ]);
    expect(candidates.find(({ second }) => second.holder.country === "JPN")).toMatchObject({
      alignment: null,
      coverage: null,
    });
    expect(candidates.at(-2)).toMatchObject({
      alignment: null,
      coverage: 0.8,
      sensitivity: null,
      isSameLegalBasis: null,
    });
  });

  it("takes the more careful sensitivity of the two, and prefers the less careful pair", () => {
    const holdings = [
      holding(1, "USA", { sensitivity: "open" }),
      holding(2, "GBR", { sensitivity: "personal" }),
      holding(3, "EU", { sensitivity: "restricted" }),
    ];
    const { candidates } = pool(holdings);
    expect(
      candidates.map(({ first, second, sensitivity }) => [
        first.holder.country,
        second.holder.country,
        sensitivity,
      ]),
    ).toEqual([
      ["EU", "USA", "restricted"],
      ["EU", "GBR", "personal"],
      ["GBR", "USA", "personal"],
    ]);
  });

  it("pools within a domain only, whatever its spelling, and never within a country", () => {
    const holdings = [
      NIST,
      holding(2, "USA", { domain: "Face-Recognition " }),
      holding(3, "GBR", { domain: "genomics" }),
      holding(4, "JPN", { domain: "Genomics" }),
      holding(5, "KOR", { domain: "weather" }),
    ];
    const { candidates, pools, alone } = pool(holdings);
    expect(candidates.map(({ domain, first, second }) => [domain, first.id, second.id])).toEqual([
      ["genomics", holdingId(3), holdingId(4)],
    ]);
    expect(pools.map(({ domain }) => domain)).toEqual(["genomics"]);
    expect(alone).toEqual([NIST.id, holdingId(2), holdingId(5)]);
  });

  it("adds up a pool unit by unit, and names its weakest pair", () => {
    const more = holding(4, "USA", { size: { amount: 20, unit: "Hours" }, modality: "video" });
    const again = holding(5, "GBR", { size: { amount: 500, unit: "Images" } });
    const { pools } = pool(
      [NIST, OFFICE, UNION, more, again],
      [aligned("USA", "GBR", 0.6), aligned("EU", "USA", 0.4)],
    );
    expect(pools).toEqual([
      {
        domain: "face-recognition",
        countries: ["EU", "GBR", "USA"],
        holdings: [UNION.id, OFFICE.id, again.id, NIST.id, more.id],
        sizes: [
          { unit: "hours", amount: 20, holdings: 1 },
          { unit: "images", amount: 2500, holdings: 3 },
        ],
        withoutSize: 1,
        weakestPair: { first: "EU", second: "USA", alignment: 0.4 },
        pairsNotKnown: 1,
      },
    ]);
    expect(pool([NIST, OFFICE]).pools[0]).toMatchObject({ weakestPair: null, pairsNotKnown: 1 });
  });

  it("has nothing to say of nothing", () => {
    expect(pool([])).toEqual({ candidates: [], pools: [], alone: [] });
  });

  it("refuses what cannot be used", () => {
    expectRefusal(poolingCandidates([holding(1, "USA", { title: "" })], []), "holding-field-missing");
    expect(expectRefusal(poolingCandidates([NIST, NIST], []), "holding-repeated").holding).toBe(NIST.id);
    const twice = [aligned("USA", "EU", 0.5), aligned("EU", "USA", 0.5)];
    expect(expectRefusal(poolingCandidates([NIST], twice), "holder-alignment-repeated")).toMatchObject({
      first: "EU",
      second: "USA",
    });
    for (const alignment of [-0.1, 1.1, Number.NaN]) {
      expectRefusal(
        poolingCandidates([NIST], [aligned("USA", "EU", alignment)]),
        "holder-alignment-out-of-range",
      );
    }
  });

  const countryCodes = ["EU", "GBR", "JPN", "USA"] as const;
  const holdings = fc
    .array(
      fc.record({
        code: fc.constantFrom(...countryCodes),
        modality: fc.constantFrom("images", "video"),
        populations: fc.subarray(["staff", "travelers"]),
        sensitivity: fc.option(fc.constantFrom(...SENSITIVITIES)),
        domain: fc.constantFrom("faces", "genomes"),
      }),
      { maxLength: 7 },
    )
    .map((list) => list.map(({ code, ...changes }, index) => holding(index, code, changes)));
  const alignments = fc
    .array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 6, maxLength: 6 })
    .map((values) =>
      countryCodes
        .flatMap((one, index) => countryCodes.slice(index + 1).map((other) => ({ one, other })))
        .flatMap(({ one, other }, place) => {
          const value = values[place] ?? null;
          return value === null ? [] : [aligned(one, other, value / 10)];
        }),
    );

  it("does not depend on the order of holdings and alignments", () => {
    const shuffled = fc
      .tuple(holdings, alignments)
      .chain(([list, known]) =>
        fc.tuple(
          fc.constant([list, known] as const),
          fc.shuffledSubarray([...list], { minLength: list.length }),
          fc.shuffledSubarray([...known], { minLength: known.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[list, known], otherList, otherKnown]) => {
        expect(pool(otherList, otherKnown)).toEqual(pool(list, known));
      }),
    );
  });

  it("ranks a candidate one more than those with better figures, and lists every pair across countries", () => {
    fc.assert(
      fc.property(holdings, alignments, (list, known) => {
        const { candidates } = pool(list, known);
        const figures = candidates.map(({ complement, alignment, sensitivity }) => [
          -complement.respects,
          -(alignment ?? -1),
          sensitivity === null ? 9 : SENSITIVITIES.indexOf(sensitivity),
        ]);
        const isBetter = (a: readonly number[] = [], b: readonly number[] = []) => {
          const place = a.findIndex((figure, index) => figure !== b[index]);
          return place >= 0 && (a[place] ?? 0) < (b[place] ?? 0);
        };
        for (const [index, { rank }] of candidates.entries()) {
          expect(rank).toBe(1 + figures.filter((other) => isBetter(other, figures[index])).length);
        }
        const pairs = list.flatMap((one, index) =>
          list
            .slice(index + 1)
            .filter((other) => other.domain === one.domain && other.holder.country !== one.holder.country),
        );
        expect(candidates).toHaveLength(pairs.length);
      }),
    );
  });
});
