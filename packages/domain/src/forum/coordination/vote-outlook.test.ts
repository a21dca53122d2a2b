import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionRule } from "../charter.ts";
import { type SoughtOutcome, type VoteTally, voteOutlook } from "./vote-outlook.ts";

const tally = (changes: Partial<VoteTally> = {}): VoteTally => ({
  for: 0,
  against: 0,
  abstain: 0,
  undecided: 0,
  notKnown: 0,
  ...changes,
});

describe("voteOutlook", () => {
  it.each<[DecisionRule, SoughtOutcome, Partial<VoteTally>, number, number]>([
    ["majority", "adopt", { for: 6, against: 5 }, 0, 0],
    ["majority", "adopt", { for: 5, against: 5, undecided: 3 }, 2, 0],
    ["majority", "adopt", { for: 5, against: 5, abstain: 9 }, 0, 1],
    ["majority", "adopt", { for: 2, against: 9, notKnown: 3 }, 3, 3],
    ["majority", "adopt", { against: 1, abstain: 2 }, 0, 1],
    ["majority", "adopt", { abstain: 2 }, 0, 1],
    ["majority", "reject", { for: 5, against: 5 }, 0, 0],
    ["majority", "reject", { for: 6, against: 5 }, 0, 1],
    ["majority", "reject", { for: 5, against: 3, notKnown: 4 }, 3, 0],
    ["two-thirds", "adopt", { for: 6, against: 3 }, 0, 0],
    ["two-thirds", "adopt", { for: 6, against: 4 }, 0, 1],
    ["two-thirds", "adopt", { for: 4, against: 2, undecided: 3 }, 2, 0],
    ["two-thirds", "reject", { for: 6, against: 3 }, 0, 1],
    ["two-thirds", "reject", { for: 5, against: 2, undecided: 2 }, 2, 0],
    ["two-thirds", "adopt", { abstain: 3 }, 0, 1],
    ["unanimity", "adopt", { for: 4 }, 0, 0],
    ["unanimity", "adopt", { for: 4, undecided: 2, abstain: 1, against: 1 }, 2, 2],
    ["unanimity", "reject", { for: 4, abstain: 1 }, 0, 0],
    ["unanimity", "reject", { for: 4, notKnown: 2 }, 1, 0],
    ["consensus", "adopt", { for: 4, abstain: 3 }, 0, 0],
    ["consensus", "adopt", { for: 4, abstain: 3, notKnown: 2 }, 2, 0],
    ["consensus", "adopt", { for: 4, against: 2 }, 0, 2],
    ["consensus", "reject", { for: 4 }, 0, 1],
    ["consensus", "reject", { for: 4, against: 1 }, 0, 0],
  ])("by %s, to %s, with %j, needs %i to win and %i to turn", (rule, sought, votes, toWin, toTurn) => {
    expect(voteOutlook(tally(votes), rule, sought)).toEqual({ toWin, toTurn, reason: null });
  });

  it.each<[string, DecisionRule | null, SoughtOutcome | null, Partial<VoteTally>]>([
    ["nothing-sought", "majority", null, { for: 1 }],
    ["rule-not-known", null, "adopt", { for: 1 }],
    ["advisory", "advisory", "adopt", { for: 1 }],
    ["no-voters", "majority", "adopt", {}],
  ])("is absent: %s", (reason, rule, sought, votes) => {
    expect(voteOutlook(tally(votes), rule, sought)).toEqual({ toWin: null, toTurn: null, reason });
  });

  const counts = fc.integer({ min: 0, max: 8 });
  const tallies = fc.record({
    for: counts,
    against: counts,
    abstain: counts,
    undecided: counts,
    notKnown: counts,
  });
  const questions = fc.tuple(
    tallies.filter((votes) => Object.values(votes).some((count) => count > 0)),
    fc.constantFrom<DecisionRule>("consensus", "unanimity", "majority", "two-thirds"),
    fc.constantFrom<SoughtOutcome>("adopt", "reject"),
  );

  it("is secured once so many have been won and turned, and not with one fewer", () => {
    fc.assert(
      fc.property(questions, ([votes, rule, sought]) => {
        const own = sought === "adopt" ? "for" : "against";
        const other = sought === "adopt" ? "against" : "for";
        const { toWin, toTurn, reason } = voteOutlook(votes, rule, sought);
        if (reason !== null) throw new Error("there are voters and a rule");
        const open = votes.undecided + votes.notKnown;
        /** The vote itself, after winning and turning so many, everybody else open going the other way. */
        const after = (won: number, turned: number) => {
          const opponents = Math.min(turned, votes[other]);
          return tally({
            [own]: votes[own] + won + turned,
            [other]: votes[other] - opponents + open - won,
            abstain: votes.abstain - (turned - opponents),
          });
        };
        const isSecured = (won: number, turned: number) => {
          const left = voteOutlook(after(won, turned), rule, sought);
          return left.toWin === 0 && left.toTurn === 0;
        };
        expect(isSecured(toWin, toTurn)).toBe(true);
        expect(toTurn === 0 || toWin === open).toBe(true);
        const oneFewer = toTurn > 0 ? isSecured(open, toTurn - 1) : toWin > 0 && isSecured(toWin - 1, 0);
        expect(oneFewer).toBe(false);
      }),
    );
  });

  it("never gets harder when an open vote is known to be on the right side", () => {
    fc.assert(
      fc.property(questions, ([votes, rule, sought]) => {
        fc.pre(votes.undecided > 0);
        const own = sought === "adopt" ? "for" : "against";
        const won = { ...votes, undecided: votes.undecided - 1, [own]: votes[own] + 1 };
        const [before, after] = [votes, won].map((one) => voteOutlook(one, rule, sought));
        expect(after?.toWin ?? 0).toBeLessThanOrEqual(before?.toWin ?? 0);
        expect(after?.toTurn ?? 0).toBeLessThanOrEqual(before?.toTurn ?? 0);
      }),
    );
  });
});
