import type { SentencePart } from "../../../lib/sentence-part.ts";
import { listed } from "../../../lib/sentence-part.ts";
import { GROUP_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { Move, MovesAnswer } from "../frame/outputs.ts";
import { costWords } from "./cost-words.ts";

const NAMED_MAXIMUM = 3;

/** Which single step closes most for the group, how much, and which recommendation would take it. */
export function closingSentence(
  { best, total }: Pick<MovesAnswer, "best" | "total">,
  { group, names }: { readonly group: string; readonly names: AlignmentNames },
): readonly SentencePart[] {
  if (best.reason !== null) {
    if (best.reason === "no-gain") {
      const apart = best.before === null ? "" : `, ${formatDistance(best.before)} on average`;
      return [`No single step brings ${group} closer than they are${apart}.`];
    }
    return [`What would bring ${group} closer is not known: ${GROUP_ABSENCE_WORDS[best.reason]}.`];
  }
  const { closest, closestPerStep, before } = best;
  const [first] = closest.changes;
  if (first === undefined) return [`No single step brings ${group} closer.`];
  const sentence: SentencePart[] = [
    `Of ${total} single steps that bring ${group} closer, most is closed `,
    ...whose(closest.changes, names),
    `: the mean distance falls by `,
    { text: formatPart(closest.reduction), href: "#moves" },
    ` from ${formatDistance(before)}.`,
    ...costOf(closest.changes, names),
    ...takenBy(closest.changes),
  ];
  const perStep = closestPerStep?.changes[0];
  if (closestPerStep === null || perStep === undefined || isAmong(perStep, closest.changes)) return sentence;
  return [
    ...sentence,
    " For each step of the way most is closed ",
    ...whose(closestPerStep.changes, names),
    `, by ${formatPart(closestPerStep.reduction)}.`,
  ];
}

/** A move in a sentence, such as "if India moved to “Yes” on “General privacy law”". */
export function moveWords(
  { holder, issue, to }: Pick<Move, "holder" | "issue" | "to">,
  names: AlignmentNames,
): string {
  return `if ${names.countryInSentence(holder)} moved to “${names.answer(issue, to)}” on “${names.issue(issue)}”`;
}

function whose(changes: readonly Move[], names: AlignmentNames): readonly SentencePart[] {
  const named = changes
    .slice(0, NAMED_MAXIMUM)
    .map((move) => ({ text: moveWords(move, names), href: `#${moveAnchor(move)}` }));
  const further = changes.length - named.length;
  if (changes.length === 1) return named;
  return [...listed(named), further > 0 ? ` and ${further} more` : "", ", all alike"];
}

/** Id of a move's row. */
export function moveAnchor({ holder, issue, to }: Pick<Move, "holder" | "issue" | "to">): string {
  return `move-${holder}-${issue}-${String(to)}`.replaceAll(/[^\w-]/gu, "-");
}

/** What the country would give up, where one move alone closes most. */
function costOf(changes: readonly Move[], names: AlignmentNames): readonly SentencePart[] {
  const [only] = changes;
  const cost = only === undefined || changes.length > 1 ? null : costWords(only, names);
  return cost === null ? [] : [` ${cost}`];
}

function takenBy(changes: readonly Move[]): readonly SentencePart[] {
  const keys = [...new Set(changes.flatMap(({ recommendations }) => recommendations))];
  if (keys.length === 0) return [" No recommendation would take it."];
  return [
    " It would be taken by ",
    ...listed(keys.map((key) => ({ text: key, href: `/recommendations/${key}` }))),
    ".",
  ];
}

function isAmong(move: Move, changes: readonly Move[]): boolean {
  return changes.some((one) => moveAnchor(one) === moveAnchor(move));
}
