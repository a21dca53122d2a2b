import { dateOf } from "@entente/domain";
import { formatShortDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { recommendationsHref } from "../../../lib/recommendations-href.ts";
import { FORUM_KIND_WORDS, READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { meetingHref, tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import type { TableLine } from "../frame/outputs.ts";
import { forumsSentence } from "./forums-sentence.ts";
import type { ForumsPage } from "./load-forums.ts";

/** All forums with their working groups: what each is for, who sits there and when it meets. */
export function ForumsView({ page: { list, names } }: { readonly page: ForumsPage }) {
  const columns: readonly Column<TableLine>[] = [
    {
      key: "name",
      header: "Table",
      kind: "row-header",
      cell: ({ id, name, isLive }) => (
        <>
          <Link href={tableHref(id)}>{name}</Link>
          {!isLive && <span className="table__detail">does not meet any more</span>}
        </>
      ),
    },
    {
      key: "for",
      header: "What it is for",
      cell: ({ purpose: { statement, technologies, bands } }) => (
        <>
          {statement}
          <span className="table__detail">
            {[
              ...(technologies ?? []).map(names.technology),
              ...(bands ?? []).map((band) => READINESS_BAND_WORDS[band].toLowerCase()),
            ].join(", ")}
          </span>
        </>
      ),
    },
    {
      key: "members",
      header: "Members",
      kind: "figure",
      cell: ({ members, membersNote }) =>
        members === null ? <Missing words={membersNote ?? "not listed"} /> : members.length,
    },
    {
      key: "next",
      header: "Next meeting",
      cell: ({ next }) =>
        next === null ? (
          <span className="quiet">none planned</span>
        ) : (
          <>
            <Link href={meetingHref(next.id)}>{formatShortDate(dateOf(next.startsAt))}</Link>
            {next.basis === "proposal" && <span className="table__detail">our proposal</span>}
          </>
        ),
    },
    {
      key: "last",
      header: "Last meeting",
      cell: ({ last }) =>
        last === null ? (
          <Missing words="none on record" />
        ) : (
          <Link href={meetingHref(last.id)}>{formatShortDate(dateOf(last.startsAt))}</Link>
        ),
    },
    {
      key: "recommendations",
      header: "Recommendations",
      kind: "figure",
      cell: ({ id, recommendations }) =>
        recommendations === null ? (
          <Missing words="named by forum, not by working group" />
        ) : recommendations === 0 ? (
          "0"
        ) : (
          <Link href={recommendationsHref({ forum: [id] })}>{recommendations}</Link>
        ),
    },
  ];
  const kindOf = ({ kind }: TableLine) => FORUM_KIND_WORDS[kind];
  const rows = list.tables.toSorted((a, b) => (kindOf(a) < kindOf(b) ? -1 : kindOf(a) > kindOf(b) ? 1 : 0));
  return (
    <>
      <ForumPages current="/forums" />
      <Lede>
        <Sentence parts={forumsSentence(list)} />
      </Lede>
      <section id="tables" className="forum-tables">
        <DataTable
          caption={`${formatNumber(rows.length, "table")}, by kind of forum`}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          groupOf={kindOf}
        />
      </section>
    </>
  );
}
