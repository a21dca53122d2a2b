import { Fragment } from "react";
import { formatScore, rankWords } from "../../../../lib/figure-words.ts";
import type { PriorityNames } from "../../frame/names.ts";
import { weightingHref } from "../../frame/weighting-address.ts";
import type { Agreement } from "./agreement-words.ts";
import { BUMP_SPACE, type BumpLine, bumpLayout } from "./bump-layout.ts";
import { bumpTitle } from "./bump-title.ts";

interface BumpPlotProps {
  readonly agreement: Agreement;
  readonly names: PriorityNames;
}

const RADIUS = 12;

/** The agencies' orders side by side, a line for each technology; the table behind it has the same figures. */
export function BumpPlot({ agreement, names }: BumpPlotProps) {
  const { width, height, columns, lines } = bumpLayout(agreement);
  return (
    <figure className="plot bump">
      <figcaption>{bumpTitle(agreement, names)}</figcaption>
      <p className="plot__scroll-note no-print">Scroll sideways to see all agencies.</p>
      <div className="plot__scroll">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {columns.map(({ agency, x }) => (
            <text key={agency} className="bump__agency" x={x} y="16" textAnchor="middle">
              {agency}
            </text>
          ))}
          {lines.map((line) => (
            <Line key={line.technology} line={line} names={names} width={width} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

interface LineProps {
  readonly line: BumpLine;
  readonly names: PriorityNames;
  readonly width: number;
}

function Line({ line: { technology, runs, moves }, names, width }: LineProps) {
  const name = names.technology(technology);
  const points = runs.flat();
  const [first, last] = [points[0], points.at(-1)];
  const end = width - BUMP_SPACE.right;
  return (
    <g className={moves ? "bump__line bump__line--moves" : "bump__line"}>
      {runs.map((run) => (
        <polyline key={run[0]?.agency} points={run.map(({ x, y }) => `${x},${y}`).join(" ")} />
      ))}
      {first !== undefined && first.x === BUMP_SPACE.left && (
        <text className="bump__name" x={first.x - RADIUS - 8} y={first.y + 4} textAnchor="end">
          {name}
        </text>
      )}
      {last !== undefined && last.x === end && (
        <text className="bump__name" x={last.x + RADIUS + 8} y={last.y + 4}>
          {name}
        </text>
      )}
      {points.map(({ agency, x, y, rank, score }) => {
        const words = `${name} is ${rankWords(rank)} with ${agency}’s weights, headline ${formatScore(score)}`;
        return (
          <Fragment key={agency}>
            <a href={weightingHref("/priorities", { kind: "agency", agency })} aria-label={words}>
              <title>{words}</title>
              <circle className="plot__focus bump__mark" cx={x} cy={y} r={RADIUS} />
            </a>
            <text className="bump__rank" x={x} y={y + 4} textAnchor="middle" aria-hidden="true">
              {rank}
            </text>
            <text className="bump__score" x={x} y={y + RADIUS + 11} textAnchor="middle" aria-hidden="true">
              {formatScore(score)}
            </text>
          </Fragment>
        );
      })}
    </g>
  );
}
