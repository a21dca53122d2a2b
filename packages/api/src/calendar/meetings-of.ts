import type { Repositories, StoredMeeting } from "@entente/db";
import {
  type CalendarEntry,
  type CalendarSubject,
  dayEntry,
  isWholeDays,
  meetingEntries,
  type TableId,
  tableIdOf,
  tableOf,
} from "@entente/domain";

/** The meetings of a table with the votes that it prepares, or those in which an agency is named. */
export async function meetingsOf(
  { forum }: Pick<Repositories, "forum">,
  subject: Exclude<CalendarSubject, { readonly kind: "person" }>,
): Promise<readonly CalendarEntry[]> {
  const [setups, meetings, sheets] = await Promise.all([
    forum.setups.present(),
    forum.meetings.present(),
    subject.kind === "forum" ? forum.sheets.present() : [],
  ]);
  const nameOf = (table: TableId) =>
    setups.find((setup) => setup.subject === table)?.content.name ?? String(table);
  const concerned = meetings.filter(({ content: { meeting } }) =>
    subject.kind === "forum"
      ? isWithin(tableIdOf(meeting), subject.subject)
      : [...meeting.participants, ...meeting.agenda.map(({ owner }) => owner)].some(
          ({ agency }) => agency === subject.subject,
        ),
  );
  const votes = sheets.flatMap(({ subject: id, sequence: version, at: changedAt, content }) => {
    const { table, title, votesOn, source } = content;
    if (votesOn === null || subject.kind !== "forum" || !isWithin(table, subject.subject)) return [];
    const isProposal = source.basis === "proposal";
    const of = nameOf(table);
    return [
      dayEntry({
        kind: "vote",
        id,
        version,
        changedAt,
        title,
        on: votesOn,
        of,
        recommendation: null,
        isProposal,
        mark: null,
      }),
    ];
  });
  return [...concerned.flatMap((stored) => entriesOf(stored, nameOf)), ...votes];
}

function entriesOf(
  { subject: id, sequence: version, at: changedAt, content }: StoredMeeting,
  nameOf: (table: TableId) => string,
): readonly CalendarEntry[] {
  const { meeting, isCancelled, source } = content;
  const { title, startsAt, endsAt, place, readAheadDue } = meeting;
  return meetingEntries({
    id,
    version,
    changedAt,
    title,
    table: nameOf(tableIdOf(meeting)),
    startsAt,
    endsAt,
    isWholeDays: isWholeDays(meeting),
    place,
    readAheadDue,
    isCancelled,
    isProposal: source.basis === "proposal",
  });
}

/** Whether it is that table, or a working group of that forum. */
function isWithin(table: TableId, of: TableId): boolean {
  return table === of || (tableOf(of).workingGroup === null && tableOf(table).forum === tableOf(of).forum);
}
