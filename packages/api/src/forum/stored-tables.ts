import type { StoredRollEntry, StoredSetup } from "@entente/db";
import {
  type CalendarDate,
  forumTableOf,
  type MemberRoll,
  memberRoll,
  rollAt,
  rollOf,
  type StandingTable,
  type TableId,
  type TableOn,
  tableOn,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/** A table as it is kept, with the entries that its roll comes to. */
export interface StoredTable extends StandingTable {
  readonly id: TableId;
  readonly stored: StoredSetup;
  readonly entries: readonly StoredRollEntry[];
}

type Storage = Pick<SignedInContext, "repositories">;

/** Every forum and working group with who belongs there, by id. */
export async function storedTables({ repositories: { forum } }: Storage): Promise<readonly StoredTable[]> {
  const [setups, entries] = await Promise.all([forum.setups.present(), forum.rolls.entries(null)]);
  return setups.map((stored) => {
    const own = entries.filter(({ subject }) => subject === stored.subject);
    return storedTable(stored, own);
  });
}

/** One table; refused when there is none of this name. */
export async function storedTableOf(ctx: Storage, id: TableId): Promise<StoredTable> {
  const { forum } = ctx.repositories;
  const [stored, entries] = await Promise.all([forum.setups.find(id), forum.rolls.entries(id)]);
  if (stored === null) throw refusalError({ code: "not-found", kind: "forum", value: id });
  return storedTable(stored, entries);
}

/** What was stored has been checked, so a refusal would be a fault of the register. */
function storedTable(stored: StoredSetup, entries: readonly StoredRollEntry[]): StoredTable {
  const said = entries.map(({ content }) => content);
  const roll = said.length === 0 ? null : orRefuse(rollOf(said, stored.content.isRollComplete));
  return { id: stored.subject, stored, entries, setup: stored.content, roll };
}

/** The table of this name among these; refused when there is none. */
export function tableAmong(tables: readonly StoredTable[], id: TableId): StoredTable {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw refusalError({ code: "not-found", kind: "forum", value: id });
  return table;
}

/** The roll by which a table's meetings and co-chairs are judged; nobody is listed where there is none. */
export function rollOrNobody(tables: readonly StandingTable[], id: TableId): MemberRoll {
  return rollAt(tables, id) ?? orRefuse(memberRoll([], false));
}

/** Who was around a table on a day; absent where nobody was ever listed. */
export function seatsOn(tables: readonly StandingTable[], id: TableId, on: CalendarDate): TableOn | null {
  const roll = rollAt(tables, id);
  return roll === null ? null : tableOn(roll, on);
}

/** Whether the members of a table are those of its forum, because it lists none of its own. */
export function isForumRoll({ id, roll }: StoredTable): boolean {
  return roll === null && forumTableOf(id) !== id;
}
