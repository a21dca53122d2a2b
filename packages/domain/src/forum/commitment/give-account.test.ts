import { describe, expect, it } from "vitest";
import {
  accountRequest,
  commitment,
  EU,
  moves,
  owes,
  says,
  speakerOf,
  told,
  USA,
  USA_DOC,
  VERIFIER,
  verifies,
} from "../../testing/commitment-builder.ts";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { country, rough } from "../../testing/forum-builder.ts";
import { authorAt, CITATION, DOC, day, GAO, noonOf } from "../../testing/record-builder.ts";
import { OBLIGATION_ACCOUNTS, type ObligationAccount } from "./account.ts";
import { accountNeedsReason, giveAccount, moveDue } from "./give-account.ts";

const RECORD = told(commitment());
const KEPT = told(commitment(), says("USA", USA, "kept", "2023-06-01"));

describe("giveAccount", () => {
  it("adds the first word of a speaker, with what it rests on", () => {
    const request = accountRequest("kept", "2023-06-01");
    expect(expectOk(giveAccount(RECORD, request))).toEqual({
      kind: "account",
      owedBy: USA,
      speaker: speakerOf("USA"),
      from: null,
      to: "kept",
      on: "2023-06-01",
      recordedAt: "2023-06-01T12:00:00.000Z",
      by: authorAt(DOC),
      reason: "so it is",
      evidence: request.evidence,
      basis: "reported",
    });
  });

  it("lets any word follow any other, each speaker's after its own", () => {
    for (const first of OBLIGATION_ACCOUNTS) {
      for (const second of OBLIGATION_ACCOUNTS) {
        const record = told(
          commitment(),
          says("USA", USA, first, "2023-01-01"),
          says("EU", USA, "unclear", "2023-05-01"),
          verifies(USA, "under-way", "2023-05-02"),
        );
        const fact = expectOk(
          giveAccount(record, accountRequest(second, "2023-02-01", { evidence: [CITATION] })),
        );
        expect([fact.from, fact.to]).toEqual([first, second]);
      }
    }
  });

  it.each<[string, "USA" | "EU" | "verifier", ObligationAccount | null, ObligationAccount, boolean]>([
    ["its own first word", "USA", null, "under-way", false],
    ["its own first claim", "USA", null, "kept", false],
    ["its own progress", "USA", "under-way", "kept", false],
    ["a claim taken back", "USA", "kept", "under-way", true],
    ["something dropped and taken up again", "USA", "dropped", "under-way", true],
    ["something dropped", "USA", "under-way", "dropped", true],
    ["something that nobody can tell", "USA", null, "unclear", true],
    ["a note that repeats", "USA", "under-way", "under-way", true],
    ["a word on another's obligation", "EU", null, "kept", true],
    ["a verifier's first confirmation", "verifier", null, "kept", false],
    ["a verifier's finding taken back", "verifier", "kept", "under-way", true],
  ])("asks for the reason of %s: %#", (_name, who, from, to, needed) => {
    const speaker = who === "verifier" ? VERIFIER : speakerOf(who);
    expect(accountNeedsReason(USA, speaker, from, to)).toBe(needed);
    const by = authorAt(who === "verifier" ? GAO : DOC);
    const before = accountRequest(from ?? "under-way", "2023-01-01", { speaker, by });
    const record =
      from === null ? RECORD : told(commitment(), (whole) => expectOk(giveAccount(whole, before)));
    const silent = accountRequest(to, "2023-02-01", { speaker, by, reason: " " });
    const decided = giveAccount(record, silent);
    const refusal = { code: "account-reason-missing", from, to };
    expect(decided.ok ? decided.value.reason : decided.error).toEqual(needed ? refusal : null);
  });

  it("asks for evidence of what is newly kept, not of a note on it", () => {
    const bare = { evidence: [] };
    const refusal = expectRefusal(
      giveAccount(RECORD, accountRequest("kept", "2023-06-01", bare)),
      "account-evidence-missing",
    );
    expect(refusal).toEqual({ code: "account-evidence-missing", to: "kept" });
    const verifier = { ...bare, speaker: VERIFIER, by: authorAt(GAO) };
    expectRefusal(
      giveAccount(RECORD, accountRequest("kept", "2023-06-01", verifier)),
      "account-evidence-missing",
    );
    expect(giveAccount(KEPT, accountRequest("kept", "2023-07-01", bare)).ok).toBe(true);
  });

  it("refuses evidence that nobody can check", () => {
    const evidence = [{ ...CITATION, dated: day("2023-06-02") }];
    expectRefusal(
      giveAccount(RECORD, accountRequest("kept", "2023-06-01", { evidence })),
      "evidence-unusable",
    );
  });

  it("refuses a word on what nobody owes here, and says who does", () => {
    const japan = { country: country("JPN"), agency: null };
    expect(
      expectRefusal(
        giveAccount(RECORD, accountRequest("kept", "2023-06-01", { owedBy: japan })),
        "obligation-unknown",
      ),
    ).toEqual({ code: "obligation-unknown", owedBy: japan, known: [EU, USA] });
    const agency = accountRequest("kept", "2023-06-01", { owedBy: USA_DOC });
    expectRefusal(giveAccount(RECORD, agency), "obligation-unknown");
  });

  it("refuses a verifier whose agency owes something under the commitment", () => {
    const shared = told(commitment({ obligations: [owes(EU), owes(USA_DOC)] }));
    const request = accountRequest("kept", "2023-06-01", { owedBy: EU, speaker: VERIFIER });
    expect(expectRefusal(giveAccount(shared, request), "account-not-independent")).toEqual({
      code: "account-not-independent",
      agency: "DOC",
      owing: ["DOC"],
    });
    expect(giveAccount(shared, { ...request, by: authorAt(GAO) }).ok).toBe(true);
    expect(giveAccount(shared, { ...request, speaker: speakerOf("USA") }).ok).toBe(true);
  });

  it.each([
    ["before the commitment", RECORD, "2022-12-04", "2022-12-05"],
    ["before what the speaker said last", KEPT, "2023-05-31", "2023-06-01"],
    ["after the moment of recording", KEPT, "2023-07-02", "2023-06-01"],
  ])("refuses a word dated %s", (_name, record, on, notBefore) => {
    const request = { ...accountRequest("under-way", on), recordedAt: noonOf("2023-07-01") };
    expect(expectRefusal(giveAccount(record, request), "account-out-of-order")).toEqual({
      code: "account-out-of-order",
      on,
      notBefore,
      notAfter: "2023-07-01",
    });
  });

  it("takes a word on the day of the commitment, and on the day of the one before", () => {
    expect(giveAccount(RECORD, accountRequest("kept", "2022-12-05")).ok).toBe(true);
    expect(giveAccount(KEPT, accountRequest("under-way", "2023-06-01")).ok).toBe(true);
  });
});

describe("moveDue", () => {
  const request = (to: string, on: string, changes: { reason?: string } = {}) => {
    const { speaker: _speaker, ...statement } = accountRequest("under-way", on, changes);
    return { ...statement, to: rough(to) };
  };

  it("moves a date, and sets one where the line named none, with a reason", () => {
    expect(expectOk(moveDue(RECORD, request("2024", "2023-11-01")))).toMatchObject({
      kind: "due",
      owedBy: USA,
      from: rough("2023"),
      to: rough("2024"),
      reason: "so it is",
    });
    const undated = told(commitment({ obligations: [owes(USA)] }));
    expect(expectOk(moveDue(undated, request("2024-06-30", "2023-11-01"))).from).toBeNull();
    const moved = told(commitment(), moves(USA, "2024", "2023-11-01"));
    expect(expectOk(moveDue(moved, request("2023", "2023-11-01"))).from).toEqual(rough("2024"));
  });

  it("refuses the same date, a date before the commitment, and silence", () => {
    expect(
      expectRefusal(moveDue(RECORD, request("2023", "2023-11-01")), "obligation-due-unchanged").due,
    ).toEqual(rough("2023"));
    expectRefusal(moveDue(RECORD, request("2022-11-30", "2023-11-01")), "due-before-commitment");
    expect(
      expectRefusal(moveDue(RECORD, request("2024", "2023-11-01", { reason: "" })), "due-reason-missing"),
    ).toEqual({ code: "due-reason-missing", from: rough("2023"), to: rough("2024") });
  });

  it("refuses a move of what nobody owes, one out of order, and evidence that nobody can check", () => {
    const owedBy = { country: country("JPN"), agency: null };
    expectRefusal(moveDue(RECORD, { ...request("2024", "2023-11-01"), owedBy }), "obligation-unknown");
    const moved = told(commitment(), moves(USA, "2024", "2023-11-01"));
    expect(
      expectRefusal(moveDue(moved, request("2025", "2023-10-31")), "account-out-of-order").notBefore,
    ).toBe("2023-11-01");
    const evidence = [{ ...CITATION, title: "" }];
    expectRefusal(moveDue(RECORD, { ...request("2024", "2023-11-01"), evidence }), "evidence-unusable");
  });
});
