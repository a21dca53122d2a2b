import { describe, expect, it } from "vitest";
import {
  comments,
  goesUp,
  putsOff,
  recalls,
  requires,
  resolves,
  rewrites,
  says,
  sendsMemo,
  settles,
  suspensePasses,
  takesUpAgain,
  withdraws,
} from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  factsOf,
  NIST_OFFICE,
  NSC,
  STATE_EB,
  signatoryOf,
  signedOn,
  TEXT,
  USDA,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import type { ClearanceFact } from "./fact.ts";
import { presentRound, roundAfter, roundAfterFact } from "./history.ts";
import { officeIn } from "./round.ts";

/** A round in which every kind of fact occurs but an end other than by lapse. */
const WHOLE = factsOf(
  {},
  requires(USDA),
  comments(STATE_EB, "critical"),
  resolves(STATE_EB, 1),
  takesUpAgain(STATE_EB, 1),
  resolves(STATE_EB, 1),
  says(DOC_OFFICE, "non-concur"),
  withdraws(DOC_OFFICE),
  putsOff("2026-05-20"),
  suspensePasses("2026-05-21"),
  says(USDA, "concur", "2026-05-22"),
  says(DOC_OFFICE, "non-concur"),
  goesUp("working-group", "interagency-policy-committee", "deputies", "principals"),
  sendsMemo(),
  settles(NIST_OFFICE),
  settles(DOC_OFFICE),
  rewrites(`${TEXT.content}\n`),
  rewrites("Repeal the act."),
);
const RECALLED = factsOf({}, recalls());

describe("roundAfter", () => {
  it("starts in coordination with nobody having answered", () => {
    const round = expectOk(roundAfter(factsOf({})));
    expect(round).toMatchObject({ status: "in-coordination", level: null, memo: null, ending: null });
    expect(new Set(round.offices.map(({ standing }) => standing))).toEqual(new Set(["not-answered"]));
  });

  it("follows every kind of fact to the end", () => {
    const kinds = new Set([...WHOLE, ...RECALLED].map(({ kind }) => kind));
    expect(kinds.size).toBe(15);
    const round = expectOk(roundAfter(WHOLE));
    expect(round).toMatchObject({
      status: "lapsed",
      level: "principals",
      suspense: "2026-05-20",
      memo: { kind: "split-memo" },
      text: { content: `${TEXT.content}\n` },
      ending: { kind: "lapsed", text: { content: "Repeal the act." } },
    });
    expect(round.offices.map(({ office, standing }) => [office, standing])).toEqual([
      [STATE_EB, "concur-with-comment"],
      [DOC_OFFICE, "non-concur"],
      [NIST_OFFICE, "no-answer"],
      ["OSTP", "not-answered"],
      [USDA, "concur"],
    ]);
    expect(round.comments.map(({ state }) => state)).toEqual(["resolved"]);
    expect(expectOk(roundAfter(RECALLED)).status).toBe("recalled");
  });

  it("keeps an answer with the office and the seat that gave it, whoever signs later", () => {
    const before = presentRound(factsOf({}, says(NIST_OFFICE, "concur")));
    const after = presentRound(factsOf({}, says(NIST_OFFICE, "concur"), comments(STATE_EB, "critical")));
    expect(officeIn(after, NIST_OFFICE)).toEqual(officeIn(before, NIST_OFFICE));
    expect(officeIn(after, NIST_OFFICE)?.answer?.by.seat).toBe(signatoryOf(NIST_OFFICE).seat);
  });

  it("refuses a history that does not begin with the call, or is empty", () => {
    expect(expectRefusal(roundAfter([]), "round-history-broken")).toEqual({
      code: "round-history-broken",
      index: 0,
      kind: null,
      stated: "nothing",
      actual: "draft",
    });
    expect(expectRefusal(roundAfter(WHOLE.slice(1)), "round-history-broken")).toMatchObject({
      index: 0,
      kind: "office-asked",
      stated: "not-asked",
    });
  });

  it("refuses any fact that is told twice in a row", () => {
    for (const facts of [WHOLE, RECALLED]) {
      for (const [index, fact] of facts.entries()) {
        const twice = [...facts.slice(0, index + 1), fact];
        expect(expectRefusal(roundAfter(twice), "round-history-broken")).toMatchObject({
          index: index + 1,
          kind: fact.kind,
        });
      }
    }
  });

  it("refuses a fact about an office or a comment that is not there", () => {
    const [called] = WHOLE;
    const strange: readonly ClearanceFact[] = WHOLE.flatMap((fact): readonly ClearanceFact[] => {
      if ("comment" in fact) return [{ ...fact, comment: 9 }];
      return "office" in fact && fact.kind !== "office-asked" ? [{ ...fact, office: NSC }] : [];
    });
    for (const fact of strange) {
      const refusal = expectRefusal(
        roundAfter(called === undefined ? [] : [called, fact]),
        "round-history-broken",
      );
      expect(refusal.actual).toBe("comment" in fact ? "unknown" : "not-asked");
    }
  });

  it("refuses everything after an end, but what becomes of a cleared text", () => {
    const cleared = WHOLE.slice(0, WHOLE.findIndex(({ kind }) => kind === "cleared") + 1);
    for (const fact of WHOLE.slice(1)) {
      const refusal = expectRefusal(roundAfter([...RECALLED, fact]), "round-history-broken");
      expect(refusal.actual).toBe("recalled");
    }
    const follows = WHOLE.slice(1).filter((fact) => roundAfter([...cleared, fact]).ok);
    expect(follows.map(({ kind }) => kind)).toEqual(["text-reflowed", "lapsed"]);
    const answer = WHOLE.find(({ kind }) => kind === "answered");
    const late = { ...answer, from: "concur-with-comment" } as ClearanceFact;
    expect(expectRefusal(roundAfter([...cleared, late]), "round-history-broken").actual).toBe("cleared");
  });
});

describe("presentRound", () => {
  it("breaks on a stored history that does not hold together", () => {
    expect(() => presentRound([...RECALLED, ...RECALLED])).toThrow("round broken at fact 2: called");
  });
});

describe("roundAfterFact", () => {
  it("alters nothing that it was given", () => {
    const round = deepFrozen(presentRound(factsOf({}, comments(NIST_OFFICE, "critical"))));
    const [called] = WHOLE;
    if (called?.kind !== "called") throw new Error("the first fact calls the round");
    expect(roundAfterFact(round, called)).toEqual(presentRound([called]));
    const moved = { from: round.suspense, to: round.suspense, reason: "none" };
    expect(
      roundAfterFact(round, { kind: "suspense-moved", ...moved, ...signedOn("2026-05-07", NSC) }),
    ).toEqual({
      ...round,
      suspenseMoves: [expect.anything()],
    });
  });
});
