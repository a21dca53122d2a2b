import { type PriorityCell, type PriorityStanding, READINESS_BANDS } from "@entente/domain";
import { formatScore, formatScoreRange } from "../../../lib/figure-words.ts";
import { BAND_WORDS, bandWords, FOCUS_CLASS_WORDS, type PriorityNames } from "../frame/names.ts";
import { bandShape } from "../technologies/plot/band-shape.ts";
import type { Thresholds } from "./focus-words.ts";
import {
  PANEL,
  POINT_RADIUS,
  type QuadrantPanel,
  type QuadrantPoint,
  type QuadrantScales,
  quadrantPanels,
  quadrantScales,
} from "./quadrant-layout.ts";

interface QuadrantPlotProps {
  /** States the finding. */
  readonly title: string;
  readonly standing: Pick<PriorityStanding, "cells" | "technologies">;
  readonly thresholds: Thresholds;
  readonly names: PriorityNames;
  readonly cellHref: (cell: PriorityCell) => string;
}

/** Each technology's way along the chain between the four classes, in panels of the same scale. */
export function QuadrantPlot({ title, standing, thresholds, names, cellHref }: QuadrantPlotProps) {
  const panels = quadrantPanels(standing);
  const scales = quadrantScales();
  if (panels.length === 0) return null;
  return (
    <figure className="plot quadrants">
      <figcaption>{title}</figcaption>
      <ul className="plot-key" aria-label="Marks">
        {READINESS_BANDS.map((band) => (
          <li key={band}>
            <svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14">
              <path className="quadrants__mark" d={bandShape(band, 5)} />
            </svg>
            {bandWords(band)}
          </li>
        ))}
      </ul>
      <ul className="quadrants__panels">
        {panels.map((panel) => (
          <li key={panel.technology}>
            <h3>{names.technology(panel.technology)}</h3>
            <Panel panel={panel} {...{ scales, thresholds, names, cellHref }} />
          </li>
        ))}
      </ul>
      <p className="quiet small">
        Filled marks are the bands that technologies are ranked by. Thin crosses reach as far as missing and
        uncertain ratings leave open. The figures are those of the table above.
      </p>
    </figure>
  );
}

interface PanelProps extends Pick<QuadrantPlotProps, "thresholds" | "names" | "cellHref"> {
  readonly panel: QuadrantPanel;
  readonly scales: QuadrantScales;
}

function Panel({ panel: { path, points }, scales, thresholds, names, cellHref }: PanelProps) {
  return (
    <svg viewBox={`0 0 ${PANEL.width} ${PANEL.height}`} width={PANEL.width} height={PANEL.height}>
      <Quadrants scales={scales} thresholds={thresholds} />
      <g aria-hidden="true">
        {points.map(({ cell, x, y, reach }) => (
          <path
            key={cell.band}
            className="quadrants__reach"
            d={`M${reach.left} ${y}H${reach.right}M${x} ${reach.top}V${reach.bottom}`}
          />
        ))}
        <path className="quadrants__way" d={path} />
      </g>
      {points.map((point) => (
        <Point key={point.cell.band} point={point} names={names} href={cellHref(point.cell)} />
      ))}
    </svg>
  );
}

function Quadrants({ scales: { x, y }, thresholds }: Pick<PanelProps, "scales" | "thresholds">) {
  const [left, right] = [x(0), x(1)];
  const [top, bottom] = [y(1), y(0)];
  const acrossX = x(thresholds.opportunityThreshold);
  const acrossY = y(thresholds.obstacleThreshold);
  return (
    <g aria-hidden="true">
      <rect className="quadrants__frame" x={left} y={top} width={right - left} height={bottom - top} />
      <rect
        className="quadrants__pursue"
        x={acrossX}
        y={acrossY}
        width={right - acrossX}
        height={bottom - acrossY}
      />
      <path
        className="quadrants__thresholds"
        d={`M${acrossX} ${top}V${bottom}M${left} ${acrossY}H${right}`}
      />
      <text className="quadrants__class" x={left + 5} y={top + 14}>
        {FOCUS_CLASS_WORDS.leave}
      </text>
      <text className="quadrants__class" x={right - 5} y={top + 14} textAnchor="end">
        {FOCUS_CLASS_WORDS["clear-the-way"]}
      </text>
      <text className="quadrants__class" x={left + 5} y={bottom - 6}>
        {FOCUS_CLASS_WORDS["keep-going"]}
      </text>
      <text className="quadrants__class" x={right - 5} y={bottom - 6} textAnchor="end">
        {FOCUS_CLASS_WORDS.pursue}
      </text>
      {[0, 0.5, 1].map((tick) => (
        <g key={tick}>
          <text
            className="plot__axis"
            x={x(tick)}
            y={bottom + 14}
            textAnchor={tick === 0 ? "start" : tick === 1 ? "end" : "middle"}
          >
            {tick}
          </text>
          <text
            className="plot__axis"
            x={left - 5}
            y={y(tick) + (tick === 1 ? 10 : tick === 0 ? 0 : 4)}
            textAnchor="end"
          >
            {tick}
          </text>
        </g>
      ))}
      <text className="plot__axis" x={right} y={bottom + 28} textAnchor="end">
        Opportunity →
      </text>
      <text className="plot__axis" x={left} y={top - 7}>
        ↑ Obstacle
      </text>
    </g>
  );
}

interface PointProps {
  readonly point: QuadrantPoint;
  readonly names: PriorityNames;
  readonly href: string;
}

function Point({ point: { cell, x, y, label, isBest }, names, href }: PointProps) {
  const words = pointWords(cell, names);
  return (
    <>
      <g transform={`translate(${x} ${y})`}>
        <a href={href} aria-label={words}>
          <title>{words}</title>
          <circle className="plot__focus" r={POINT_RADIUS + 5} />
          <path
            className={isBest ? "quadrants__mark quadrants__mark--best" : "quadrants__mark"}
            d={bandShape(cell.band, POINT_RADIUS)}
          />
        </a>
      </g>
      <text className="quadrants__label" x={label.x} y={label.y} aria-hidden="true">
        {label.words}
      </text>
    </>
  );
}

function pointWords({ technology, band, focus }: PriorityCell, names: PriorityNames): string {
  const { opportunity, obstacle, focusClass } = focus;
  const side = (name: string, score: typeof opportunity) =>
    `${name} ${formatScore(score.score ?? 0)} (possible ${formatScoreRange(score)})`;
  const figures = `${side("opportunity", opportunity)}, ${side("obstacle", obstacle)}`;
  const words = focusClass === null ? "no class" : FOCUS_CLASS_WORDS[focusClass];
  return `${names.technology(technology)}, ${BAND_WORDS[band]}: ${figures}. ${words}`;
}
