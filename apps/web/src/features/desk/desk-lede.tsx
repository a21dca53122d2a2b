import type { DeskReason } from "@entente/domain";
import { Fragment } from "react";
import { formatCount } from "../../lib/numbers.ts";
import { capitalized } from "../../lib/sentence.ts";
import { Figure, Lede } from "../../ui/lede.tsx";
import type { DeskGroup } from "./desk-groups.ts";

interface DeskLedeProps {
  readonly groups: readonly DeskGroup[];
  readonly horizonDays: number;
}

type Phrase = readonly [one: string, many: string];

/** The desk in one sentence; each figure leads to its group. */
export function DeskLede({ groups, horizonDays }: DeskLedeProps) {
  return (
    <Lede>
      {groups.map(({ reason, items }, index) => {
        const [one, many] = phrasesOf(reason, horizonDays);
        const noun = index === 0 ? (items.length === 1 ? " recommendation" : " recommendations") : "";
        return (
          <Fragment key={reason}>
            {separatorBefore(index, groups.length)}
            <Figure href={`#${reason}`}>
              {index === 0 ? capitalized(formatCount(items.length)) : formatCount(items.length)}
              {noun}
            </Figure>{" "}
            {items.length === 1 ? one : many}
          </Fragment>
        );
      })}
      .
    </Lede>
  );
}

function separatorBefore(index: number, length: number): string {
  if (index === 0) return "";
  return index === length - 1 ? " and " : ", ";
}

function phrasesOf(reason: DeskReason, horizonDays: number): Phrase {
  const phrases: Readonly<Record<DeskReason, Phrase>> = {
    due: [`falls due in the next ${horizonDays} days`, `fall due in the next ${horizonDays} days`],
    overdue: ["is overdue", "are overdue"],
    stale: ["has no recent report", "have no recent report"],
    "to-verify": ["waits for verification", "wait for verification"],
    "to-settle": ["is disputed", "are disputed"],
    "to-close": ["is ready to close", "are ready to close"],
    "to-resolve": ["needs an agreed action", "need an agreed action"],
    "position-owed": ["needs a position", "need a position"],
    "contact-vacant": ["has no main contact", "have no main contact"],
  };
  return phrases[reason];
}
