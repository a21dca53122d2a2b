import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { type FollowThroughAddress, followThroughHref } from "../frame/follow-through-address.ts";
import type { Rates } from "../frame/outputs.ts";

/** What was promised, how much of it is kept by claim and by finding, and what nobody has said: one sentence. */
export function overviewSentence(rates: Rates, address: FollowThroughAddress): readonly SentencePart[] {
  const { commitments, obligations, claimed, verified, withoutAccount, disputed } = rates;
  if (obligations === 0) return ["Nothing was promised that fits these choices."];
  const to = (changes: Partial<FollowThroughAddress>) => followThroughHref(address, changes, "grid");
  const late = claimed.counts.late;
  return [
    "Of ",
    { text: formatNumber(obligations, "obligation"), href: to({ state: null }) },
    ` under ${formatNumber(commitments, "commitment")}, `,
    { text: `${formatCount(claimed.kept.part)} kept`, href: to({ state: "kept", word: "claimed" }) },
    " by the word of the countries that owe and ",
    { text: `${formatCount(verified.kept.part)} verified`, href: to({ state: "kept", word: "verified" }) },
    " as kept",
    ...(late === 0
      ? []
      : [
          "; ",
          {
            text: `${formatCount(late)} ${late === 1 ? "is" : "are"} late`,
            href: to({ state: "late", word: "claimed" }),
          },
        ]),
    ...(disputed === 0
      ? []
      : ["; ", { text: `on ${formatCount(disputed)} accounts differ`, href: to({ isDisputed: true }) }]),
    ...(withoutAccount === 0 ? [] : [`; ${silence(withoutAccount, obligations)}`]),
    ".",
  ];
}

function silence(withoutAccount: number, obligations: number): string {
  if (withoutAccount === obligations) return "no country has said anything of what it owes";
  return `of ${formatCount(withoutAccount)} the country that owes has said nothing yet`;
}
