import { formatCount } from "../../lib/numbers.ts";
import { uncapitalized } from "../../lib/sentence.ts";
import { IMPLEMENTATION_WORDS, VERIFICATION_WORDS } from "../../lib/words.ts";
import { Figure } from "../../ui/lede.tsx";
import { type ClaimRow, type ClaimSegment, claimSegments } from "./claims.ts";

interface ClaimPlotProps {
  readonly title: string;
  readonly rows: readonly ClaimRow[];
}

/** Share of the width, in percent, from which a segment holds its figure, or its figure and its word. */
const HOLDS_FIGURE = 6;
const HOLDS_WORD = 30;

/** A bar for each claim of the lead, cut by what verifiers found; each part leads to its rows. */
export function ClaimPlot({ title, rows }: ClaimPlotProps) {
  const segments = claimSegments(rows);
  const shown = [...new Set(segments.flat().map(({ verification }) => verification))];
  return (
    <figure className="plot claim-plot">
      <figcaption>{title}</figcaption>
      <ul className="plot-key" aria-label="What verifiers found">
        {shown.map((verification) => (
          <li key={verification}>
            <svg aria-hidden="true" width="14" height="14">
              <rect className={`claim-plot__part claim-plot__part--${verification}`} width="14" height="14" />
            </svg>
            {VERIFICATION_WORDS[verification]}
          </li>
        ))}
      </ul>
      <ul className="claim-plot__bars">
        {rows.map((row, index) => (
          <li key={row.implementation}>
            <span className="claim-plot__label">{IMPLEMENTATION_WORDS[row.implementation]}</span>
            <span className="claim-plot__figure">
              <Figure href={row.all.href}>{formatCount(row.all.count)}</Figure>
            </span>
            {row.all.count > 0 && (
              <svg height="24">
                {segments[index]?.map((segment) => (
                  <Segment
                    key={segment.verification}
                    segment={segment}
                    claim={IMPLEMENTATION_WORDS[row.implementation]}
                  />
                ))}
              </svg>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface SegmentProps {
  readonly segment: ClaimSegment;
  readonly claim: string;
}

function Segment({ segment: { verification, figure, x, width }, claim }: SegmentProps) {
  const finding = uncapitalized(VERIFICATION_WORDS[verification]);
  const words = `${claim}: ${formatCount(figure.count)} ${finding}`;
  return (
    <a href={figure.href ?? undefined}>
      <title>{words}</title>
      <rect
        className={`claim-plot__part claim-plot__part--${verification} plot__focus-ring`}
        x={`${x}%`}
        y="1"
        width={`${width}%`}
        height="22"
      />
      {width >= HOLDS_FIGURE && (
        <text
          className={`claim-plot__text claim-plot__text--${verification}`}
          x={`${x}%`}
          dx="8"
          y="16"
          aria-hidden="true"
        >
          {formatCount(figure.count)}
          {width >= HOLDS_WORD && ` ${finding}`}
        </text>
      )}
    </a>
  );
}
