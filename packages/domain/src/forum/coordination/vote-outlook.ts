import type { DecisionRule } from "../charter.ts";

/** How a country means to vote. */
export const VOTE_STANCES = ["for", "against", "abstain", "undecided"] as const;
export type VoteStance = (typeof VOTE_STANCES)[number];

/** What a group wants to come of a proposal. */
export const SOUGHT_OUTCOMES = ["adopt", "reject"] as const;
export type SoughtOutcome = (typeof SOUGHT_OUTCOMES)[number];

/** Everybody with a vote, by what is known of them; the five add up to all. */
export interface VoteTally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly undecided: number;
  readonly notKnown: number;
}

/** `rule-not-known`, `advisory`: nothing is decided by votes here. `nothing-sought`: the group has not said what it wants. */
export const OUTLOOK_ABSENCES = ["rule-not-known", "advisory", "nothing-sought", "no-voters"] as const;
export type OutlookAbsence = (typeof OUTLOOK_ABSENCES)[number];

/** What it takes to get what is sought, if every open vote that is not won goes the other way. */
export type VoteOutlook =
  | {
      /** Open votes, undecided or not known, that must be won: 0 when it is secured already. */
      readonly toWin: number;
      /** Votes known to go elsewhere that must be turned as well, when all open ones are not enough. */
      readonly toTurn: number;
      readonly reason: null;
    }
  | { readonly toWin: null; readonly toTurn: null; readonly reason: OutlookAbsence };

/** The vote that serves an outcome. */
export const SERVING_STANCE = { adopt: "for", reject: "against" } as const satisfies Record<
  SoughtOutcome,
  VoteStance
>;

/**
 * How many votes are missing. Adopted by `majority`: more for than against; `two-thirds`: at least that part of those
 * cast; `unanimity`: all vote for; `consensus`: nobody votes against. Abstentions are not cast. Whoever must be turned
 * is counted from the other side first, then from those who abstain.
 */
export function voteOutlook(
  tally: VoteTally,
  rule: DecisionRule | null,
  sought: SoughtOutcome | null,
): VoteOutlook {
  const absent = (reason: OutlookAbsence) => ({ toWin: null, toTurn: null, reason });
  if (sought === null) return absent("nothing-sought");
  if (rule === null) return absent("rule-not-known");
  if (rule === "advisory") return absent("advisory");
  const open = tally.undecided + tally.notKnown;
  const fixed = tally.for + tally.against + tally.abstain;
  if (open + fixed === 0) return absent("no-voters");

  const serves = sought === "adopt" ? tally.for : tally.against;
  const opposes = sought === "adopt" ? tally.against : tally.for;
  const isReached = (won: number, turned: number) => {
    const turnedOpponents = Math.min(turned, opposes);
    const own = serves + won + turned;
    const other = opposes - turnedOpponents + (open - won);
    const abstaining = tally.abstain - (turned - turnedOpponents);
    const [yes, no] = sought === "adopt" ? [own, other] : [other, own];
    return isAdopted(rule, yes, no, abstaining) === (sought === "adopt");
  };
  let [toWin, toTurn] = [0, 0];
  while (toWin < open && !isReached(toWin, 0)) toWin++;
  while (!isReached(toWin, toTurn)) toTurn++;
  return { toWin, toTurn, reason: null };
}

function isAdopted(
  rule: Exclude<DecisionRule, "advisory">,
  yes: number,
  no: number,
  abstaining: number,
): boolean {
  switch (rule) {
    case "majority":
      return yes > no;
    case "two-thirds":
      return yes > 0 && 3 * yes >= 2 * (yes + no);
    case "unanimity":
      return no === 0 && abstaining === 0;
    case "consensus":
      return no === 0;
  }
}
