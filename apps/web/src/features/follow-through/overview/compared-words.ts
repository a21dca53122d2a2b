import { formatShare } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { Compared } from "../frame/outputs.ts";

type TooFew = Compared["tooFew"][number];

/** Whether the groups differ, or every reason why that cannot be said. `groups` names them: "forums". */
export function comparedSentence(
  compared: Compared,
  groups: string,
  nameOf: (group: string) => string,
): string {
  const { tooFew, arrangement } = compared;
  if (arrangement === null) {
    const reasons = tooFew.map((one) => reasonWords(one, groups, nameOf));
    return `The numbers are too small to say whether ${groups} differ: ${listOf(reasons)}.`;
  }
  const share = arrangement.p < 0.001 ? "fewer than 1 in 1,000" : formatShare(arrangement.p);
  const how =
    arrangement.kind === "exact"
      ? `all ${formatCount(arrangement.arrangements)} ways to share the times out`
      : `${formatCount(arrangement.draws)} ways to share the times out, drawn at random`;
  const verdict = arrangement.p < 0.05 ? `The ${groups} differ` : `Nothing shows that the ${groups} differ`;
  return `${verdict}: groups lie at least as far apart in ${share} of ${how}. Nothing is said of causes.`;
}

function reasonWords(one: TooFew, groups: string, nameOf: (group: string) => string): string {
  switch (one.kind) {
    case "few-groups":
      return one.groups === 0
        ? `there are no ${groups}`
        : `there is one of them, and it takes ${one.minimum}`;
    case "few-followed":
      return `${nameOf(one.group)} has ${formatCount(one.followed)}, and it takes ${one.minimum}`;
    case "few-events":
      return `${one.events === 0 ? "none" : formatCount(one.events)} ${one.events === 1 ? "is" : "are"} kept in all, and it takes ${one.minimum}`;
    case "out-of-reach":
      return `however they had fallen, chance alone could have done it in ${formatShare(one.smallestP)} of cases`;
  }
}
