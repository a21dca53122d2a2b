import { daysSlipped } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { BulkChange } from "../list-address.ts";
import type { Chosen } from "./chosen.ts";

interface ChosenTableProps {
  readonly kind: BulkChange;
  readonly chosen: readonly Chosen[];
  /** The person's own agency, whose share the contact is about. */
  readonly agency: string;
}

/** The chosen recommendations with what stands now and, where this person cannot change it, why. */
export function ChosenTable({ kind, chosen, agency }: ChosenTableProps) {
  const hasObstacles = chosen.some(({ obstacle }) => obstacle !== null);
  return (
    <DataTable
      caption={formatNumber(chosen.length, "recommendation")}
      columns={[
        ...NAMING,
        ...(kind === "due" ? DUE : [contactColumn(agency)]),
        ...(hasObstacles ? [OBSTACLE] : []),
      ]}
      rows={chosen}
      rowKey={({ key }) => key}
    />
  );
}

const NAMING: readonly Column<Chosen>[] = [
  {
    key: "key",
    header: "Recommendation",
    kind: "row-header",
    cell: ({ key, title }) => (
      <Link href={`/recommendations/${key}`}>
        <b>{key}</b> {title}
      </Link>
    ),
  },
  { key: "lead", header: "Lead", kind: "tight", cell: ({ lead }) => lead },
];

const DUE: readonly Column<Chosen>[] = [
  {
    key: "due",
    header: "Due now",
    kind: "tight",
    cell: ({ record: { schedule } }) =>
      schedule.currentDue === null ? <Missing words="not scheduled" /> : formatDate(schedule.currentDue),
  },
  {
    key: "original",
    header: "Originally due",
    kind: "tight",
    cell: ({ record: { schedule } }) =>
      schedule.originalDue === null ? <Missing words="not scheduled" /> : formatDate(schedule.originalDue),
  },
  {
    key: "moved",
    header: "Moved",
    cell: ({ record: { schedule } }) =>
      schedule.slips.length === 0
        ? "Never"
        : `${formatNumber(schedule.slips.length, "time")}, ${formatNumber(daysSlipped(schedule) ?? 0, "day")} in all`,
  },
];

function contactColumn(agency: string): Column<Chosen> {
  return {
    key: "contact",
    header: `${agency}'s contact now`,
    cell: ({ contact }) => contact.words ?? <Missing words="none named" />,
  };
}

const OBSTACLE: Column<Chosen> = {
  key: "obstacle",
  header: "Can you change it",
  cell: ({ obstacle }) => {
    if (obstacle === null) return "Yes";
    const { rule, present } = refusalWords(obstacle);
    return `No. ${rule} ${present}`;
  },
};
