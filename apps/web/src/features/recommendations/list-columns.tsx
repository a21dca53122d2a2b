import type { ListRow } from "@entente/contract";
import { dateOf, type Sort } from "@entente/domain";
import { formatShortDate } from "../../lib/dates.ts";
import type { Column } from "../../ui/data-table.tsx";
import { Link } from "../../ui/link.tsx";
import { HealthLabelMark, StatusValue } from "../../ui/mark.tsx";
import { isRanked, sortHref } from "./arrangement.ts";
import { healthReason } from "./finding-words.ts";
import type { LoadedList } from "./load-list.ts";
import {
  answerWords,
  contactWords,
  dueDetail,
  outcomeWords,
  sharesWords,
  supportingWords,
} from "./row-words.ts";

/** The columns of the list; those that it can be sorted by carry the link that does so. */
export function listColumns({ address, page, names }: LoadedList): readonly Column<ListRow>[] {
  const isSortable = !isRanked(address, page.total);
  const sortable = (sort: Sort) =>
    isSortable
      ? { sortHref: sortHref(address, sort), ...(address.sort === sort ? { sorted: address.direction } : {}) }
      : {};
  const firstOfLead = new Set(new Map(page.rows.toReversed().map(({ lead, key }) => [lead, key])).values());
  const leadName = ({ lead, key }: ListRow) =>
    firstOfLead.has(key) ? <abbr title={names.agency.get(lead)}>{lead}</abbr> : lead;

  return [
    {
      key: "key",
      header: "Recommendation",
      kind: "row-header",
      cell: ({ key, title }) => (
        <Link href={`/recommendations/${key}`}>
          <b>{key}</b> {title}
        </Link>
      ),
      ...sortable("key"),
    },
    {
      key: "lead",
      header: "Lead",
      cell: (row) => (
        <>
          {leadName(row)}
          <Detail words={supportingWords(row)} />
        </>
      ),
    },
    {
      key: "health",
      header: "Health",
      cell: ({ health }) => (
        <>
          <HealthLabelMark label={health.label} />
          <Detail words={healthReason(health)} />
        </>
      ),
      ...sortable("health"),
    },
    { key: "status", header: "Status", cell: (row) => <Status row={row} /> },
    { key: "due", header: "Due", cell: (row) => <Due row={row} />, ...sortable("due") },
    { key: "contact", header: "Contact", cell: (row) => <Contact row={row} /> },
    {
      key: "updated",
      header: "Changed",
      kind: "tight",
      cell: ({ updatedAt }) => formatShortDate(dateOf(updatedAt)),
      ...sortable("updated"),
    },
  ];
}

/** The five facts on three lines: what was answered, what is claimed, what was found. */
function Status({ row }: { readonly row: ListRow }) {
  return (
    <>
      {`${answerWords(row)}\n`}
      <StatusValue fact="implementation" value={row.implementation} />
      {`, ${sharesWords(row)}\n${outcomeWords(row)}`}
    </>
  );
}

function Due({ row }: { readonly row: ListRow }) {
  return (
    <>
      {row.currentDue === null ? "Not scheduled" : formatShortDate(row.currentDue)}
      <Detail words={dueDetail(row)} />
    </>
  );
}

function Contact({ row }: { readonly row: ListRow }) {
  const { main, detail, isMissing } = contactWords(row);
  return (
    <>
      {isMissing ? <b className="vacant">{main}</b> : main}
      <Detail words={detail} />
    </>
  );
}

/** The second line of a cell. */
function Detail({ words }: { readonly words: string | null }) {
  return words === null ? null : <span className="table__detail"> {words}</span>;
}
