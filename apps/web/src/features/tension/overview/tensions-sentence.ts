import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import type { TensionRegister } from "../frame/outputs.ts";

/** How many pairs pull against each other and by what, and how the ledger leans: one sentence. */
export function tensionsSentence({ entries, balance }: TensionRegister): readonly SentencePart[] {
  const stated = entries.filter((entry) => entry.stated.length > 0).length;
  const found = entries.filter((entry) => entry.found !== null).length;
  const { promotion, protection, both } = balance;
  return [
    { text: formatNumber(entries.length, "pair"), href: "#pairs" },
    ` ${entries.length === 1 ? "pulls" : "pull"} against each other: ${formatCount(stated)} as people state, ${formatCount(found)} by the stance changes that are linked; `,
    { text: formatNumber(promotion.records, "recommendation"), href: "#balance" },
    ` ${promotion.records === 1 ? "promotes" : "promote"} cooperation, `,
    { text: formatCount(protection.records), href: "#balance" },
    ` ${protection.records === 1 ? "protects" : "protect"} technology, `,
    { text: formatCount(both.records), href: "#balance" },
    ` ${both.records === 1 ? "serves" : "serve"} both.`,
  ];
}
