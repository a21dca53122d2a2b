import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OfficeId } from "../id.ts";
import { frozen, NSC, signatoryOf } from "../testing/clearance-builder.ts";
import { expectOk } from "../testing/expect-result.ts";
import { EVERY_OFFICE, type ToldRound, toldRounds } from "../testing/random-clearance.ts";
import { noonOf } from "../testing/record-builder.ts";
import { CLEARANCE_ANSWERS, ELEVATION_LEVELS, levelAbove } from "./answer.ts";
import { answerRound, withdrawNonConcurrence } from "./answering.ts";
import { reopenComment, resolveComment } from "./comment.ts";
import { elevateRound, settleMatter } from "./elevation.ts";
import type { ClearanceFact, SettledFact } from "./fact.ts";
import { roundAfter } from "./history.ts";
import { holdsOf, sidesOf } from "./hold.ts";
import { officeOptions, roundOptions } from "./options.ts";
import { type ClearanceRound, isRunning, officeIn } from "./round.ts";
import { makeSplitMemo } from "./split-memo.ts";
import { recordNoAnswers } from "./suspense.ts";
import { changeClearedText } from "./text-change.ts";

function forEveryRound(check: (round: ToldRound) => void): void {
  fc.assert(fc.property(toldRounds, check), { numRuns: 200 });
}

/** Whether the round lapsed from a clearance, which nothing held, and not on the way to one. */
function isLapsedClearance({ ending }: ClearanceRound): boolean {
  return ending?.kind === "lapsed" && ending.from === "cleared";
}

function settlementBy(fact: ClearanceFact | undefined, office: OfficeId): SettledFact | null {
  return fact?.kind === "settled" && fact.office === office ? fact : null;
}

describe("every round taken step by step", () => {
  it("is rebuilt by roundAfter, at every step", () => {
    forEveryRound(({ facts, states }) => {
      for (const [index, state] of states.entries()) {
        expect(expectOk(roundAfter(facts.slice(0, index + 1)))).toEqual(state);
      }
    });
  });

  it("is cleared exactly when nothing holds it, and at once", () => {
    forEveryRound(({ facts, states }) => {
      for (const [index, state] of states.entries()) {
        const next = facts[index + 1];
        const isHeld = holdsOf(state).length > 0;
        const isClearing = isRunning(state.status) && next?.kind === "cleared";
        expect(!isHeld).toBe(isClearing || state.status === "cleared" || isLapsedClearance(state));
      }
    });
  });

  it("says nothing after its end, but what becomes of a cleared text", () => {
    forEveryRound(({ facts, states }) => {
      for (const [index, state] of states.entries()) {
        const next = facts[index + 1]?.kind;
        if (isRunning(state.status) || next === undefined) continue;
        expect([state.status, next === "lapsed" || next === "text-reflowed"]).toEqual(["cleared", true]);
      }
    });
  });

  it("keeps a non-concurrence until its office withdraws it or a level settles it", () => {
    forEveryRound(({ facts, states }) => {
      for (const [index, state] of states.entries()) {
        const next = states[index + 1];
        const fact = facts[index + 1];
        if (next === undefined) continue;
        for (const { office, standing, settlement } of state.offices) {
          if (standing !== "non-concur") continue;
          const isWithdrawn = fact?.kind === "non-concurrence-withdrawn" && fact.office === office;
          const after = officeIn(next, office);
          expect(after?.standing).toBe(isWithdrawn ? "non-concurrence-withdrawn" : "non-concur");
          expect(after?.settlement ?? null).toBe(settlement ?? settlementBy(fact, office));
        }
      }
    });
  });

  it("never alters what an office said but by its own word", () => {
    const speaks = (fact: ClearanceFact | undefined, office: OfficeId) =>
      (fact?.kind === "answered" || fact?.kind === "non-concurrence-withdrawn") && fact.office === office;
    forEveryRound(({ facts, states }) => {
      for (const [index, state] of states.entries()) {
        for (const { office, answer, withdrawal } of state.offices) {
          const next = states[index + 1];
          if (next === undefined || speaks(facts[index + 1], office)) continue;
          expect(officeIn(next, office)).toMatchObject({ answer, withdrawal });
        }
      }
    });
  });

  it("climbs the ladder rung by rung and puts its suspense off only", () => {
    forEveryRound(({ states }) => {
      for (const [index, state] of states.entries()) {
        const next = states[index + 1] ?? state;
        expect([state.level, levelAbove(state.level)]).toContain(next.level);
        expect(next.suspense >= state.suspense).toBe(true);
      }
    });
  });

  it("has comments numbered from 1, each of an office that answers", () => {
    forEveryRound(({ round }) => {
      expect(round.comments.map(({ number }) => number)).toEqual(round.comments.map((_, index) => index + 1));
      for (const { office } of round.comments) expect(officeIn(round, office)?.asking).toBe("required");
    });
  });

  it("puts every required office on exactly one side", () => {
    forEveryRound(({ round }) => {
      const { supports, opposes, withdrew, noEquity, notAnswered } = sidesOf(round);
      const placed = [
        ...supports,
        ...opposes.map(({ office }) => office),
        ...withdrew,
        ...noEquity,
        ...notAnswered,
      ];
      const required = round.offices
        .filter(({ asking }) => asking === "required")
        .map(({ office }) => office);
      expect(placed.toSorted()).toEqual(required.toSorted());
    });
  });

  it("gives informed offices no voice", () => {
    forEveryRound(({ round }) => {
      for (const { standing, answer } of round.offices.filter(({ asking }) => asking === "informed")) {
        expect([standing, answer]).toEqual(["not-answered", null]);
      }
    });
  });
});

describe("what is offered", () => {
  const comments = [{ severity: "critical", text: "a point" }] as const;

  it("to an office is what it may do, and nothing else", () => {
    forEveryRound(({ round, today }) => {
      for (const office of EVERY_OFFICE) {
        const entry = { at: noonOf(today), by: signatoryOf(office) };
        const options = officeOptions(round, office);
        const accepted = CLEARANCE_ANSWERS.filter((to) => {
          const said = { office, to, reason: "for a reason", ...entry };
          const list = to === "concur-with-comment" ? comments : [];
          return answerRound(round, { ...said, comments: list }).ok;
        });
        const numbers = round.comments.map(({ number }) => number);
        const words = { reason: "for a reason", resolution: "taken in", statement: "no longer", ...entry };
        expect(options).toMatchObject({
          answers: accepted,
          mayWithdraw: withdrawNonConcurrence(round, { office, ...words }).ok,
          resolvable: numbers.filter((comment) => resolveComment(round, { office, comment, ...words }).ok),
          reopenable: numbers.filter((comment) => reopenComment(round, { comment, ...words }).ok),
        });
      }
    });
  });

  it("for the round is what may be done with it", () => {
    forEveryRound(({ round, today }) => {
      const entry = { at: noonOf(today), by: signatoryOf(NSC) };
      const words = { reason: "for a reason", decision: "it goes forward", official: "the chair", ...entry };
      const levels = ELEVATION_LEVELS.filter((to) => elevateRound(round, { to, ...words }).ok);
      const settleable = EVERY_OFFICE.filter((office) => settleMatter(round, { office, ...words }).ok);
      const silences = recordNoAnswers(round, entry.at);
      const options = roundOptions(round, today);
      expect({ ...options, settleable: options.settleable.toSorted() }).toEqual({
        elevatesTo: levels[0] ?? null,
        settleable: settleable.toSorted(),
        mayMakeMemo: makeSplitMemo(round, entry).ok,
        mayRecordNoAnswers: silences.ok && silences.value.facts.length > 0,
      });
      expect(levels.length).toBeLessThanOrEqual(1);
    });
  });
});

describe("a change of words", () => {
  it("lapses whatever runs or is cleared, and nothing else", () => {
    forEveryRound(({ round, today }) => {
      const text = frozen(`${round.text.content} And more.`);
      const changed = changeClearedText(round, { text, at: noonOf(today), by: signatoryOf(NSC) });
      const canLapse = isRunning(round.status) || round.status === "cleared";
      expect(changed).toMatchObject(
        canLapse
          ? { ok: true, value: { kind: "lapsed", from: round.status } }
          : { ok: false, error: { code: "round-ended", status: round.status } },
      );
    });
  });
});

describe("the rounds of these properties", () => {
  it("reach every end, every act and every refusal that a running round knows", () => {
    const seen = { statuses: new Set<string>(), acts: new Set<string>(), refused: new Set<string>() };
    for (const { round, acts, refused } of fc.sample(toldRounds, { numRuns: 1000, seed: 1 })) {
      seen.statuses.add(round.status);
      for (const act of acts) seen.acts.add(act);
      for (const code of refused) seen.refused.add(code);
    }
    expect([...seen.statuses].toSorted()).toEqual(
      ["cleared", "elevated", "in-coordination", "lapsed", "recalled", "split-memo"].toSorted(),
    );
    expect(seen.acts.size).toBe(12);
    expect([...seen.refused].toSorted()).toEqual(
      [
        "answer-not-allowed",
        "call-unusable",
        "comment-missing",
        "comment-not-in-state",
        "comment-unknown",
        "convener-asked",
        "elevation-not-allowed",
        "level-not-top",
        "nobody-opposes",
        "non-concurrence-missing",
        "not-elevated",
        "nothing-to-elevate",
        "nothing-to-settle",
        "office-already-asked",
        "office-not-asked",
        "office-only-informed",
        "resolver-not-allowed",
        "round-ended",
        "signatory-not-of-office",
        "suspense-not-later",
        "suspense-not-passed",
        "text-unchanged",
        "writing-missing",
      ].toSorted(),
    );
  });
});
