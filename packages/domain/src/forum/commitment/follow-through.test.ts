import { describe, expect, it } from "vitest";
import {
  commitment,
  commitmentKey,
  EU,
  moves,
  owes,
  says,
  told,
  USA,
  USA_DOC,
  verifies,
} from "../../testing/commitment-builder.ts";
import { day, key } from "../../testing/record-builder.ts";
import { followThrough, followThroughBy, owedLineOn, owedOn } from "./follow-through.ts";
import { obligationSummaries } from "./obligation-standing.ts";

const TODAY = day("2024-02-01");
const RECORDS = [
  told(
    commitment({ obligations: [owes(EU, "2023"), owes(USA, "2023"), owes(USA_DOC)] }),
    says("EU", EU, "kept", "2023-06-01"),
    verifies(EU, "kept", "2023-07-01"),
    says("USA", USA, "kept", "2024-01-31"),
    verifies(USA, "under-way", "2024-01-31"),
    says("USA", USA_DOC, "dropped", "2023-07-01"),
  ),
  told(
    commitment({ key: commitmentKey("TTC3-2"), obligations: [owes(EU, "2024"), owes(USA, "2024-01-31")] }),
    says("USA", EU, "unclear", "2023-06-01"),
    says("EU", EU, "under-way", "2023-06-01"),
    moves(USA, "2024-02-01", "2023-12-01"),
  ),
  told(
    commitment({ key: commitmentKey("TTC9-1"), madeOn: day("2024-02-02"), obligations: [owes(USA, "2025")] }),
  ),
];
const OWED = owedOn(RECORDS, TODAY);

describe("owedOn", () => {
  it("lists what is owed on a day, without what was promised later", () => {
    expect(OWED.map(({ commitment: key, owedBy, claimed }) => [key, owedBy.country, claimed.state])).toEqual([
      ["TTC3-1", "EU", "kept"],
      ["TTC3-1", "USA", "kept"],
      ["TTC3-1", "USA", "dropped"],
      ["TTC3-2", "EU", "open"],
      ["TTC3-2", "USA", "open"],
    ]);
    expect(owedOn(RECORDS, day("2024-02-02"))).toHaveLength(6);
  });

  it("keeps what a commitment is about with each obligation under it", () => {
    const linked = told(commitment({ recommendations: [key("STD-1")], technologies: [] }));
    expect(owedOn([linked], TODAY).map(({ recommendations, forum }) => [recommendations, forum])).toEqual([
      [["STD-1"], "ttc"],
      [["STD-1"], "ttc"],
    ]);
  });
});

describe("followThrough", () => {
  it("counts by claim and by finding apart, each rate with what it is a part of", () => {
    const { claimed, verified, ...rest } = followThrough(OWED, TODAY);
    expect(rest).toEqual({ commitments: 2, obligations: 5, withoutDue: 1, withoutAccount: 1, disputed: 1 });
    expect(claimed.counts).toEqual({ late: 0, dropped: 1, unclear: 0, open: 2, kept: 2 });
    expect(claimed.kept).toMatchObject({ part: 2, whole: 5 });
    expect(claimed.keptOfDue).toMatchObject({ part: 2, whole: 2 });
    expect(claimed.keptInTime).toMatchObject({ part: 1, whole: 2 });
    expect(verified.counts).toEqual({ late: 1, dropped: 0, unclear: 0, open: 0, kept: 1 });
    expect(verified.notVerified).toBe(3);
    expect(verified.kept).toMatchObject({ part: 1, whole: 5 });
    expect(verified.keptOfDue).toMatchObject({ part: 1, whole: 2 });
    expect(verified.keptInTime).toMatchObject({ part: 1, whole: 1 });
  });

  it("does not count the day on which something is due as past", () => {
    expect(followThrough(OWED, day("2024-02-02")).claimed.keptOfDue.whole).toBe(3);
  });

  it("has no rate of nothing", () => {
    const nothing = followThrough([], TODAY);
    expect(nothing.claimed.kept).toEqual({ part: 0, whole: 0, value: null, reason: "nothing-counted" });
    expect(nothing.verified.keptInTime.value).toBeNull();
    expect(nothing).toMatchObject({ commitments: 0, obligations: 0 });
  });
});

describe("owedLineOn", () => {
  it("gives the same rates from what storage keeps as from the histories", () => {
    for (const today of [TODAY, day("2024-02-02"), day("2026-01-01")]) {
      const lines = RECORDS.filter(({ commitment: { madeOn } }) => madeOn <= today).flatMap((record) => {
        const { key: of, forum, madeOn, technologies, recommendations } = record.commitment;
        return obligationSummaries(record).map((summary) =>
          owedLineOn({ ...summary, commitment: of, forum, madeOn, technologies, recommendations }, today),
        );
      });
      expect(followThrough(lines, today)).toEqual(followThrough(owedOn(RECORDS, today), today));
    }
  });
});

describe("followThroughBy", () => {
  it("has the rates of each country, agency or forum", () => {
    const byCountry = followThroughBy(OWED, TODAY, ({ owedBy }) => owedBy.country);
    expect(byCountry.map(({ name, obligations }) => [name, obligations])).toEqual([
      ["EU", 2],
      ["USA", 3],
    ]);
    expect(byCountry[0]?.claimed.kept).toMatchObject({ part: 1, whole: 2 });
    const byAgency = followThroughBy(OWED, TODAY, ({ owedBy }) => owedBy.agency);
    expect(byAgency.map(({ name, obligations }) => [name, obligations])).toEqual([["DOC", 1]]);
    expect(followThroughBy(OWED, TODAY, ({ forum }) => forum)).toEqual([
      { name: "ttc", ...followThrough(OWED, TODAY) },
    ]);
  });
});
