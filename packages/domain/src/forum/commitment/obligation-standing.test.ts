import { describe, expect, it } from "vitest";
import {
  commitment,
  EU,
  moves,
  owes,
  says,
  told,
  USA,
  USA_DOC,
  verifies,
} from "../../testing/commitment-builder.ts";
import { rough } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { compareParties } from "../party.ts";
import { type CommitmentRecord, OBLIGATION_ACCOUNTS } from "./account.ts";
import {
  accountedState,
  leastFavorable,
  OBLIGATION_STATES,
  obligationStandings,
  obligationSummaries,
  STATE_RULES,
} from "./obligation-standing.ts";

/** What the United States owe, on a day. */
function standing(record: CommitmentRecord, today: string) {
  const found = obligationStandings(record, day(today)).find(({ owedBy }) => owedBy === USA);
  if (found === undefined) throw new Error("the United States owe nothing");
  return found;
}

describe("obligationStandings", () => {
  it("are by country and agency", () => {
    const record = told(commitment({ obligations: [owes(USA_DOC), owes(USA), owes(EU)] }));
    expect(obligationStandings(record, day("2023-01-01")).map(({ owedBy }) => owedBy)).toEqual([
      EU,
      USA,
      USA_DOC,
    ]);
  });

  it.each([
    ["2023-12-31", { state: "open", since: null, daysLate: null }],
    ["2024-01-01", { state: "late", since: null, daysLate: 1 }],
  ])("are open until the due date is past although nobody says anything: %s", (today, claimed) => {
    expect(standing(told(commitment()), today)).toEqual({
      owedBy: USA,
      text: null,
      due: rough("2023"),
      originalDue: rough("2023"),
      dueMoves: 0,
      claimed,
      verified: null,
      dispute: [],
    });
  });

  it("are never late without a due date", () => {
    const record = told(commitment({ obligations: [owes(USA)] }));
    expect(standing(record, "2099-01-01").claimed).toEqual({ state: "open", since: null, daysLate: null });
  });

  it.each([
    ["kept", "2023-06-01", { state: "kept", since: "2023-06-01", daysLate: null }],
    ["kept", "2024-01-31", { state: "kept", since: "2024-01-31", daysLate: 31 }],
    ["dropped", "2024-01-31", { state: "dropped", since: "2024-01-31", daysLate: null }],
    ["unclear", "2024-01-31", { state: "unclear", since: "2024-01-31", daysLate: null }],
    ["under-way", "2023-06-01", { state: "late", since: "2023-06-01", daysLate: 366 }],
  ] as const)("are %s, said on %s, by the country's own word", (value, on, claimed) => {
    const record = told(commitment(), says("USA", USA, value, on));
    expect(standing(record, "2024-12-31").claimed).toEqual(claimed);
    expect(standing(record, "2024-12-31").verified).toBeNull();
  });

  it("keep claim and finding apart", () => {
    const record = told(
      commitment(),
      says("USA", USA, "kept", "2023-06-01"),
      verifies(USA, "under-way", "2023-09-01"),
    );
    expect(standing(record, "2024-01-02")).toMatchObject({
      claimed: { state: "kept" },
      verified: { state: "late", since: "2023-09-01", daysLate: 2 },
    });
  });

  it("follow the due date as it stands and show the one that the line named", () => {
    const record = told(commitment(), moves(USA, "2024", "2023-11-01"));
    expect(standing(record, "2024-06-01")).toMatchObject({
      due: rough("2024"),
      originalDue: rough("2023"),
      dueMoves: 1,
      claimed: { state: "open" },
    });
  });
});

describe("a dispute", () => {
  const claimed = says("USA", USA, "kept", "2023-06-01");
  const denied = says("EU", USA, "under-way", "2023-07-01");
  const disputed = (record: CommitmentRecord) =>
    standing(record, "2023-12-31").dispute.map(({ speaker, value }) => [
      speaker.kind === "country" ? speaker.country : speaker.kind,
      value,
    ]);

  it("is there while accounts differ, and shows them", () => {
    expect(disputed(told(commitment(), claimed))).toEqual([]);
    expect(disputed(told(commitment(), claimed, denied))).toEqual([
      ["USA", "kept"],
      ["EU", "under-way"],
    ]);
    expect(disputed(told(commitment(), claimed, says("EU", USA, "kept", "2023-07-01")))).toEqual([]);
  });

  it("ends when one comes round to the other", () => {
    expect(disputed(told(commitment(), claimed, denied, says("EU", USA, "kept", "2023-08-01")))).toEqual([]);
  });

  it("is settled by a verifier, for whatever was said before", () => {
    expect(disputed(told(commitment(), claimed, denied, verifies(USA, "kept", "2023-09-01")))).toEqual([]);
    expect(disputed(told(commitment(), claimed, verifies(USA, "under-way", "2023-09-01")))).toEqual([]);
  });

  it("is open again when somebody contradicts the verifier afterwards, not when somebody agrees", () => {
    const settled = [claimed, denied, verifies(USA, "kept", "2023-09-01")];
    expect(disputed(told(commitment(), ...settled, says("EU", USA, "under-way", "2023-10-01")))).toEqual([
      ["EU", "under-way"],
      ["verifier", "kept"],
    ]);
    expect(disputed(told(commitment(), ...settled, says("EU", USA, "kept", "2023-10-01")))).toEqual([]);
  });
});

describe("leastFavorable", () => {
  it.each([
    [["kept", "open", "late"], "late"],
    [["kept", "unclear", "open"], "unclear"],
    [["kept", "dropped", "unclear"], "dropped"],
    [["kept", "open"], "open"],
    [["kept", "kept"], "kept"],
    [[], null],
  ] as const)("of %j is %s", (states, expected) => {
    expect(leastFavorable(states)).toBe(expected);
  });
});

describe("obligationSummaries", () => {
  it("give the same standing on every day as the history itself", () => {
    const record = told(
      commitment({ obligations: [owes(EU, "2023"), owes(USA, "2023"), owes(USA_DOC)] }),
      says("USA", USA, "kept", "2023-06-01"),
      says("EU", USA, "under-way", "2023-07-01"),
      verifies(EU, "unclear", "2023-08-01"),
      moves(EU, "2024", "2023-09-01"),
    );
    for (const today of [day("2023-10-01"), day("2024-06-01"), day("2026-01-01")]) {
      const standings = obligationStandings(record, today);
      const lines = obligationSummaries(record)
        .map(({ owedBy, due, claimed, verified, isDisputed }) => ({
          owedBy,
          due,
          claimed: accountedState(claimed, due, today),
          verified: verified === null ? null : accountedState(verified, due, today),
          isDisputed,
        }))
        .toSorted((a, b) => compareParties(a.owedBy, b.owedBy));
      expect(lines).toEqual(
        standings.map(({ owedBy, due, claimed, verified, dispute }) => ({
          owedBy,
          due,
          claimed,
          verified,
          isDisputed: dispute.length > 0,
        })),
      );
    }
  });
});

describe("the rules of states", () => {
  it("put every account into exactly one state, before its due date and after it", () => {
    for (const account of OBLIGATION_ACCOUNTS) {
      for (const isPastDue of [true, false]) {
        const states = OBLIGATION_STATES.filter((state) => {
          const rule = STATE_RULES[state];
          return rule.account === account && (rule.isPastDue ?? isPastDue) === isPastDue;
        });
        expect([account, isPastDue, states.length]).toEqual([account, isPastDue, 1]);
      }
    }
  });
});
