import type { CountryCode, TableId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { CalendarDate } from "../time.ts";
import { isLiveOn } from "./charter.ts";
import type { Collaboration, Forum } from "./forum.ts";
import type { LiveTable } from "./load.ts";
import { formerMembersOn, type MemberRoll, tableOn } from "./member-roll.ts";
import { forumTableOf, tableIdOf } from "./table-id.ts";
import type { TableSetup } from "./table-setup.ts";

/** A table with who belongs to it over time. */
export interface StandingTable {
  readonly setup: TableSetup;
  /** Absent where nobody was ever listed: a working group then has the members of its forum. */
  readonly roll: MemberRoll | null;
}

/** The roll that counts at the table: its own, or that of its forum; absent where neither lists anybody. */
export function rollAt(tables: readonly StandingTable[], id: TableId): MemberRoll | null {
  const own = tables.find(({ setup }) => tableIdOf(setup) === id)?.roll ?? null;
  if (own !== null || forumTableOf(id) === id) return own;
  return rollAt(tables, forumTableOf(id));
}

/** Who sat at the table on that day, by country; absent where the members are not listed. */
export function membersOn(
  tables: readonly StandingTable[],
  id: TableId,
  on: CalendarDate,
): readonly CountryCode[] | null {
  const roll = rollAt(tables, id);
  return roll === null ? null : tableOn(roll, on).members;
}

/** Who sat at the table before that day and does so no more, by country; nobody where the members are not listed. */
export function formerMembersAt(
  tables: readonly StandingTable[],
  id: TableId,
  on: CalendarDate,
): readonly CountryCode[] {
  const roll = rollAt(tables, id);
  return roll === null ? [] : formerMembersOn(roll, on);
}

/** The forums that meet on that day, with who sits there then and the names of their working groups. */
export function forumsOn(
  forums: readonly Forum[],
  tables: readonly StandingTable[],
  on: CalendarDate,
): readonly Forum[] {
  return forums.flatMap((forum): readonly Forum[] => {
    const ofForum = tables.filter(({ setup }) => setup.forum === forum.id);
    const main = ofForum.find(({ setup }) => setup.workingGroup === null);
    if (main === undefined) return [forum];
    if (!isLiveOn(main.setup, on)) return [];
    const groups = ofForum.filter(({ setup }) => setup.workingGroup !== null && isLiveOn(setup, on));
    return [
      {
        ...forum,
        name: main.setup.name,
        members: membersOn(tables, tableIdOf(main.setup), on),
        membersNote: main.setup.membersNote,
        workingGroups: groups.map(({ setup }) => setup.name),
      },
    ];
  });
}

/**
 * The tables at which countries sit on that day, by id. A table is about the technologies of its charter, and a forum
 * also about those of the collaborations that run there.
 */
export function liveTablesOn(
  tables: readonly StandingTable[],
  collaborations: readonly Pick<Collaboration, "forum" | "technologies" | "endedYear">[],
  on: CalendarDate,
): readonly LiveTable[] {
  return tables
    .filter(({ setup }) => isLiveOn(setup, on))
    .map(({ setup }): LiveTable => {
      const id = tableIdOf(setup);
      const running = collaborations.filter(
        ({ forum, endedYear }) => setup.workingGroup === null && forum === setup.forum && endedYear === null,
      );
      const named = [...(setup.purpose.technologies ?? []), ...running.flatMap((one) => one.technologies)];
      return { id, members: membersOn(tables, id, on), technologies: [...new Set(named)] };
    })
    .toSorted((a, b) => compareText(a.id, b.id));
}
