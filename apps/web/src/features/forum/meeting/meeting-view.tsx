import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import type { Names } from "../../recommendation/words/names.ts";
import { tableHref } from "../frame/forum-address.ts";
import { ForumPages } from "../frame/forum-pages.tsx";
import { meetingTime, STAGE_WORDS } from "../frame/forum-words.ts";
import type { MeetingPage } from "../frame/outputs.ts";
import { TableSourceNote } from "../frame/table-source-note.tsx";
import { AgendaList } from "../one/agenda-list.tsx";
import { briefNotes } from "../one/brief-notes.ts";
import { ParticipantList } from "../one/participant-list.tsx";

interface MeetingViewProps {
  readonly page: MeetingPage;
  readonly names: Names;
}

/** One meeting: when and where, what must still be looked after, the agenda, who takes part, and what came of it. */
export function MeetingView({ page, names }: MeetingViewProps) {
  const [last] = page.versions;
  if (last === undefined) return null;
  const { meeting, isCancelled, source } = last.content;
  const notes = briefNotes(page.brief, names.country);
  const when = { startsAt: meeting.startsAt, endsAt: meeting.endsAt, isWholeDays: page.isWholeDays };
  return (
    <>
      <ForumPages current={null} />
      <Lede>
        {isCancelled ? "Called off. " : ""}
        <Link href={tableHref(page.table)}>{page.tableName}</Link>, {meetingTime(when)}
        {meeting.place === null ? "" : `, ${meeting.place}`}. {STAGE_WORDS[page.brief.stage]}.{" "}
        <BasisTag basis={source.basis} />
      </Lede>
      <TableSourceNote of="the meeting" source={source} />
      {!isCancelled && page.brief.stage === "ahead" && notes.length > 0 && (
        <section>
          <h2>To look after</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Agenda</h2>
        {meeting.readAheadDue !== null && <p>Papers are due on {formatDate(meeting.readAheadDue)}.</p>}
        <AgendaList agenda={meeting.agenda} names={names} />
      </section>
      <section>
        <h2>Who takes part</h2>
        <ParticipantList participants={meeting.participants} names={names} />
      </section>
      <section>
        <h2>Readout</h2>
        {meeting.readout === null ? (
          <p>None is on record.</p>
        ) : (
          <>
            <p>{meeting.readout.text}</p>
            <p className="quiet">Sent out on {formatDate(meeting.readout.issuedOn)}.</p>
          </>
        )}
      </section>
      <Disclosure summary="Who put it down, and when">
        <ol reversed>
          {page.versions.map(({ sequence, at, personName, by, reason }) => (
            <li key={sequence}>
              {formatInstant(at)}, {personName} ({by.agency}): {reason}
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}
