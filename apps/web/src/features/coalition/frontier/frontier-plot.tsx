import { formatShare } from "../../../lib/figure-words.ts";
import type { CoalitionNames } from "../frame/coalition-names.ts";
import { isSameSet } from "../frame/member-set.ts";
import type { CoalitionFrontier } from "./frontier-answer.ts";
import {
  type FrontierLayout,
  type FrontierMark,
  frontierLayout,
  keyOf,
  type LabelWords,
  MARK_RADIUS,
} from "./frontier-layout.ts";
import { frontierTitle } from "./frontier-title.ts";
import type { FrontPoint } from "./fullest-point.ts";
import { pointWords, weakestPairWords } from "./point-words.ts";

interface FrontierPlotProps {
  readonly front: CoalitionFrontier["front"];
  readonly totalWeight: number;
  readonly reachableWeight: number;
  readonly requirements: number;
  readonly members: readonly string[];
  readonly names: CoalitionNames;
  readonly hrefOf: (members: readonly string[]) => string;
}

const WIDE = { width: 820, height: 400, left: 52, right: 20, top: 18, bottom: 46 };
const NARROW = { width: 340, height: 360, left: 58, right: 10, top: 18, bottom: 44 };
const NAMED_MAXIMUM = 4;

/** Members against coverage, shaded by the weakest pair, drawn once for wide pages and once for phones. */
export function FrontierPlot(props: FrontierPlotProps) {
  const { front, totalWeight, reachableWeight, names } = props;
  const shared = {
    points: front.points,
    totalWeight,
    reachableWeight,
    coverageAtMost: front.bound?.coverageAtMost ?? null,
  };
  const share = (point: FrontPoint) => formatShare(point.coverage / totalWeight);
  const wide = frontierLayout({ ...shared, label: (point) => namedLabel(point, share(point), names) }, WIDE);
  const narrow = frontierLayout(
    { ...shared, label: (point) => ({ text: "", figure: share(point) }) },
    NARROW,
  );
  if (wide === null || narrow === null) return null;
  const isAnyKnown = wide.marks.some(({ shade }) => shade !== null);
  return (
    <figure className="plot frontier-plot">
      <figcaption>{frontierTitle(front.points, totalWeight, front.bound === null)}</figcaption>
      <Drawing {...props} layout={wide} className="frontier-plot__wide" />
      <Drawing {...props} layout={narrow} className="frontier-plot__narrow" />
      <p className="quiet small">
        Each mark is a coalition that none is better than in size, coverage and weakest pair; the ring is the
        one explained below.{" "}
        {isAnyKnown
          ? "The deeper its color, the better its weakest pair is aligned; white is not known, or a single country."
          : "No mark is shaded: it is not known how well any two of them are aligned."}
      </p>
    </figure>
  );
}

function namedLabel(point: FrontPoint, figure: string, { country }: CoalitionNames): LabelWords {
  const { members } = point.first;
  const named =
    members.length <= NAMED_MAXIMUM ? members.map(country).join(", ") : `${members.length} countries`;
  const others = point.setCount > 1 ? ` or ${point.setCount - 1} more` : "";
  const weakest = point.size > 1 && point.weakestPair !== null ? `, ${weakestPairWords(point)}` : "";
  return { text: `${named}${others}`, figure: `${figure}${weakest}` };
}

interface DrawingProps extends FrontierPlotProps {
  readonly layout: FrontierLayout;
  readonly className: string;
}

function Drawing({ layout, className, ...props }: DrawingProps) {
  const { size, x, y, sizes, marks, labels, staircase, bound, reachable } = layout;
  const [left, right, bottom] = [size.left, size.width - size.right, size.height - size.bottom];
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
    >
      <g aria-hidden="true">
        {reachable !== null && (
          <>
            <pattern id={`${className}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
              <path className="frontier-plot__hatch" d="M0 6L6 0" />
            </pattern>
            <rect
              fill={`url(#${className}-hatch)`}
              x={left}
              y={y(1)}
              width={right - left}
              height={y(reachable) - y(1)}
            />
            <text className="frontier-plot__note" x={left + 8} y={y(1) + 16}>
              Out of reach with what is known: {formatShare(1 - reachable)}
            </text>
          </>
        )}
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <g key={tick}>
            <line className="plot__grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text className="plot__axis" x={left - 7} y={y(tick) + 4} textAnchor="end">
              {formatShare(tick)}
            </text>
          </g>
        ))}
        {sizes.map((count) => (
          <text key={count} className="plot__axis" x={x(count)} y={bottom + 16} textAnchor="middle">
            {count}
          </text>
        ))}
        <text className="frontier-plot__axis-name" x={right} y={bottom + 36} textAnchor="end">
          Members →
        </text>
        <text
          className="frontier-plot__axis-name"
          x={10}
          y={size.top}
          textAnchor="end"
          transform={`rotate(-90 10 ${size.top})`}
        >
          Weight covered →
        </text>
        {bound !== null && <path className="frontier-plot__bound" d={bound} />}
        <path className="frontier-plot__stairs" d={staircase} />
      </g>
      {marks.map((mark) => (
        <Mark key={keyOf(mark.point)} mark={mark} {...props} />
      ))}
      <g aria-hidden="true">
        {labels.map(({ key, text, figure, x: labelX, y: labelY }) => (
          <text key={key} className="frontier-plot__label" x={labelX} y={labelY}>
            {text} <tspan className="frontier-plot__figure">{figure}</tspan>
          </text>
        ))}
      </g>
    </svg>
  );
}

interface MarkProps extends FrontierPlotProps {
  readonly mark: FrontierMark;
}

function Mark({ mark: { point, x, y, shade }, members, requirements, names, hrefOf }: MarkProps) {
  const words = pointWords(point, requirements, names);
  const isPicked = point.sets.some((set) => isSameSet(set, members));
  return (
    <g transform={`translate(${x} ${y})`}>
      <a href={hrefOf(point.first.members)} aria-label={words} aria-current={isPicked ? "true" : undefined}>
        <title>{words}</title>
        <circle className="plot__focus" r={MARK_RADIUS + 5} />
        {isPicked && <circle className="frontier-plot__ring" r={MARK_RADIUS + 4} />}
        <circle className={`frontier-plot__mark frontier-plot__mark--${shade ?? "none"}`} r={MARK_RADIUS} />
      </a>
    </g>
  );
}
