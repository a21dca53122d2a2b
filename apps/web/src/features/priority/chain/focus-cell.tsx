import type { PriorityCell } from "@entente/domain";
import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { Link } from "../../../ui/link.tsx";
import { Marked } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BAND_WORDS, FOCUS_CLASS_WORDS } from "../frame/names.ts";
import { FOCUS_CLASS_MARKS, FOCUS_SIDES, type Thresholds } from "./focus-words.ts";
import { ScoreBar } from "./score-bar.tsx";

interface FocusCellProps {
  readonly cell: PriorityCell;
  readonly technology: string;
  readonly thresholds: Thresholds;
  readonly href: string;
  /** Whether the technology is ranked by this cell. */
  readonly isBest: boolean;
  /** Whether it is explained below. */
  readonly isExplained: boolean;
  /** Whether it is of the class that is pointed out. */
  readonly isPointedOut: boolean;
}

/** One cell of the matrix: its class, the figures behind it, and how much of them is rated. */
export function FocusCell(props: FocusCellProps) {
  const { cell, technology, thresholds, href, isBest, isExplained, isPointedOut } = props;
  const { focus, headline, criticality, amenability, band, isCovered } = cell;
  const { focusClass } = focus;
  const isBlank = [headline, focus.opportunity, focus.obstacle].every(({ score }) => score === null);
  const words = focusClass === null ? "No class" : FOCUS_CLASS_WORDS[focusClass];
  const names = [
    "focus-cell",
    ...(focusClass === null ? ["heat__cell--none"] : [`focus-cell--${focusClass}`]),
    ...(isExplained ? ["focus-cell--explained"] : []),
    ...(isPointedOut ? ["focus-cell--pointed"] : []),
  ];
  return (
    <td className={names.join(" ")} data-label={BAND_WORDS[band]}>
      <p className="focus-cell__head">
        <Link
          href={href}
          aria-current={isExplained ? "true" : undefined}
          aria-label={`${words}: ${technology}, ${BAND_WORDS[band]}, explained`}
        >
          {focusClass === null ? words : <Marked mark={FOCUS_CLASS_MARKS[focusClass]} word={words} />}
        </Link>
        {isBest && <span className="tag focus-cell__best">Best band</span>}
        {focusClass !== null && (
          <span className="focus-cell__note">{focus.isCertain ? "certain" : "not certain"}</span>
        )}
      </p>
      {isBlank ? (
        <p className="focus-cell__note">
          <Missing words="not known" /> nothing that counts is rated on either side
        </p>
      ) : (
        <dl className="focus-cell__scores">
          {FOCUS_SIDES.map((side) => (
            <Score
              key={side}
              kind={side}
              label={side === "opportunity" ? "Opportunity" : "Obstacle"}
              score={focus[side]}
              coverage={focus[side].coverage}
              threshold={thresholds[`${side}Threshold`]}
            />
          ))}
          <Score
            kind="headline"
            label="Headline"
            score={headline}
            coverage={Math.min(criticality.coverage, amenability.coverage)}
            threshold={null}
          />
        </dl>
      )}
      {focusClass !== null && !isCovered && <p className="focus-cell__note">too little rated for a rank</p>}
    </td>
  );
}

interface ScoreProps {
  readonly kind: "opportunity" | "obstacle" | "headline";
  readonly label: string;
  readonly score: PriorityCell["headline"];
  readonly coverage: number;
  readonly threshold: number | null;
}

function Score({ kind, label, score, coverage, threshold }: ScoreProps) {
  return (
    <div className={`focus-cell__score focus-cell__score--${kind}`}>
      <dt>{label}</dt>
      <dd className="focus-cell__figure">{score.score === null ? <Missing /> : formatScore(score.score)}</dd>
      <dd className="focus-cell__bar">
        <ScoreBar kind={kind} score={score} threshold={threshold} />
      </dd>
      <dd className="focus-cell__rated">
        {formatShare(coverage)}
        <span className="usa-sr-only"> rated</span>
      </dd>
    </div>
  );
}
