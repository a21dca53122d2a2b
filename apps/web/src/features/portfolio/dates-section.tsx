import type { CalendarDate } from "@entente/domain";
import { formatCount, formatNumber } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Figure } from "../../ui/lede.tsx";
import { countOf } from "./count-of.ts";
import { DatesTable } from "./dates-table.tsx";
import { datesTitle } from "./dates-title.ts";
import type { PortfolioPage } from "./load-portfolio.ts";
import { timelineOf } from "./timeline-layout.ts";
import { TimelinePlot } from "./timeline-plot.tsx";
import { undatedCount } from "./undated.ts";

interface DatesSectionProps extends Pick<PortfolioPage, "overview"> {
  readonly today: CalendarDate;
}

/** Dates behind and ahead, drawn and as a table, and what has none. */
export function DatesSection({ overview, today }: DatesSectionProps) {
  const { dates, datesTotal } = overview;
  const timeline = timelineOf(dates, today);
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">Which dates are set</h2>
      <Undated overview={overview} />
      {dates.length > 0 && (
        <>
          <TimelinePlot title={datesTitle(dates, datesTotal, today)} timeline={timeline} today={today} />
          {timeline.drawn < datesTotal && (
            <p className="quiet">
              Drawn are the {formatCount(timeline.drawn)} nearest to today; there are{" "}
              {formatCount(datesTotal)} in all.
            </p>
          )}
          <Disclosure summary="The same as a table">
            <DatesTable
              caption={`${timeline.drawn < datesTotal ? `${formatCount(timeline.drawn)} of ` : ""}${formatNumber(datesTotal, "date")}, earliest first.`}
              entries={timeline.years.flatMap(({ rows }) => rows.map(({ entry }) => entry))}
              today={today}
            />
          </Disclosure>
        </>
      )}
    </section>
  );
}

/** What has no date, or at least what is labeled so when there are too many dates to tell. */
function Undated({ overview }: Pick<DatesSectionProps, "overview">) {
  const { datesTotal, counts } = overview;
  const undated = undatedCount(overview);
  const notScheduled = countOf(counts, "health", "not-scheduled");
  const set =
    datesTotal === 0
      ? "No date is set."
      : `${formatNumber(datesTotal, "date")} ${datesTotal === 1 ? "is" : "are"} set.`;
  return (
    <p>
      {set}{" "}
      {undated !== null && undated > 0 && (
        <>
          <Figure href="/recommendations?closure=open&sort=due">
            {formatNumber(undated, "open recommendation")}
          </Figure>{" "}
          {undated === 1 ? "has" : "have"} none: the brief sets no due dates.{" "}
        </>
      )}
      {notScheduled > 0 && (
        <>
          <Figure href={recommendationsHref({ health: "not-scheduled" })}>
            {formatNumber(notScheduled, "recommendation")}
          </Figure>{" "}
          {notScheduled === 1 ? "is" : "are"} not scheduled and otherwise in order.
        </>
      )}
    </p>
  );
}
