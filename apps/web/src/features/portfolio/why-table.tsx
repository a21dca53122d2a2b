import type { ListRow } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import type { ReactNode } from "react";
import { findingWords } from "../../lib/finding-words.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Link } from "../../ui/link.tsx";

interface WhyTableProps {
  readonly caption: ReactNode;
  readonly rows: readonly ListRow[];
  readonly today: CalendarDate;
}

/** Recommendations with everything that was found about them, in words. */
export function WhyTable({ caption, rows, today }: WhyTableProps) {
  const columns: readonly Column<ListRow>[] = [
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
    {
      key: "lead",
      header: "Lead",
      kind: "tight",
      cell: ({ lead }) => <Link href={`/agencies/${lead}`}>{lead}</Link>,
    },
    {
      key: "why",
      header: "Why",
      cell: ({ health, lead }) => (
        <ul className="plain-list">
          {health.findings.map((finding) => {
            const words = findingWords(finding, lead, today);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
