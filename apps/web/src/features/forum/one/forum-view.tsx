import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { recommendationsHref } from "../../../lib/recommendations-href.ts";
import { roughDateWords } from "../../../lib/rough-date-words.ts";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { HealthLabelMark } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import type { Names } from "../../recommendation/words/names.ts";
import { changeHref, meetingHref, tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import { AIM_WORDS, DECISION_RULE_WORDS, meetingTime, STAGE_WORDS } from "../frame/forum-words.ts";
import type { ForumPage, MeetingLine } from "../frame/outputs.ts";
import { TableSourceNote } from "../frame/table-source-note.tsx";
import { AgendaList, ownerName } from "./agenda-list.tsx";
import { briefNotes } from "./brief-notes.ts";
import { MemberList } from "./member-list.tsx";
import { ParticipantList } from "./participant-list.tsx";

interface ForumViewProps {
  readonly page: ForumPage;
  readonly names: Names;
  /** The names of issues by their ids. */
  readonly issues: ReadonlyMap<string, string>;
}

/** One table as its secretary prints it before a meeting. */
export function ForumView({ page, names, issues }: ForumViewProps) {
  const { setup, next, groups, recommendations, recommendationTotal } = page;
  const { purpose, decisionRule, began, membersNote, founding } = setup.content;
  return (
    <>
      <ForumPages current={null} />
      <Lede>
        {purpose.statement} <ForumFigures page={page} />
      </Lede>
      <section>
        <h2>Next meeting</h2>
        {next === null ? (
          <p>None is planned.</p>
        ) : (
          <NextMeeting next={next} line={page.meetings.find(({ id }) => id === next.id)} names={names} />
        )}
      </section>
      <section>
        <h2>What it is for</h2>
        <dl className="agency-place">
          <dt>Technologies</dt>
          <dd>{listOrNone(purpose.technologies, (id) => names.technology(id), "none in particular")}</dd>
          <dt>Along the chain</dt>
          <dd>{listOrNone(purpose.bands, (band) => READINESS_BAND_WORDS[band], "nowhere in particular")}</dd>
          <dt>Issues</dt>
          <dd>{listOrNone(purpose.issues, (id) => issues.get(id) ?? id, "none in particular")}</dd>
          <dt>How it decides</dt>
          <dd>{decisionRule === null ? <Missing /> : DECISION_RULE_WORDS[decisionRule]}</dd>
          <dt>Meets since</dt>
          <dd>{began === null ? <Missing /> : roughDateWords(began)}</dd>
          <dt>Co-chairs</dt>
          <dd>
            {page.coChairs.length === 0 ? (
              <Missing words="none on record" />
            ) : (
              page.coChairs.map(({ country, office }) => `${names.country(country)} (${office})`).join("; ")
            )}
          </dd>
        </dl>
        <TableSourceNote of="the charter" source={setup.content.source} />
        {founding !== null && (
          <p>
            Founded after a check of what runs already
            {founding.duplicates.length === 0
              ? "; it duplicated nothing."
              : `; it duplicates ${founding.duplicates.map(names.collaboration).join(", ")}. Reason given: ${founding.duplicateReason ?? ""}`}
          </p>
        )}
      </section>
      <section id="members">
        <h2>Members</h2>
        {page.isForumRoll && page.parent !== null && (
          <p>
            It has no list of its own: members of{" "}
            <Link href={tableHref(page.parent.id)}>{page.parent.name}</Link> sit there.
          </p>
        )}
        {page.seats !== null && <p>{page.seats.members.map(names.country).join(", ")}</p>}
        {page.seats !== null && page.seats.possibleMembers.length > 0 && (
          <p>
            Perhaps too, as their dates are known too roughly to tell:{" "}
            {page.seats.possibleMembers.map(names.country).join(", ")}
          </p>
        )}
        {membersNote !== null && <p className="quiet">{membersNote}</p>}
        {page.roll.length > 0 && (
          <Disclosure summary="Since when, and what says so">
            <MemberList page={page} names={names} />
            <p className="no-print">
              <Link href={changeHref(page.id, "withdrawal")}>Withdraw an entry</Link> that was put down by
              mistake.
            </p>
          </Disclosure>
        )}
      </section>
      {groups.length > 0 && (
        <section>
          <h2>Working groups</h2>
          <ul>
            {groups.map(({ id, name, purpose: { statement } }) => (
              <li key={id}>
                <Link href={tableHref(id)}>{name}</Link>: {statement}
              </li>
            ))}
          </ul>
        </section>
      )}
      <OpenItems page={page} names={names} />
      <Meetings lines={page.meetings} />
      <section id="recommendations">
        <h2>Recommendations that name it</h2>
        {recommendations.length === 0 ? (
          <p>None names it.</p>
        ) : (
          <ul>
            {recommendations.map(({ key, title, health }) => (
              <li key={key}>
                <Link href={`/recommendations/${key}`}>{key}</Link> {title}{" "}
                <HealthLabelMark label={health.label} />
              </li>
            ))}
          </ul>
        )}
        {recommendationTotal > 0 && (
          <p>
            <Link href={recommendationsHref({ forum: [setup.content.forum] })}>
              All {formatNumber(recommendationTotal, "recommendation")} as a list
            </Link>
          </p>
        )}
      </section>
    </>
  );
}

function ForumFigures({ page: { seats, meetings, openItems } }: Pick<ForumViewProps, "page">) {
  const held = meetings.filter(({ stage }) => stage === "reported" || stage === "readout-owed").length;
  return (
    <>
      {seats === null ? (
        "Its members are not countries, or not listed; "
      ) : (
        <>
          <a href="#members">{formatNumber(seats.members.length, "country", "countries")}</a> sit there;{" "}
        </>
      )}
      <a href="#meetings">{formatNumber(held, "meeting")}</a> held, {formatNumber(openItems.length, "item")}{" "}
      open.
    </>
  );
}

interface NextMeetingProps {
  readonly next: NonNullable<ForumPage["next"]>;
  readonly line: MeetingLine | undefined;
  readonly names: Names;
}

function NextMeeting({ next: { id, version, brief }, line, names }: NextMeetingProps) {
  const { meeting, source } = version.content;
  const notes = briefNotes(brief, names.country);
  return (
    <>
      <p>
        <Link href={meetingHref(id)}>{meeting.title}</Link>, {line === undefined ? "" : meetingTime(line)}
        {meeting.place === null ? "" : `, ${meeting.place}`} <BasisTag basis={source.basis} />
      </p>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <AgendaList agenda={meeting.agenda} names={names} />
      {meeting.readAheadDue !== null && <p>Papers are due on {formatDate(meeting.readAheadDue)}.</p>}
      <h3>Who takes part</h3>
      <ParticipantList participants={meeting.participants} names={names} />
    </>
  );
}

function OpenItems({ page: { openItems }, names }: Pick<ForumViewProps, "page" | "names">) {
  if (openItems.length === 0) return null;
  return (
    <section>
      <h2>Open items</h2>
      <ul>
        {openItems.map(({ meeting, item, title, aim, owner }) => (
          <li key={`${meeting.id} ${item}`}>
            {title} ({AIM_WORDS[aim].toLowerCase()}, {ownerName(owner, names)}), item {item} of{" "}
            <Link href={meetingHref(meeting.id)}>{meeting.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meetings({ lines }: { readonly lines: readonly MeetingLine[] }) {
  const columns: readonly Column<MeetingLine>[] = [
    {
      key: "title",
      header: "Meeting",
      kind: "row-header",
      cell: ({ id, title, basis }) => (
        <>
          <Link href={meetingHref(id)}>{title}</Link> <BasisTag basis={basis} />
        </>
      ),
    },
    { key: "when", header: "When", cell: meetingTime },
    { key: "where", header: "Where", cell: ({ place }) => place ?? <Missing /> },
    {
      key: "who",
      header: "Countries",
      kind: "figure",
      cell: ({ countries }) => (countries.length === 0 ? <Missing words="not listed" /> : countries.length),
    },
    { key: "stage", header: "Where it stands", cell: ({ stage }) => STAGE_WORDS[stage] },
  ];
  return (
    <section id="meetings">
      <h2>Meetings</h2>
      {lines.length === 0 ? (
        <p>None is on record.</p>
      ) : (
        <DataTable
          caption={formatNumber(lines.length, "meeting")}
          columns={columns}
          rows={lines}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}

function listOrNone<Item>(items: readonly Item[] | null, words: (item: Item) => string, none: string) {
  if (items === null) return <Missing />;
  return items.length === 0 ? none : items.map(words).join(", ");
}
