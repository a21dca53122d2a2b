import type { DeskReason } from "@entente/domain";
import { Fragment } from "react";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { Figure, Lede } from "../../ui/lede.tsx";
import type { ReasonTally } from "./desk-groups.ts";

interface DeskLedeProps {
  readonly tallies: readonly ReasonTally[];
  readonly horizonDays: number;
}

/** The desk in one sentence; each figure leads to the items behind it. */
export function DeskLede({ tallies, horizonDays }: DeskLedeProps) {
  return (
    <Lede>
      {tallies.map(({ reason, count }, index) => (
        <Fragment key={reason}>
          {separatorBefore(index, tallies.length)}
          <Figure href={`/?reason=${reason}`}>
            {index === 0 ? formatNumber(count, "recommendation") : formatCount(count)}
          </Figure>{" "}
          {phraseOf(reason, count, horizonDays)}
        </Fragment>
      ))}
      .
    </Lede>
  );
}

function separatorBefore(index: number, length: number): string {
  if (index === 0) return "";
  return index === length - 1 ? " and " : ", ";
}

function phraseOf(reason: DeskReason, count: number, horizonDays: number): string {
  const phrases: Readonly<Record<DeskReason, readonly [one: string, many: string]>> = {
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
  const [one, many] = phrases[reason];
  return count === 1 ? one : many;
}
