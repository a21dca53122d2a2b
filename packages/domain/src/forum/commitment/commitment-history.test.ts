import { describe, expect, it } from "vitest";
import { commitment, says, told, USA } from "../../testing/commitment-builder.ts";
import { key } from "../../testing/record-builder.ts";
import {
  type CommitmentEntry,
  checkLink,
  commitmentAfter,
  type RecommendationLink,
  recordWith,
} from "./commitment-history.ts";

const link = (kind: RecommendationLink["kind"], of = "STD-1"): RecommendationLink => ({
  kind,
  recommendation: key(of),
  reason: " It would carry it out. ",
  basis: "proposal",
});
const MADE = commitment();

describe("checkLink", () => {
  it("takes a link that is new and one that is taken back, with the reason trimmed", () => {
    const linked = commitment({ recommendations: [key("STD-1")] });
    expect(checkLink(MADE, link("linked"))).toEqual({
      ok: true,
      value: { ...link("linked"), reason: "It would carry it out." },
    });
    expect(checkLink(linked, link("unlinked")).ok).toBe(true);
  });

  it("refuses what would change nothing, and what says no reason", () => {
    expect(checkLink(MADE, link("unlinked"))).toEqual({
      ok: false,
      error: { code: "link-unchanged", recommendation: "STD-1", isLinked: false },
    });
    expect(checkLink(commitment({ recommendations: [key("STD-1")] }), link("linked"))).toMatchObject({
      error: { code: "link-unchanged", isLinked: true },
    });
    expect(checkLink(MADE, { ...link("linked"), reason: " " })).toMatchObject({
      error: { code: "link-reason-missing" },
    });
  });
});

describe("commitmentAfter", () => {
  const [fact] = told(MADE, says("USA", USA, "under-way", "2023-01-01")).facts;
  if (fact === undefined) throw new Error("nothing was said");
  const entries: readonly CommitmentEntry[] = [
    { kind: "made", commitment: MADE },
    link("linked"),
    { kind: "stated", fact },
    link("linked", "AI-2"),
    link("unlinked"),
  ];

  it("rebuilds the commitment, its links and what was said of it", () => {
    const record = commitmentAfter(entries);
    expect(record.commitment.recommendations).toEqual(["AI-2"]);
    expect(record.facts).toEqual([fact]);
    expect(recordWith(record, link("unlinked", "AI-2")).commitment).toEqual(MADE);
  });

  it("takes no history without a beginning, nor one with two", () => {
    expect(() => commitmentAfter([])).toThrow(/does not begin/);
    expect(() => commitmentAfter(entries.slice(1))).toThrow(/does not begin/);
    expect(() => commitmentAfter([...entries, { kind: "made", commitment: MADE }])).toThrow(/made twice/);
  });
});
