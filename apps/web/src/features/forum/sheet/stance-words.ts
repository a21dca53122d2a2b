import type { VoteStance } from "@entente/domain";

export const STANCE_WORDS: Readonly<Record<VoteStance, string>> = {
  for: "For",
  against: "Against",
  abstain: "Abstains",
  undecided: "Undecided",
};
