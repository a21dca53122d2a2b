import type { SubScore } from "@entente/domain";
import { formatScore, formatScoreRange } from "../../../lib/figure-words.ts";
import { barSegments } from "../technologies/bar-segments.ts";
import type { TriageCriterion } from "./triage.ts";

interface PushBarProps {
  readonly score: SubScore;
  readonly criteria: readonly TriageCriterion[];
}

/** Share of the width, in percent, from which a segment holds its number. */
const HOLDS_NUMBER = 8;

/** What each criterion adds to a score, with the range that missing and uncertain ratings leave possible. */
export function PushBar({ score, criteria }: PushBarProps) {
  const { low, high } = score;
  return (
    <svg
      className="push-bar"
      height="24"
      role="img"
      aria-label={`possible ${formatScoreRange({ low, high })}`}
    >
      <rect className="contribution-bars__room" width="100%" height="18" />
      {barSegments(score).map(({ criterion, x, width, contribution }, place) => {
        const index = criteria.findIndex(({ id }) => id === criterion);
        return (
          <g key={criterion}>
            <title>{`${criteria[index]?.name} adds ${formatScore(contribution)}`}</title>
            <rect
              className={`contribution-bars__part contribution-bars__part--${place % 2}`}
              x={`${x}%`}
              width={`${width}%`}
              height="18"
            />
            {width >= HOLDS_NUMBER && (
              <text x={`${x + width / 2}%`} y="13" textAnchor="middle">
                {index + 1}
              </text>
            )}
          </g>
        );
      })}
      <line className="contribution-bars__range" x1={`${100 * low}%`} x2={`${100 * high}%`} y1="22" y2="22" />
    </svg>
  );
}
