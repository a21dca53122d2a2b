import { formatNumber } from "../../../lib/numbers.ts";
import { roughDateWords } from "../../../lib/rough-date-words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { Names } from "../../recommendation/words/names.ts";
import { MEMBERSHIP_STATUS_WORDS } from "../frame/forum-words.ts";
import type { ForumPage } from "../frame/outputs.ts";
import { TableSourceNote } from "../frame/table-source-note.tsx";

type Entry = ForumPage["roll"][number];
type Joined = Entry & { readonly content: Extract<Entry["content"], { readonly kind: "joined" }> };

interface MemberListProps {
  readonly page: ForumPage;
  readonly names: Names;
}

/** Everybody on a table's roll: since when, until when, and what says so. */
export function MemberList({ page: { roll, standing }, names }: MemberListProps) {
  const rows = roll
    .filter((entry): entry is Joined => entry.content.kind === "joined" && standing.includes(entry.sequence))
    .toSorted((a, b) =>
      names.country(a.content.membership.country) < names.country(b.content.membership.country) ? -1 : 1,
    );
  const departures = roll.filter(({ sequence }) => standing.includes(sequence));
  const columns: readonly Column<Joined>[] = [
    {
      key: "country",
      header: "Country",
      kind: "row-header",
      cell: ({ content: { membership } }) => names.country(membership.country),
    },
    {
      key: "status",
      header: "As",
      cell: ({ content: { membership } }) => MEMBERSHIP_STATUS_WORDS[membership.status],
    },
    {
      key: "joined",
      header: "Since",
      cell: ({ content: { membership } }) =>
        membership.joined === null ? <Missing /> : roughDateWords(membership.joined),
    },
    {
      key: "left",
      header: "Until",
      cell: (entry) => leftWords(entry, departures),
    },
    {
      key: "source",
      header: "Source",
      cell: ({ content: { membership } }) => (
        <TableSourceNote
          of={`membership of ${names.country(membership.country)}`}
          source={membership.source}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={`${formatNumber(rows.length, "entry", "entries")} on the roll`}
      columns={columns}
      rows={rows}
      rowKey={({ sequence }) => String(sequence)}
    />
  );
}

function leftWords({ sequence, content: { membership } }: Joined, departures: readonly Entry[]) {
  if (membership.left !== null) return roughDateWords(membership.left);
  const left = departures.find(
    (entry) =>
      entry.sequence > sequence &&
      entry.content.kind === "left" &&
      entry.content.country === membership.country,
  );
  return left?.content.kind === "left" ? (
    roughDateWords(left.content.left)
  ) : (
    <span className="quiet">still</span>
  );
}
