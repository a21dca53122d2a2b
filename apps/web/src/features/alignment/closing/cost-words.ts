import type { AlignmentNames } from "../frame/names.ts";
import type { Move } from "../frame/outputs.ts";

/**
 * What a country gives up when it no longer gives an answer, by issue and answer. Answers are in the order in which
 * they bind: a move to an earlier one gives up what stands here.
 */
const GIVEN_UP: Readonly<Record<string, readonly (readonly [answer: string, words: string | null])[]>> = {
  "privacy-law": yesTo("repeal its general privacy law"),
  "privacy-right": yesTo("give up data protection as a fundamental right"),
  "privacy-authority": yesTo("close its data protection authority"),
  "eu-adequacy": [
    ["none", null],
    ["partial", "lose what the European Union has decided on its protection of data"],
    ["full", "lose part or all of what the European Union has decided on its protection of data"],
  ],
  "flow-commitment": [
    ["none", null],
    ["reserved", "leave the agreements in which it promises free flows of data"],
    ["binding", "weaken or leave the agreements in which it binds itself to free flows of data"],
  ],
  certification: [
    ["outside", null],
    ["associate", "leave the Cross-Border Privacy Rules system"],
    ["member", "leave the Cross-Border Privacy Rules system as a member"],
  ],
  depa: [
    ["outside", null],
    ["applied", "take back its application to the Digital Economy Partnership Agreement"],
    ["party", "leave the Digital Economy Partnership Agreement"],
  ],
  "convention-108": yesTo("leave the Council of Europe’s Convention 108 on data protection"),
  "government-access": yesTo("take back its declaration on limits to government access"),
  "cybercrime-treaty": yesTo("leave the Budapest Convention on cybercrime"),
  "wto-ecommerce": [
    ["outside", null],
    ["negotiates", "leave the talks on electronic commerce at the World Trade Organization"],
    ["backs-text", "no longer back the text on electronic commerce at the World Trade Organization"],
  ],
  "six-g-principles": yesTo("take back its endorsement of the principles for 6G"),
  "internet-governance": yesTo("take back its declaration for a single open internet"),
  "ai-testing": yesTo("leave the joint testing of AI by public institutes"),
  "ai-principles": [
    ["none", null],
    ["g20", "take back its endorsement of the G20’s principles for AI"],
    ["oecd", "no longer adhere to the OECD’s recommendation on AI"],
  ],
  "ai-regulation": [
    ["voluntary", null],
    ["some-uses", "drop its binding rules for some uses of AI"],
    ["general-act", "repeal its general act on AI"],
  ],
  "platform-rules": [
    ["after-the-fact", null],
    ["one-field", "repeal its rules for platforms in one field"],
    ["general", "repeal its rules for large digital platforms"],
  ],
  "network-suppliers": [
    ["none", null],
    ["part", "open more of its 5G networks to suppliers of high risk"],
    ["whole", "open its 5G networks again to suppliers of high risk"],
  ],
  "ai-treaty": yesTo("take back its signature of the Council of Europe’s convention on AI"),
  "export-control-lists": [
    ["outside", null],
    ["follows", "drop the common lists of the Wassenaar Arrangement"],
    ["participates", "leave the Wassenaar Arrangement"],
  ],
};

/** What the country would give up by the move, as a sentence; absent where it gives up nothing that is named. */
export function costWords(
  { issue, from, to }: Pick<Move, "issue" | "from" | "to">,
  names: Pick<AlignmentNames, "issue" | "answer">,
): string | null {
  const steps = GIVEN_UP[issue];
  if (steps === undefined) {
    return from === true && to === false
      ? `It would no longer answer “${names.answer(issue, from)}” on “${names.issue(issue)}”.`
      : null;
  }
  const rank = (answer: Move["to"]) => steps.findIndex(([known]) => known === String(answer));
  const words = steps[rank(from)]?.[1] ?? null;
  return words === null || rank(to) < 0 || rank(to) >= rank(from) ? null : `It would ${words}.`;
}

function yesTo(words: string): readonly (readonly [string, string | null])[] {
  return [
    ["false", null],
    ["true", words],
  ];
}
