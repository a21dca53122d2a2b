import type { CalendarDate } from "@entente/domain";
import { byNextDate } from "../../lib/next-date.ts";
import { formatCount, formatMatches } from "../../lib/numbers.ts";
import { recommendationsHref } from "../../lib/recommendations-href.ts";
import { Figure } from "../../ui/lede.tsx";
import { FindingBars } from "./finding-bars.tsx";
import type { PortfolioPage } from "./load-portfolio.ts";
import { WhyTable } from "./why-table.tsx";

interface LateSectionProps extends Pick<PortfolioPage, "overview" | "atRisk"> {
  readonly today: CalendarDate;
}

/** What is late with its reasons; what is at risk while nothing is late; and what was found how often. */
export function LateSection({ overview, atRisk, today }: LateSectionProps) {
  return (
    <section aria-labelledby="late">
      <h2 id="late">
        {overview.lateTotal === 0
          ? "What is at risk while nothing is late"
          : "What is late, with its reasons"}
      </h2>
      {overview.lateTotal > 0 && <Late overview={overview} today={today} />}
      {atRisk !== null && <AtRisk atRisk={atRisk} today={today} />}
      <FindingBars overview={overview} />
    </section>
  );
}

function Late({ overview: { late, lateTotal }, today }: Omit<LateSectionProps, "atRisk">) {
  return (
    <WhyTable
      caption={
        <>
          {late.length < lateTotal && `${formatCount(late.length)} of `}
          <Figure href={recommendationsHref({ health: "late" })}>{formatCount(lateTotal)} late</Figure>,
          earliest due first.
        </>
      }
      rows={late}
      today={today}
    />
  );
}

/** Rows that are shown of what is at risk; the list holds the others. */
const AT_RISK_SHOWN = 10;

interface AtRiskProps {
  readonly atRisk: NonNullable<LateSectionProps["atRisk"]>;
  readonly today: CalendarDate;
}

function AtRisk({ atRisk: { rows, total }, today }: AtRiskProps) {
  const shown = byNextDate(rows).slice(0, AT_RISK_SHOWN);
  if (shown.length === 0) return <p>No due date was missed, and nothing is at risk.</p>;
  return (
    <>
      <p>No due date was missed, by any recommendation or milestone.</p>
      <WhyTable
        caption={
          <>
            {shown.length < total.count && `${formatCount(shown.length)} of `}
            <Figure href={recommendationsHref({ health: "at-risk" })}>{formatMatches(total)} at risk</Figure>,
            next date first.
          </>
        }
        rows={shown}
        today={today}
      />
    </>
  );
}
