import type { CalendarDate } from "@entente/domain";
import { Fragment } from "react";
import { formatDate } from "../../../lib/dates.ts";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { PAIR_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { OverTimeAnswer } from "../frame/outputs.ts";
import { stanceHref } from "../frame/stance-address.ts";
import { changedPoints, TIME_SPACE, type TimeStep, timeLayout } from "./time-layout.ts";
import { timeTitle } from "./time-title.ts";

type Points = Extract<OverTimeAnswer, { kind: "pair" }>["points"];

interface TimeSectionProps {
  readonly points: Points;
  readonly until: CalendarDate;
  readonly names: AlignmentNames;
}

/** How the distance changed as stances began, as a line of steps and as a list. */
export function TimeSection({ points, until, names }: TimeSectionProps) {
  const layout = timeLayout(points, until);
  const changed = changedPoints(points);
  if (layout === null) return <p>No distance was known on any day.</p>;
  const { width, height, left, right, bottom } = TIME_SPACE;
  return (
    <>
      <figure className="plot time-plot">
        <figcaption>{timeTitle(points)}</figcaption>
        <svg viewBox={`0 0 ${width} ${height}`}>
          {layout.levels.map(({ distance, y }) => (
            <Fragment key={distance}>
              <line className="plot__grid" x1={left} x2={width - right} y1={y} y2={y} />
              <text className="plot__axis" x={left - 6} y={y + 4} textAnchor="end">
                {distance}
              </text>
            </Fragment>
          ))}
          {layout.years.map(({ year, x }) => (
            <text key={year} className="plot__axis" x={x} y={height - bottom + 18} textAnchor="middle">
              {year}
            </text>
          ))}
          {layout.paths.map((path) => (
            <path key={path} className="time-plot__line" d={path} />
          ))}
          {layout.steps
            .filter(({ point }) => changed.includes(point))
            .map((step) => (
              <Step key={step.point.on} step={step} names={names} />
            ))}
        </svg>
      </figure>
      {layout.steps[0]?.point !== points[0] && (
        <p className="quiet small">
          Earlier days, on which the distance was thin or not known, stand in the list.
        </p>
      )}
      <Disclosure summary={`The same as a list (${formatNumber(changed.length, "step")})`}>
        <table className="table table--list">
          <caption>Days on which the distance changed, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">Since</th>
              <th scope="col" className="table__figure">
                Distance
              </th>
              <th scope="col" className="table__figure">
                Compared on
              </th>
              <th scope="col">What began</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((point) => (
              <tr key={point.on} id={`since-${point.on}`}>
                <th scope="row">{formatDate(point.on)}</th>
                <td className="table__figure" data-label="Distance">
                  {point.distance === null ? (
                    <Missing words={point.reason === null ? "not known" : PAIR_ABSENCE_WORDS[point.reason]} />
                  ) : (
                    formatDistance(point.distance)
                  )}
                </td>
                <td className="table__figure" data-label="Compared on">
                  {formatShare(point.coverage)}
                  {point.isThin && point.distance !== null && <span className="table__detail">thin</span>}
                </td>
                <td data-label="What began">
                  <Began began={point.began} names={names} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}

function Step({ step, names }: { readonly step: TimeStep; readonly names: AlignmentNames }) {
  const { point, x, y } = step;
  const began = point.began
    .map(
      ({ holder, issue, value }) =>
        `${names.country(holder)}, ${names.issue(issue)}: ${names.answer(issue, value)}`,
    )
    .join("; ");
  const words = `${formatDistance(point.distance ?? 0)} since ${formatDate(point.on)}. ${began}`;
  return (
    <a href={`#since-${point.on}`} aria-label={words}>
      <title>{words}</title>
      <circle className="plot__focus time-plot__step" cx={x} cy={y} r="5" />
    </a>
  );
}

function Began({
  began,
  names,
}: {
  readonly began: Points[number]["began"];
  readonly names: AlignmentNames;
}) {
  return (
    <ul className="plain-list">
      {began.map(({ holder, issue, value }, place) => (
        <li key={place}>
          {names.shortCountry(holder)}, {names.issue(issue)}:{" "}
          <Link href={stanceHref({ holder, issue })}>{names.answer(issue, value)}</Link>
        </li>
      ))}
    </ul>
  );
}
