import type { CountryCode, ForumId } from "../id.ts";
import { ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import { isLiveOn } from "./charter.ts";
import { tableOn } from "./member-roll.ts";
import { type RollEntry, type RollEntryRefusal, rollOf } from "./roll-entry.ts";
import type { TableSetup } from "./table-setup.ts";

/** A table as it is kept: its charter in force, and all that was ever said of who belongs there. */
export interface KeptTable {
  readonly setup: TableSetup;
  readonly entries: readonly RollEntry[];
}

/** Who is meant when something is released to a forum; absent where nobody ever kept who belongs there. */
export interface ForumSeats {
  readonly id: ForumId;
  readonly members: readonly CountryCode[] | null;
}

/**
 * For each forum the countries that surely sit there on that day by its roll: a country whose dates are too rough to
 * tell is not meant, and at a forum that does not meet nobody sits. Fails as `rollOf` does.
 */
export function seatsForRelease(
  forums: readonly ForumId[],
  tables: readonly KeptTable[],
  on: CalendarDate,
): Result<readonly ForumSeats[], RollEntryRefusal> {
  const seats: ForumSeats[] = [];
  for (const id of forums) {
    const table = tables.find(({ setup }) => setup.forum === id && setup.workingGroup === null);
    if (table === undefined || table.entries.length === 0) {
      seats.push({ id, members: null });
      continue;
    }
    const roll = rollOf(table.entries, table.setup.isRollComplete);
    if (!roll.ok) return roll;
    seats.push({ id, members: isLiveOn(table.setup, on) ? tableOn(roll.value, on).members : [] });
  }
  return ok(seats);
}
