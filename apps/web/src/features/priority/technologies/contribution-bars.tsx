import { type CriterionId, PRIORITY_INDEXES, type PriorityCell, type PriorityIndex } from "@entente/domain";
import { formatScore, formatScoreRange } from "../../../lib/figure-words.ts";
import { INDEX_WORDS, type PriorityNames } from "../frame/names.ts";
import { barSegments } from "./bar-segments.ts";

interface ContributionBarsProps {
  readonly cell: PriorityCell;
  /** Numbers of the criteria in the key below the table. */
  readonly numbers: ReadonlyMap<CriterionId, number>;
  readonly names: PriorityNames;
}

/** Share of the width, in percent, from which a segment holds its number. */
const HOLDS_NUMBER = 5;

/** What each criterion adds to criticality and to amenability, with the bounds of both. */
export function ContributionBars({ cell, numbers, names }: ContributionBarsProps) {
  return (
    <dl className="contribution-bars">
      {PRIORITY_INDEXES.map((index) => (
        <Bar key={index} index={index} cell={cell} numbers={numbers} names={names} />
      ))}
    </dl>
  );
}

function Bar({ index, cell, numbers, names }: ContributionBarsProps & { readonly index: PriorityIndex }) {
  const { score, low, high } = cell[index];
  return (
    <>
      <dt>{INDEX_WORDS[index]}</dt>
      <dd className="contribution-bars__figure">{score === null ? "—" : formatScore(score)}</dd>
      <dd>
        <svg height="24" role="img" aria-label={`possible ${formatScoreRange({ low, high })}`}>
          <rect className="contribution-bars__room" width="100%" height="18" />
          {barSegments(cell[index]).map(({ criterion, x, width, contribution }, place) => (
            <g key={criterion}>
              <title>{`${names.criterion(criterion)} adds ${formatScore(contribution)}`}</title>
              <rect
                className={`contribution-bars__part contribution-bars__part--${place % 2}`}
                x={`${x}%`}
                width={`${width}%`}
                height="18"
              />
              {width >= HOLDS_NUMBER && (
                <text x={`${x + width / 2}%`} y="13" textAnchor="middle">
                  {numbers.get(criterion)}
                </text>
              )}
            </g>
          ))}
          <line
            className="contribution-bars__range"
            x1={`${100 * low}%`}
            x2={`${100 * high}%`}
            y1="22"
            y2="22"
          />
        </svg>
      </dd>
    </>
  );
}
