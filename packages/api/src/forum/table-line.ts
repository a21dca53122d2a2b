import type { RegisterFigures } from "@entente/db";
import { type CalendarDate, type Forum, isLiveOn, membersOn } from "@entente/domain";
import { type MeetingLine, meetingsAhead, meetingsPast } from "./meeting-line.ts";
import type { StoredTable } from "./stored-tables.ts";

/** What the line of a table is drawn from beside the table. */
export interface LineAround {
  readonly tables: readonly StoredTable[];
  readonly forums: readonly Forum[];
  readonly lines: readonly MeetingLine[];
  readonly on: CalendarDate;
  /** Recommendations by the forum that they name. */
  readonly named: RegisterFigures["counts"]["forum"];
}

/** A table as lists show it. */
export function tableLine({ id, setup }: StoredTable, { tables, forums, lines, on, named }: LineAround) {
  const past = meetingsPast(lines, id);
  return {
    id,
    name: setup.name,
    kind: kindOf(setup.forum, forums),
    purpose: setup.purpose,
    decisionRule: setup.decisionRule,
    isLive: isLiveOn(setup, on),
    members: membersOn(tables, id, on),
    membersNote: setup.membersNote,
    next: meetingsAhead(lines, id).at(0) ?? null,
    last: past.at(0) ?? null,
    held: past.length,
    recommendations:
      setup.workingGroup === null ? (named.find(({ value }) => value === setup.forum)?.count ?? 0) : null,
  };
}

export function kindOf(forum: Forum["id"], forums: readonly Forum[]): Forum["kind"] {
  const found = forums.find(({ id }) => id === forum);
  if (found === undefined) throw new Error(`${forum} has a charter and is no forum of the register`);
  return found.kind;
}
