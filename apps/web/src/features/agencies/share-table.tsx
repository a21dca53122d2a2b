import type { AgencyId, CalendarDate } from "@entente/domain";
import type { ReactNode } from "react";
import { formatShortDate } from "../../lib/dates.ts";
import { findingWords } from "../../lib/finding-words.ts";
import { nextDateOf } from "../../lib/next-date.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Link } from "../../ui/link.tsx";
import { HealthLabelMark, StatusValue } from "../../ui/mark.tsx";
import { Missing } from "../../ui/missing.tsx";
import type { AgencyRow } from "./load-agency.ts";
import type { OwnClaims } from "./own-claims.ts";

interface ShareTableProps {
  readonly caption: ReactNode;
  readonly agency: AgencyId;
  readonly rows: readonly AgencyRow[];
  readonly claims: OwnClaims;
  readonly today: CalendarDate;
}

/** Recommendations in which an agency has a share, with what it claims of it and what is worst about them. */
export function ShareTable({ caption, agency, rows, claims, today }: ShareTableProps) {
  const columns: readonly Column<AgencyRow>[] = [
    {
      key: "title",
      header: "Recommendation",
      kind: "row-header",
      cell: ({ key, title }) => (
        <>
          <Link href={`/recommendations/${key}`}>{key}</Link> {title}
        </>
      ),
    },
    ...(rows.some(({ lead }) => lead !== agency) ? [LEAD] : []),
    {
      key: "health",
      header: "Health",
      kind: "tight",
      cell: ({ health }) => <HealthLabelMark label={health.label} />,
    },
    {
      key: "claim",
      header: `${agency} says`,
      kind: "tight",
      cell: ({ key }) => {
        const claim = claims.get(key);
        return claim === undefined ? <Missing /> : <StatusValue fact="implementation" value={claim} />;
      },
    },
    {
      key: "due",
      header: "Due",
      kind: "tight",
      cell: ({ currentDue, nextMilestoneDue }) => (
        <Due currentDue={currentDue} nextMilestoneDue={nextMilestoneDue} />
      ),
    },
    {
      key: "finding",
      header: "Worst finding",
      cell: ({ health: { findings }, lead }) => {
        const [worst] = findings;
        if (worst === undefined) return <span className="quiet">nothing found</span>;
        const more = findings.length - 1;
        return (
          <>
            {findingWords(worst, lead, today)}
            {more > 0 && <span className="quiet"> and {more} more</span>}
          </>
        );
      },
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}

const LEAD: Column<AgencyRow> = {
  key: "lead",
  header: "Lead",
  kind: "tight",
  cell: ({ lead }) => <Link href={`/agencies/${lead}`}>{lead}</Link>,
};

function Due({ currentDue, nextMilestoneDue }: Pick<AgencyRow, "currentDue" | "nextMilestoneDue">) {
  const next = nextDateOf({ currentDue, nextMilestoneDue });
  if (next === null) return <Missing words="not scheduled" />;
  return (
    <>
      {formatShortDate(next)}
      {next !== currentDue && <span className="table__detail">next milestone</span>}
    </>
  );
}
