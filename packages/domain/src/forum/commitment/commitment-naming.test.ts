import { describe, expect, it } from "vitest";
import { commitment, says, told, USA } from "../../testing/commitment-builder.ts";
import { key } from "../../testing/record-builder.ts";
import type { CommitmentEntry, RecommendationLink } from "./commitment-history.ts";
import { commitmentNamingOnly, entryNamingOnly, recommendationsNamedIn } from "./commitment-naming.ts";

const [KNOWN, HIDDEN] = [key("STD-1"), key("AI-2")];
const MADE = commitment({ recommendations: [KNOWN, HIDDEN] });
const [fact] = told(MADE, says("USA", USA, "under-way", "2023-01-01")).facts;
if (fact === undefined) throw new Error("nothing was said");
const link = (kind: RecommendationLink["kind"], recommendation = HIDDEN): RecommendationLink => ({
  kind,
  recommendation,
  reason: "It carries it out.",
  basis: "proposal",
});
const ENTRIES: readonly CommitmentEntry[] = [
  { kind: "made", commitment: MADE },
  link("unlinked"),
  { kind: "stated", fact },
  link("linked"),
  link("unlinked", KNOWN),
];

describe("recommendations that commitments name", () => {
  it("are those of the line and of every link that was ever made, each once", () => {
    expect(recommendationsNamedIn(ENTRIES)).toEqual([KNOWN, HIDDEN]);
    expect(recommendationsNamedIn([{ kind: "stated", fact }])).toEqual([]);
  });

  it("are left out for a reader who does not know them, with the links that speak of nothing else", () => {
    const seen = commitmentNamingOnly(ENTRIES, new Set([KNOWN]));
    const withoutIt: readonly CommitmentEntry[] = [
      { kind: "made", commitment: commitment({ recommendations: [KNOWN] }) },
      { kind: "stated", fact },
      link("unlinked", KNOWN),
    ];
    expect(seen).toEqual(commitmentNamingOnly(withoutIt, new Set([KNOWN, HIDDEN])));
    expect(seen.version).toBe(3);
  });

  it("are all there for a reader who knows them", () => {
    const seen = commitmentNamingOnly(ENTRIES, new Set([KNOWN, HIDDEN]));
    expect(seen.record.commitment.recommendations).toEqual([HIDDEN]);
    expect(seen.version).toBe(ENTRIES.length);
    expect(ENTRIES.map((entry) => entryNamingOnly(entry, new Set([KNOWN, HIDDEN])))).toEqual(ENTRIES);
  });
});
