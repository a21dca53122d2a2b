import type { CalendarDate } from "@entente/domain";
import { formatDate } from "../../lib/dates.ts";
import { Link } from "../../ui/link.tsx";
import { dateWords, dueOf } from "./date-words.ts";
import { TimelineLane } from "./timeline-lane.tsx";
import type { Timeline } from "./timeline-layout.ts";

interface TimelinePlotProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly today: CalendarDate;
}

/** Dates in lanes under one axis of years, grouped by year. */
export function TimelinePlot({ title, timeline, today }: TimelinePlotProps) {
  const { years, ticks, todayX } = timeline;
  return (
    <figure className="plot timeline">
      <figcaption>{title}</figcaption>
      <Axis ticks={ticks} todayX={todayX} />
      {years.map(({ year, rows }) => (
        <section key={year} aria-label={String(year)}>
          <h3 className="timeline__year">{year}</h3>
          <ol className="timeline__rows">
            {rows.map((row) => {
              const { recommendation, milestone, due, doneOn } = row.entry;
              return (
                <li key={`${recommendation} ${milestone ?? ""} ${doneOn ?? due}`}>
                  <span className="timeline__label">
                    <Link href={`/recommendations/${recommendation}`}>{recommendation}</Link>{" "}
                    {dueOf(row.entry)}
                  </span>
                  <TimelineLane row={row} ticks={ticks} todayX={todayX} today={today} />
                  <span className="timeline__words">{dateWords(row.entry, today)}</span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      <p className="timeline__key quiet small">
        The dashed line is today, {formatDate(today)}. A disc is done, a triangle was missed, a ring lies
        ahead; a bar is a period, and a thin line leads from the day first set to the present one.
      </p>
    </figure>
  );
}

function Axis({ ticks, todayX }: Pick<Timeline, "ticks" | "todayX">) {
  return (
    <div className="timeline__axis" aria-hidden="true">
      <svg height="34">
        {ticks.map(({ year, x }) => (
          <text key={year} className="plot__axis" x={`${x}%`} dx="3" y="12">
            {year}
          </text>
        ))}
        <text x={`${todayX}%`} y="29" textAnchor={todayX > 90 ? "end" : "middle"}>
          Today
        </text>
      </svg>
    </div>
  );
}
