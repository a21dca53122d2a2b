import type { RecommendationGetOutput } from "@entente/contract";
import { type CalendarDate, dateOf, type Milestone, type Schedule } from "@entente/domain";
import { formatDate, formatDateFrom, formatShortDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import { milestoneStanding } from "../words/milestone-standing.ts";
import { obstacleTo } from "../words/obstacle.ts";
import { Section } from "./section.tsx";

/** The record's own due date, and its milestones with every move. */
export function DatesSection({ detail }: { readonly detail: RecommendationGetOutput }) {
  const { schedule, milestones, recommendation } = detail.record;
  const today = dateOf(detail.asOf);
  const mayChange = obstacleTo("change-milestone", detail) === null;
  return (
    <Section id="dates">
      <ScheduleWords schedule={schedule} today={today} />
      {milestones.length === 0 ? (
        <p>No milestones.</p>
      ) : (
        <DataTable
          caption={`${formatNumber(milestones.length, "milestone")}, ${detail.progress.milestonesDone} done`}
          rows={milestones}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "title",
              header: "Milestone",
              kind: "row-header",
              cell: ({ title, note, basis }) => (
                <>
                  {title} <BasisTag basis={basis} />
                  {note !== null && <span className="table__detail">{note}</span>}
                </>
              ),
            },
            { key: "original", header: "Original date", kind: "tight", cell: originalOf },
            { key: "current", header: "Current date", kind: "tight", cell: currentOf },
            { key: "moved", header: "Moved", cell: ({ schedule: own }) => <Slips schedule={own} /> },
            {
              key: "stands",
              header: "How it stands",
              cell: (milestone) => (
                <>
                  {milestoneStanding(milestone, today)}
                  {mayChange && milestone.doneOn === null && (
                    <span className="table__detail no-print">
                      <Link href={`/recommendations/${recommendation.key}/milestone/${milestone.id}`}>
                        Move or complete<span className="usa-sr-only">: {milestone.title}</span>
                      </Link>
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

interface ScheduleWordsProps {
  readonly schedule: Schedule;
  readonly today: CalendarDate;
}

function ScheduleWords({ schedule, today }: ScheduleWordsProps) {
  const { originalDue, currentDue } = schedule;
  if (originalDue === null || currentDue === null) {
    return <p>Not scheduled: the brief sets no due dates, and nobody has set one here.</p>;
  }
  return (
    <>
      <p>
        Due {formatDateFrom(today, currentDue)}
        {originalDue === currentDue ? ", as first set." : `; first set for ${formatDate(originalDue)}.`}{" "}
        <BasisTag basis="reported" />
      </p>
      {schedule.slips.length > 0 && <Slips schedule={schedule} />}
    </>
  );
}

function Slips({ schedule: { slips, currentDue } }: { readonly schedule: Schedule }) {
  if (slips.length === 0) return currentDue === null ? <Missing words="no date" /> : <>Not moved</>;
  return (
    <ul className="slips">
      {slips.map(({ from, to, reason }) => (
        <li key={`${from} ${to}`}>
          {formatShortDate(from)} → {formatShortDate(to)}: {reason}
        </li>
      ))}
    </ul>
  );
}

function originalOf({ schedule, startsOn }: Milestone) {
  return <Day day={schedule.originalDue} from={startsOn} />;
}

function currentOf({ schedule, startsOn }: Milestone) {
  return <Day day={schedule.currentDue} from={startsOn} />;
}

function Day({ day, from }: { readonly day: CalendarDate | null; readonly from: CalendarDate | null }) {
  if (day === null) return <Missing words="no date" />;
  if (from === null) return formatShortDate(day);
  return `${formatShortDate(from)} to ${formatShortDate(day)}`;
}
