import type { CalendarDate } from "@entente/domain";
import { symbol, symbolCircle, symbolTriangle } from "d3-shape";
import { dateWords, dueOf } from "./date-words.ts";
import type { DateState, Timeline, TimelineRow } from "./timeline-layout.ts";

interface TimelineLaneProps extends Pick<Timeline, "ticks" | "todayX"> {
  readonly row: TimelineRow;
  readonly today: CalendarDate;
}

/** Height of a lane, in pixels; lanes touch, so that the lines for years and today run through. */
const HEIGHT = 30;
const MIDDLE = HEIGHT / 2;

/** A disc for done, a triangle for missed, a ring for what lies ahead. */
const SHAPES: Readonly<Record<DateState, string | null>> = {
  done: symbol(symbolCircle, 90)(),
  missed: symbol(symbolTriangle, 90)(),
  coming: symbol(symbolCircle, 90)(),
};

/** One date against the years and today; its mark can be reached by keyboard and says what its row in the table says. */
export function TimelineLane({ row, ticks, todayX, today }: TimelineLaneProps) {
  const { entry, state, x, period, slip } = row;
  const words = `${entry.recommendation}, ${dueOf(entry)}: ${dateWords(entry, today)}`;
  return (
    <svg className="timeline__lane" height={HEIGHT}>
      <Years ticks={ticks} height={HEIGHT} />
      <line className="plot__today" x1={`${todayX}%`} x2={`${todayX}%`} y1="0" y2={HEIGHT} />
      <a href={`/recommendations/${entry.recommendation}`} aria-label={words}>
        <title>{words}</title>
        {slip !== null && (
          <>
            <line
              className="timeline__slip"
              x1={`${slip.from}%`}
              x2={`${slip.to}%`}
              y1={MIDDLE}
              y2={MIDDLE}
            />
            <line
              className="timeline__slip"
              x1={`${slip.from}%`}
              x2={`${slip.from}%`}
              y1={MIDDLE - 5}
              y2={MIDDLE + 5}
            />
          </>
        )}
        {period !== null && (
          <rect
            className={`timeline__period timeline__period--${state}`}
            x={`${period.x}%`}
            y={MIDDLE - 5}
            width={`${period.width}%`}
            height="10"
            rx="2"
          />
        )}
        <svg x={`${x}%`} y={MIDDLE} overflow="visible">
          <circle className="plot__focus" r="11" />
          <path className={`timeline__mark timeline__mark--${state}`} d={SHAPES[state] ?? undefined} />
        </svg>
      </a>
    </svg>
  );
}

/** Hair lines at the first of January of each year. */
export function Years({ ticks, height }: Pick<Timeline, "ticks"> & { readonly height: number }) {
  return ticks.map(({ year, x }) => (
    <line key={year} className="plot__grid" x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} />
  ));
}
