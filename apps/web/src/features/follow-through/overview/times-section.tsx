import { Fragment } from "react";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { followThroughHref } from "../frame/follow-through-address.ts";
import { WORD_WORDS } from "../frame/state-words.ts";
import type { OverviewPage } from "./load-overview.ts";
import { TIMES_SPACE, timesLayout } from "./times-layout.ts";
import { timesRows, timesTitle } from "./times-words.ts";

/** How long it took until commitments were kept in full, with what is still open counted as far as it was followed. */
export function TimesSection({ address, answer }: Pick<OverviewPage, "address" | "answer">) {
  const { word } = address;
  const times = answer.times[word];
  const layout = timesLayout(times.curve);
  const other = word === "claimed" ? "verified" : "claimed";
  return (
    <>
      {layout !== null && <TimesPlot title={timesTitle(times, word)} layout={layout} />}
      <p className="small">
        <Link href={followThroughHref(address, { word: other }, "times")}>
          The same as {WORD_WORDS[other]}
        </Link>
      </p>
      <TimesTable curve={times.curve} />
      <p className="quiet small">
        Share not yet kept, by days since the promise (Kaplan and Meier): a commitment counts as kept with the
        last of its obligations. What is open, late or dropped counts as not kept until today; what is
        unclear, until the day on which it became so. The band holds the share with 95% confidence and is
        absent while nothing was kept.
      </p>
    </>
  );
}

interface TimesPlotProps {
  readonly title: string;
  readonly layout: NonNullable<ReturnType<typeof timesLayout>>;
}

function TimesPlot({ title, layout }: TimesPlotProps) {
  const { width, height, left, right, bottom } = TIMES_SPACE;
  return (
    <figure className="plot times-plot">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`}>
        {layout.levels.map(({ share, y }) => (
          <Fragment key={share}>
            <line className="plot__grid" x1={left} x2={width - right} y1={y} y2={y} />
            <text className="plot__axis" x={left - 6} y={y + 4} textAnchor="end">
              {formatShare(share)}
            </text>
          </Fragment>
        ))}
        {layout.ticks.map(({ days, x }) => (
          <text key={days} className="plot__axis" x={x} y={height - bottom + 18} textAnchor="middle">
            {formatCount(days)}
          </text>
        ))}
        <text className="plot__axis" x={width - right} y={height - 2} textAnchor="end">
          days since the promise
        </text>
        {layout.bands.map((band) => (
          <path key={band} className="times-plot__band" d={band} />
        ))}
        <path className="times-plot__line" d={layout.line} />
        {layout.steps.map(({ time, survival, x, y }) => {
          const words = `${formatShare(survival)} not yet kept after ${formatNumber(time, "day")}`;
          return (
            <a key={time} href="#times-table" aria-label={words}>
              <title>{words}</title>
              <circle className="plot__focus times-plot__step" cx={x} cy={y} r="5" />
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

function TimesTable({ curve }: { readonly curve: Parameters<typeof timesRows>[0] }) {
  const rows = timesRows(curve);
  return (
    <Disclosure summary={`The same as a table (${formatNumber(rows.length, "row")})`}>
      <table className="table table--list" id="times-table">
        <caption>Share not yet kept at even steps of days</caption>
        <thead>
          <tr>
            <th scope="col">Days</th>
            <th scope="col" className="table__figure">
              Followed that long
            </th>
            <th scope="col" className="table__figure">
              Not yet kept
            </th>
            <th scope="col" className="table__figure">
              95% limits
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ days, followed, share, limits }) => (
            <tr key={days}>
              <th scope="row">{formatCount(days)}</th>
              <td className="table__figure" data-label="Followed that long">
                {formatCount(followed)}
              </td>
              <td className="table__figure" data-label="Not yet kept">
                {share}
              </td>
              <td className="table__figure" data-label="95% limits">
                {limits ?? <Missing words="none while nothing was kept" />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
