import { Missing } from "../../../ui/missing.tsx";
import type { Names } from "../../recommendation/words/names.ts";
import type { MeetingPage } from "../frame/outputs.ts";

interface ParticipantListProps {
  readonly participants: MeetingPage["versions"][number]["content"]["meeting"]["participants"];
  readonly names: Names;
}

/** Who takes part in a meeting, each with the agency and country that they speak for. */
export function ParticipantList({ participants, names }: ParticipantListProps) {
  if (participants.length === 0) {
    return (
      <p>
        <Missing words="not listed" /> Nobody has listed who takes part.
      </p>
    );
  }
  return (
    <ul className="forum-participants">
      {participants.map(({ country, agency, name }) => (
        <li key={`${country} ${agency ?? ""} ${name}`}>
          {name}
          {agency === null ? "" : `, ${agency}`}
          {name.endsWith(names.country(country)) ? "" : `, ${names.country(country)}`}
        </li>
      ))}
    </ul>
  );
}
