import { describe, expect, it } from "vitest";
import { commitment, EU, owes, USA, USA_DOC } from "../../testing/commitment-builder.ts";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { country, membershipOf, partialRollOf, rollOf, rough } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { type Commitment, checkMadeBy, makeCommitment } from "./commitment.ts";

const ROLL = rollOf(membershipOf("EU", "2021-06-15"), membershipOf("USA", "2021-06-15"));
const JAPAN = { country: country("JPN"), agency: null };

describe("makeCommitment", () => {
  it("keeps a line that members of the table owe", () => {
    const line = commitment({ obligations: [owes(USA), owes(USA_DOC, "2022-12"), owes(EU, "2022-12-05")] });
    expect(expectOk(makeCommitment(line, ROLL))).toEqual({ commitment: line, sittingNotKnown: [] });
  });

  it("names those of whom nobody can say whether they sat there", () => {
    const line = commitment({ obligations: [owes(USA), owes(USA_DOC), owes(JAPAN), owes(EU)] });
    const partial = partialRollOf(membershipOf("EU", "2021-06-15"));
    expect(expectOk(makeCommitment(line, partial)).sittingNotKnown).toEqual(["JPN", "USA"]);
  });

  const refused: readonly [string, Partial<Commitment>, object][] = [
    ["without a text", { text: "\u200b" }, { code: "commitment-text-missing", commitment: "TTC3-1" }],
    [
      "from a document without a title",
      { source: { title: "", locator: "paragraph 4", caveat: null } },
      { code: "commitment-source-unusable", commitment: "TTC3-1", field: "title" },
    ],
    [
      "that nobody can find",
      { source: { title: "Joint statement", locator: " ", caveat: null } },
      { code: "commitment-source-unusable", commitment: "TTC3-1", field: "locator" },
    ],
    ["that nobody owes", { obligations: [] }, { code: "obligations-missing", commitment: "TTC3-1" }],
    [
      "that somebody owes twice",
      { obligations: [owes(USA), owes(USA_DOC), owes(USA, "2023")] },
      { code: "obligation-repeated", owedBy: USA },
    ],
    [
      "that was due before it was made",
      { obligations: [owes(USA, "2022-11")] },
      { code: "due-before-commitment", owedBy: USA, due: rough("2022-11"), madeOn: "2022-12-05" },
    ],
    [
      "owed by a country outside the forum",
      { obligations: [owes(USA), owes(JAPAN)] },
      {
        code: "country-outside-forum",
        country: "JPN",
        forum: "ttc",
        on: "2022-12-05",
        members: ["EU", "USA"],
      },
    ],
    [
      "owed by a country that had not joined on that day",
      { madeOn: day("2021-06-14"), obligations: [owes(USA)] },
      { code: "country-outside-forum", country: "USA", forum: "ttc", on: "2021-06-14", members: [] },
    ],
  ];

  it.each(refused)("refuses one %s", (_name, changes, refusal) => {
    expect(makeCommitment(commitment(changes), ROLL)).toEqual({ ok: false, error: refusal });
  });

  it("refuses what an observer would owe", () => {
    const roll = rollOf(membershipOf("USA", "2021"), membershipOf("EU", "2021", null, "observer"));
    expect(expectRefusal(makeCommitment(commitment(), roll), "country-outside-forum").country).toBe("EU");
  });
});

describe("checkMadeBy", () => {
  it("takes a commitment of today and refuses one of tomorrow", () => {
    expect(checkMadeBy(commitment(), day("2022-12-05")).ok).toBe(true);
    expect(expectRefusal(checkMadeBy(commitment(), day("2022-12-04")), "commitment-ahead")).toEqual({
      code: "commitment-ahead",
      commitment: "TTC3-1",
      madeOn: "2022-12-05",
      today: "2022-12-04",
    });
  });
});
