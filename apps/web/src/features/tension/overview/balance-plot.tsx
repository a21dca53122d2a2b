import type { LedgerSide } from "@entente/domain";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { uncapitalized } from "../../../lib/sentence.ts";
import { Figure } from "../../../ui/lede.tsx";
import type { TensionRegister } from "../frame/outputs.ts";
import { BAR_PARTS, type BalanceBar, type BarPart, balanceBars } from "./balance-bars.ts";
import { IMPLEMENTED, NOT_YET, SIDE_WORDS, sideHref } from "./ledger-side.ts";

const PART_WORDS: Readonly<Record<BarPart, string>> = {
  done: "Closed as implemented",
  open: "Not yet",
  notKnown: "Not known",
};
const HATCH = "balance-plot-hatch";
/** Share of the width, in percent, from which a part holds its figure. */
const HOLDS_FIGURE = 6;

/** A bar for each side of the ledger, cut by what is done; each part leads to its recommendations. */
export function BalancePlot({ balance }: Pick<TensionRegister, "balance">) {
  const bars = balanceBars(balance);
  const shown = BAR_PARTS.filter((part) => bars.some(({ parts }) => parts.some((one) => one.part === part)));
  return (
    <figure className="plot balance-plot">
      <figcaption>
        {formatNumber(balance.promotion.records, "recommendation promotes", "recommendations promote")},{" "}
        {formatNumber(balance.protection.records, "protects", "protect")}, and{" "}
        {formatNumber(balance.both.records, "serves both", "serve both")}
      </figcaption>
      <svg className="balance-plot__patterns" width="0" height="0" aria-hidden="true">
        <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="balance-plot__hatch" d="M0 6L6 0" />
        </pattern>
      </svg>
      <ul className="plot-key" aria-label="How far they are">
        {shown.map((part) => (
          <li key={part}>
            <svg aria-hidden="true" width="14" height="14">
              <PartShape part={part} x="0" width="14" height="14" />
            </svg>
            {PART_WORDS[part]}
          </li>
        ))}
      </ul>
      <ul className="balance-plot__bars">
        {bars.map((bar) => (
          <li key={bar.side ?? "none"}>
            <span className="balance-plot__label">{labelOf(bar.side)}</span>
            <span className="balance-plot__figure">
              <Figure href={bar.side === null || bar.records === 0 ? null : sideHref(bar.side)}>
                {formatCount(bar.records)}
              </Figure>
            </span>
            {bar.records > 0 && (
              <svg height="26">
                {bar.parts.map((part) => (
                  <Part key={part.part} side={bar.side} {...part} />
                ))}
              </svg>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}

type PartProps = BalanceBar["parts"][number] & Pick<BalanceBar, "side">;

function Part({ side, part, count, x, width }: PartProps) {
  const words = `${labelOf(side)}: ${formatCount(count)} ${uncapitalized(PART_WORDS[part])}`;
  const drawn = (
    <>
      <title>{words}</title>
      <PartShape part={part} x={`${x}%`} width={`${width}%`} height="24" />
      {width >= HOLDS_FIGURE && (
        <text
          className={`balance-plot__text balance-plot__text--${part}`}
          x={`${x}%`}
          dx="8"
          y="17"
          aria-hidden="true"
        >
          {formatCount(count)}
        </text>
      )}
    </>
  );
  const href = hrefOf(side, part);
  return href === null ? <g>{drawn}</g> : <a href={href}>{drawn}</a>;
}

interface PartShapeProps {
  readonly part: BarPart;
  readonly x: string;
  readonly width: string;
  readonly height: string;
}

function PartShape({ part, ...place }: PartShapeProps) {
  const fill = part === "notKnown" ? { fill: `url(#${HATCH})` } : {};
  return (
    <rect
      className={`balance-plot__part balance-plot__part--${part} plot__focus-ring`}
      y="1"
      {...place}
      {...fill}
    />
  );
}

/** What is not known has no list of its own. */
function hrefOf(side: LedgerSide | null, part: BarPart): string | null {
  if (side === null || part === "notKnown") return null;
  return sideHref(side, part === "done" ? IMPLEMENTED : NOT_YET);
}

function labelOf(side: LedgerSide | null): string {
  return side === null ? "Nobody has said which side" : SIDE_WORDS[side];
}
