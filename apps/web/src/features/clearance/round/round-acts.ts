import type { ClearanceGetOutput } from "@entente/contract";
import type { Act } from "@entente/domain";
import { LEVEL_WORDS } from "../../../lib/clearance-words.ts";
import { uncapitalized } from "../../../lib/sentence.ts";
import { actHref, textHref } from "../frame/clearance-address.ts";

/** One thing that the person may do with the round now. */
export interface OfferedAct {
  readonly label: string;
  readonly href: string;
}

/** What the person may do now: their office's part first, then what the convener and the levels above decide. */
export function roundActs(detail: ClearanceGetOutput): readonly OfferedAct[] {
  return [...officeActs(detail), ...convenerActs(detail), ...levelActs(detail)];
}

export function mayDo({ permitted }: Pick<ClearanceGetOutput, "permitted">, act: Act): boolean {
  return permitted.some((entry) => entry.act === act && entry.refusal === null);
}

/** Why somebody whose role settles clearances does not settle this one; absent where that is not so. */
export function whySettledElsewhere({
  options,
  permitted,
  round,
}: Pick<ClearanceGetOutput, "options" | "permitted" | "round">): string | null {
  const refusal = permitted.find(({ act }) => act === "settle-clearance")?.refusal ?? null;
  if (options.settleable.length === 0 || refusal?.code !== "agency-not-allowed") return null;
  return `${round.convener} called this clearance, and nobody settles one that their own agency called: a coordinator of another White House office records what the level decides.`;
}

function officeActs(detail: ClearanceGetOutput): readonly OfferedAct[] {
  const { id } = detail.round;
  return detail.offices.flatMap(({ office, options }) => [
    ...(options.answers.length > 0 && mayDo(detail, "answer-clearance")
      ? [{ label: `Answer for ${office}`, href: actHref(id, "answer", office) }]
      : []),
    ...(options.mayWithdraw && mayDo(detail, "withdraw-non-concurrence")
      ? [{ label: `Withdraw the non-concurrence of ${office}`, href: actHref(id, "withdraw", office) }]
      : []),
  ]);
}

function convenerActs(detail: ClearanceGetOutput): readonly OfferedAct[] {
  const { round, options, followedBy } = detail;
  const { id, convener, subject, status } = round;
  const isOurs = detail.offices.some(({ office }) => office === convener);
  if (!isOurs || !mayDo(detail, "call-clearance")) return [];
  const change = { label: "Change the text", href: textHref(subject) };
  if (status === "cleared") return [change];
  if (round.ending !== null) {
    return followedBy === null ? [{ label: "Send the text anew", href: textHref(subject) }] : [];
  }
  return [
    ...(options.mayRecordNoAnswers
      ? [{ label: "Go on past the suspense", href: actHref(id, "proceed") }]
      : []),
    change,
    { label: "Ask another office", href: actHref(id, "ask") },
    { label: "Put the suspense off", href: actHref(id, "put-off") },
    { label: "Take the clearance back", href: actHref(id, "recall") },
  ];
}

function levelActs(detail: ClearanceGetOutput): readonly OfferedAct[] {
  const { id } = detail.round;
  const { elevatesTo, mayMakeMemo, settleable } = detail.options;
  const mayElevate = mayDo(detail, "elevate-clearance");
  return [
    ...(elevatesTo !== null && mayElevate
      ? [
          {
            label: `Carry it up to the ${uncapitalized(LEVEL_WORDS[elevatesTo])}`,
            href: actHref(id, "elevate"),
          },
        ]
      : []),
    ...(mayMakeMemo && mayElevate ? [{ label: "Make a split memo", href: actHref(id, "memo") }] : []),
    ...(settleable.length > 0 && mayDo(detail, "settle-clearance")
      ? [{ label: "Settle what an office holds", href: actHref(id, "settle") }]
      : []),
  ];
}
