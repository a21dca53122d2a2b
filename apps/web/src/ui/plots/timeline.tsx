import type { CalendarDate } from "@entente/domain";
import { addDays } from "@entente/domain";
import { distanceFrom, formatDate } from "../../lib/dates.ts";
import { DataTable } from "../data-table.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Link } from "../link.tsx";
import { Missing } from "../missing.tsx";
import { dayScale } from "./day-scale.ts";

export interface TimelineEntry {
  readonly key: string;
  /** Stands at the left: a key, such as CHIP-1. */
  readonly label: string;
  /** What falls on the day. */
  readonly title: string;
  readonly href: string;
  readonly due: CalendarDate;
  /** First day of a period. */
  readonly startsOn?: CalendarDate | null;
  /** The date as first set, drawn hollow when it differs. */
  readonly originalDue?: CalendarDate | null;
  readonly doneOn?: CalendarDate | null;
}

interface TimelineProps {
  /** States the finding. */
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
  readonly today: CalendarDate;
}

const WIDTH = 960;
const LABEL_WIDTH = 90;
const ROW = 24;
const TOP = 28;

/** Dated steps, one a row, against today; every point can be reached by keyboard and says what its row in the table says. */
export function Timeline({ title, entries, today }: TimelineProps) {
  const days = entries.flatMap(({ due, startsOn, originalDue, doneOn }) =>
    [due, startsOn, originalDue, doneOn].filter((day) => day !== null && day !== undefined),
  );
  const [first = today, last = today] = [
    [...days, today].toSorted().at(0),
    [...days, today].toSorted().at(-1),
  ];
  const scale = dayScale(addDays(first, -20), addDays(last, 45), LABEL_WIDTH, WIDTH - 20);
  const height = TOP + entries.length * ROW + 8;
  return (
    <figure className="plot">
      <figcaption>{title}</figcaption>
      <p className="plot__scroll-note">Scroll sideways to see later dates.</p>
      <div className="plot__scroll">
        <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height}>
          {scale.ticks.map(({ x, label }) => (
            <g key={x} aria-hidden="true">
              <line className="plot__grid" x1={x} x2={x} y1={TOP - 6} y2={height} />
              <text className="plot__axis" x={x} y={12} textAnchor="middle">
                {label}
              </text>
            </g>
          ))}
          <line className="plot__today" x1={scale.x(today)} x2={scale.x(today)} y1={TOP - 6} y2={height} />
          <text x={scale.x(today)} y={TOP - 4} textAnchor="middle" aria-hidden="true">
            Today
          </text>
          {entries.map((entry, index) => (
            <Row key={entry.key} entry={entry} y={TOP + (index + 0.5) * ROW + 4} x={scale.x} today={today} />
          ))}
        </svg>
      </div>
      <Disclosure summary="The same as a table">
        <TimelineTable title={title} entries={entries} today={today} />
      </Disclosure>
    </figure>
  );
}

interface RowProps {
  readonly entry: TimelineEntry;
  readonly y: number;
  readonly x: (date: CalendarDate) => number;
  readonly today: CalendarDate;
}

function Row({ entry, y, x, today }: RowProps) {
  const { label, href, due, startsOn, originalDue, doneOn } = entry;
  const at = x(doneOn ?? due);
  const from = startsOn ?? (originalDue === due ? null : originalDue) ?? null;
  const text = sentence(entry, today);
  return (
    <a href={href} aria-label={text}>
      <title>{text}</title>
      <rect className="plot__focus" x={1} y={y - ROW / 2 + 1} width={WIDTH - 2} height={ROW - 2} />
      <text x={4} y={y + 4}>
        {label}
      </text>
      {from !== null && <line className="plot__line" x1={x(from)} x2={at} y1={y} y2={y} />}
      {originalDue !== null && originalDue !== undefined && originalDue !== due && (
        <circle className="plot__point plot__point--original" cx={x(originalDue)} cy={y} r={4} />
      )}
      <Point at={at} y={y} state={stateOf(entry, today)} />
    </a>
  );
}

type State = "done" | "missed" | "ahead";

/** Three shapes, so that color is not needed: a disc for done, a triangle for missed, a ring for ahead. */
function Point({ at, y, state }: { readonly at: number; readonly y: number; readonly state: State }) {
  if (state === "missed") {
    return <path className="plot__point plot__point--missed" d={`M${at} ${y - 6}l6 11h-12z`} />;
  }
  return (
    <circle className={`plot__point${state === "done" ? " plot__point--done" : ""}`} cx={at} cy={y} r={5} />
  );
}

function stateOf({ due, doneOn }: TimelineEntry, today: CalendarDate): State {
  if (doneOn !== null && doneOn !== undefined) return "done";
  return due < today ? "missed" : "ahead";
}

const STATE_WORDS: Readonly<Record<State, string>> = { done: "Done", missed: "Missed", ahead: "Ahead" };

function sentence(entry: TimelineEntry, today: CalendarDate): string {
  const { label, title, due, originalDue, doneOn } = entry;
  const moved =
    originalDue !== null && originalDue !== undefined && originalDue !== due
      ? `, first set for ${formatDate(originalDue)}`
      : "";
  const when =
    doneOn !== null && doneOn !== undefined
      ? `done ${formatDate(doneOn)}`
      : `due ${formatDate(due)}, ${distanceFrom(today, due)}`;
  return `${label}: ${title}, ${when}${moved}`;
}

function TimelineTable({ title, entries, today }: TimelineProps) {
  return (
    <DataTable
      caption={title}
      rows={entries}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "label",
          header: "Recommendation",
          kind: "row-header",
          cell: ({ label, href }) => <Link href={href}>{label}</Link>,
        },
        { key: "title", header: "What", cell: (entry) => entry.title },
        { key: "due", header: "Due", kind: "tight", cell: ({ due }) => formatDate(due) },
        {
          key: "original",
          header: "First set for",
          kind: "tight",
          cell: ({ originalDue }) => (originalDue ? formatDate(originalDue) : <Missing />),
        },
        { key: "state", header: "State", kind: "tight", cell: (entry) => STATE_WORDS[stateOf(entry, today)] },
      ]}
    />
  );
}
