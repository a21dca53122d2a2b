import { formatPlain } from "../../../../lib/figure-words.ts";
import type { PriorityNames } from "../../frame/names.ts";
import { ratingsHref } from "../../frame/pages.ts";
import { bandShape } from "./band-shape.ts";
import { cellWords } from "./cell-words.ts";
import { type PlotArea, tenthsIn } from "./plot-area.ts";
import {
  BEST_RADIUS,
  FRONT_WORDS,
  OTHER_RADIUS,
  type PlotMark,
  type TechnologyPlotLayout,
  type Whisker,
} from "./plot-layout.ts";

interface PlotDrawingProps {
  readonly layout: TechnologyPlotLayout;
  readonly names: PriorityNames;
  readonly className: string;
}

/** The plot at one size. Its points can be reached by keyboard and say what their rows in the table say. */
export function PlotDrawing({ layout, names, className }: PlotDrawingProps) {
  const { area, curves, front, whiskers, marks, labels } = layout;
  const { width, height } = area.size;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <Axes area={area} />
      <g aria-hidden="true">
        {curves.map(({ headline, path, end }) => (
          <g key={headline}>
            <path className="priority-plot__curve" d={path} />
            <text className="priority-plot__curve-words" x={end.x + 3} y={end.y + 3}>
              {formatPlain(headline)}
            </text>
          </g>
        ))}
        {whiskers.map((whisker) => (
          <WhiskerLines key={whisker.key} whisker={whisker} />
        ))}
        <path className="priority-plot__front" d={front.path} />
        <text className="priority-plot__front-words" x={front.label.x} y={front.label.y} textAnchor="end">
          {FRONT_WORDS}
        </text>
      </g>
      {marks.map((mark) => (
        <Mark key={`${mark.cell.technology} ${mark.cell.band}`} mark={mark} names={names} />
      ))}
      <g aria-hidden="true">
        {labels.map(({ key, name, figure, x, y }) => (
          <text key={key} className="priority-plot__label" x={x} y={y}>
            {name} <tspan className="priority-plot__figure">{figure}</tspan>
          </text>
        ))}
      </g>
    </svg>
  );
}

function Axes({ area: { x, y, size } }: { readonly area: PlotArea }) {
  const [left, right] = [size.left, size.width - size.right];
  const [top, bottom] = [size.top, size.height - size.bottom];
  return (
    <g aria-hidden="true">
      {tenthsIn(x.domain()).map((tenth) => (
        <g key={tenth}>
          <line className="plot__grid" x1={x(tenth)} x2={x(tenth)} y1={top} y2={bottom} />
          <text className="plot__axis" x={x(tenth)} y={bottom + 16} textAnchor="middle">
            {formatPlain(tenth)}
          </text>
        </g>
      ))}
      {tenthsIn(y.domain()).map((tenth) => (
        <g key={tenth}>
          <line className="plot__grid" x1={left} x2={right} y1={y(tenth)} y2={y(tenth)} />
          <text className="plot__axis" x={left - 7} y={y(tenth) + 4} textAnchor="end">
            {formatPlain(tenth)}
          </text>
        </g>
      ))}
      <text className="priority-plot__axis-name" x={right} y={bottom + 36} textAnchor="end">
        More amenable to allied cooperation →
      </text>
      <text
        className="priority-plot__axis-name"
        x={12}
        y={top}
        textAnchor="end"
        transform={`rotate(-90 12 ${top})`}
      >
        More critical →
      </text>
    </g>
  );
}

function WhiskerLines({ whisker: { x, y, left, right, top, bottom } }: { readonly whisker: Whisker }) {
  return (
    <path
      className="priority-plot__whisker"
      d={`M${left} ${y}H${right}M${left} ${y - 4}v8M${right} ${y - 4}v8M${x} ${top}V${bottom}M${x - 4} ${top}h8M${x - 4} ${bottom}h8`}
    />
  );
}

function Mark({
  mark: { cell, x, y, isBest },
  names,
}: {
  readonly mark: PlotMark;
  readonly names: PriorityNames;
}) {
  const words = cellWords(cell, names);
  const radius = isBest ? BEST_RADIUS : OTHER_RADIUS;
  return (
    <g transform={`translate(${x} ${y})`}>
      <a href={ratingsHref(cell.technology)} aria-label={words}>
        <title>{words}</title>
        <circle className="plot__focus" r={radius + 4} />
        <path
          className={isBest ? "priority-plot__mark priority-plot__mark--best" : "priority-plot__mark"}
          d={bandShape(cell.band, radius)}
        />
      </a>
    </g>
  );
}
