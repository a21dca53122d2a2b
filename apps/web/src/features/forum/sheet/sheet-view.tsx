import type { VoteAbsence } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { Names } from "../../recommendation/words/names.ts";
import { tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import { DECISION_RULE_WORDS } from "../frame/forum-words.ts";
import type { SheetPage, SheetRow } from "../frame/outputs.ts";
import { TableSourceNote } from "../frame/table-source-note.tsx";
import { outlookSentence } from "./sheet-sentence.ts";
import { STANCE_WORDS } from "./stance-words.ts";

type Vote = SheetRow["group"][number];
type Without = SheetRow["withoutVote"][number];
type Talk = NonNullable<SheetRow["talks"]>["conversations"][number];

const GAP_WORDS = {
  opposed: "means to vote the other way",
  abstains: "means to abstain",
  undecided: "is undecided",
  contested: "is said to mean both",
  "not-known": "has no vote reported",
} as const;

const VOTE_ABSENCE_WORDS: Readonly<Record<VoteAbsence, string>> = {
  left: "No longer a member",
  "not-listed": "Not listed as a member",
};

interface SheetViewProps {
  readonly page: SheetPage;
  readonly names: Names;
}

/** Before a vote: where everybody stands on each item, what is missing, and who speaks to whom. */
export function SheetView({ page, names }: SheetViewProps) {
  const { record, tableName, rule, voters, rows } = page;
  const coordinating = rows[0]?.group.length ?? record.group.length;
  return (
    <>
      <ForumPages current={null} />
      <Lede>
        {formatNumber(coordinating, "country coordinates", "countries coordinate")} before{" "}
        {formatNumber(rows.length, "vote")} of <Link href={tableHref(record.table)}>{tableName}</Link>, where{" "}
        <Link href={`${tableHref(record.table)}#members`}>{voters}</Link> have a vote
        {record.votesOn === null ? "; no day is set" : ` on ${formatDate(record.votesOn)}`}.
      </Lede>
      <p>
        How it decides: {rule === null ? <Missing /> : DECISION_RULE_WORDS[rule]}. An open vote that is not
        won is counted for the other side.
      </p>
      <TableSourceNote of="the sheet" source={record.source} />
      {rows.map((row) => (
        <SheetItem key={row.item} row={row} names={names} />
      ))}
    </>
  );
}

function SheetItem({ row, names }: { readonly row: SheetRow; readonly names: Names }) {
  const { title, sought, tally, group, gaps, others, withoutVote, talks } = row;
  return (
    <section id={row.item}>
      <h2>{title}</h2>
      <p>
        <strong>
          {sought === null
            ? "What the group wants is open."
            : `The group wants it ${sought === "adopt" ? "adopted" : "rejected"}.`}
        </strong>{" "}
        {outlookSentence(row)}
      </p>
      <p>
        {tally.for} for, {tally.against} against, {tally.abstain} abstain, {tally.undecided} undecided,{" "}
        {tally.notKnown} not known.
      </p>
      <h3>Gaps in the group</h3>
      {gaps.length === 0 ? (
        <p>None: all of the group serve what is wanted.</p>
      ) : (
        <ul>
          {gaps.map(({ country, gap }) => (
            <li key={country}>
              {names.country(country)} {GAP_WORDS[gap]}.
            </li>
          ))}
        </ul>
      )}
      <Disclosure
        summary={`Where the ${formatNumber(group.length, "country", "countries")} of the group stand`}
      >
        <VoteTable votes={group} names={names} caption="The group" />
      </Disclosure>
      <Disclosure summary={`Where the other ${formatNumber(others.length, "voter")} stand`}>
        <VoteTable votes={others} names={names} caption="All others with a vote" />
      </Disclosure>
      {withoutVote.length > 0 && (
        <>
          <h3>On the sheet without a vote</h3>
          <p>Counted neither among the votes nor among the gaps. What was reported of them stays.</p>
          <WithoutVoteTable rows={withoutVote} names={names} />
        </>
      )}
      <h3>Who talks to whom</h3>
      {talks === null ? (
        <p>Nobody, while the group has not said what it wants.</p>
      ) : (
        <>
          <p>
            {formatNumber(talks.conversations.length, "conversation")}, at most {talks.maximum} each, shared
            out so that the contacts behind them are as strong as can be; {talks.unassigned.length} without a
            speaker.
          </p>
          {talks.conversations.length > 0 && (
            <Disclosure
              summary="Every conversation, by who speaks"
              isOpen={talks.conversations.length <= SHORT}
            >
              <TalkTable talks={talks.conversations} names={names} />
            </Disclosure>
          )}
          {talks.unassigned.length > 0 && (
            <Disclosure summary={`${talks.unassigned.length} without a speaker`}>
              <p>
                Nobody who serves what is wanted meets them on record, or those who do have as many
                conversations as they may:{" "}
                {talks.unassigned.map(({ country }) => names.country(country)).join(", ")}
              </p>
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}

const SHORT = 20;

function VoteTable({
  votes,
  names,
  caption,
}: {
  readonly votes: readonly Vote[];
  readonly names: Names;
  readonly caption: string;
}) {
  const columns: readonly Column<Vote>[] = [
    { key: "country", header: "Country", kind: "row-header", cell: ({ country }) => names.country(country) },
    {
      key: "stance",
      header: "Means to vote",
      cell: ({ state, stance }) =>
        stance !== null ? STANCE_WORDS[stance] : state === "contested" ? "Sources disagree" : <Missing />,
    },
    {
      key: "source",
      header: "Source",
      cell: ({ reports }) => <ReportSources reports={reports} />,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={votes} rowKey={({ country }) => country} />;
}

function ReportSources({ reports }: { readonly reports: Vote["reports"] }) {
  if (reports.length === 0) return <Missing words="nothing reported" />;
  return reports.map(({ source, on }) => (
    <span className="table__detail" key={source}>
      {source}, {formatDate(on)}
    </span>
  ));
}

function WithoutVoteTable({ rows, names }: { readonly rows: readonly Without[]; readonly names: Names }) {
  const columns: readonly Column<Without>[] = [
    { key: "country", header: "Country", kind: "row-header", cell: ({ country }) => names.country(country) },
    {
      key: "why",
      header: "Why it has no vote",
      cell: ({ reason, isOfGroup }) => (
        <>
          {VOTE_ABSENCE_WORDS[reason]}
          {isOfGroup && <span className="table__detail">Coordinates; revise the sheet to take it out.</span>}
        </>
      ),
    },
    {
      key: "stance",
      header: "Reported to vote",
      cell: ({ reports }) =>
        reports.length === 0 ? (
          <Missing words="nothing reported" />
        ) : (
          [...new Set(reports.map(({ stance }) => STANCE_WORDS[stance]))].join(", ")
        ),
    },
    { key: "source", header: "Source", cell: ({ reports }) => <ReportSources reports={reports} /> },
  ];
  return (
    <DataTable
      caption={`${formatNumber(rows.length, "country", "countries")} without a vote`}
      columns={columns}
      rows={rows}
      rowKey={({ country }) => country}
    />
  );
}

function TalkTable({ talks, names }: { readonly talks: readonly Talk[]; readonly names: Names }) {
  const columns: readonly Column<Talk>[] = [
    { key: "with", header: "Speaks to", kind: "row-header", cell: (talk) => names.country(talk.with) },
    {
      key: "tables",
      header: "Tables of both",
      kind: "figure",
      cell: ({ contact }) => contact.tables.length,
    },
    {
      key: "meetings",
      header: "Meetings of both",
      kind: "figure",
      cell: ({ contact }) => contact.meetings.length,
    },
  ];
  const rows = talks.toSorted((a, b) => (names.country(a.by) < names.country(b.by) ? -1 : 1));
  return (
    <DataTable
      caption="Conversations, with how often the two meet"
      columns={columns}
      rows={rows}
      rowKey={(talk) => talk.with}
      groupOf={({ by }) => names.country(by)}
    />
  );
}
