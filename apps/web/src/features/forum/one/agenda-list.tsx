import { partyName } from "../../../lib/commitment-refusal-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { AIM_WORDS } from "../frame/forum-words.ts";
import type { MeetingPage } from "../frame/outputs.ts";

type Agenda = MeetingPage["versions"][number]["content"]["meeting"]["agenda"];

/** The items of a meeting in their order, each with its owner, aim, time and papers. */
export function AgendaList({ agenda }: { readonly agenda: Agenda }) {
  if (agenda.length === 0) return <p className="quiet">No agenda is on record.</p>;
  return (
    <ol className="agenda">
      {agenda.map(({ title, owner, aim, minutes, readAhead }) => (
        <li key={title}>
          <strong>{title}</strong>
          <span className="table__detail">
            {AIM_WORDS[aim]}, led by {partyName(owner)},{" "}
            {minutes === null ? "time left open" : `${minutes} minutes`}
          </span>
          {readAhead.map((paper) => (
            <span className="table__detail" key={`${paper.title} ${paper.locator}`}>
              Read ahead: {paper.title} ({paper.locator}),{" "}
              {paper.sentOn === null ? "not sent yet" : `sent ${formatDate(paper.sentOn)}`}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
