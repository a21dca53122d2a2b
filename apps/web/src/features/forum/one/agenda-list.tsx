import { formatDate } from "../../../lib/dates.ts";
import type { Names } from "../../recommendation/words/names.ts";
import { AIM_WORDS } from "../frame/forum-words.ts";
import type { MeetingPage } from "../frame/outputs.ts";

/** A country by its name, with its agency where one leads. */
export function ownerName({ country, agency }: Agenda[number]["owner"], names: Names): string {
  return agency === null ? names.country(country) : `${agency}, ${names.country(country)}`;
}

type Agenda = MeetingPage["versions"][number]["content"]["meeting"]["agenda"];

/** The items of a meeting in their order, each with its owner, aim, time and papers. */
export function AgendaList({ agenda, names }: { readonly agenda: Agenda; readonly names: Names }) {
  if (agenda.length === 0) return <p className="quiet">No agenda is on record.</p>;
  return (
    <ol className="agenda">
      {agenda.map(({ title, owner, aim, minutes, readAhead }) => (
        <li key={title}>
          <strong>{title}</strong>
          <span className="table__detail">
            {AIM_WORDS[aim]}, led by {ownerName(owner, names)},{" "}
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
