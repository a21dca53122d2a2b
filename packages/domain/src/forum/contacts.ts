import type { CountryCode } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { LiveTable } from "./load.ts";

/** A meeting that was held, and who took part. */
export interface HeldMeeting {
  readonly id: string;
  /** Id of the table that met. */
  readonly table: string;
  readonly countries: readonly CountryCode[];
}

/** Where two countries meet. */
export interface Contact {
  /** The two in text order. */
  readonly first: CountryCode;
  readonly second: CountryCode;
  /** Tables at which both sit, and meetings in which both took part; in text order. */
  readonly tables: readonly string[];
  readonly meetings: readonly string[];
  /** Tables and meetings together. */
  readonly strength: number;
}

/** Who meets whom, as far as it is known. */
export interface Contacts {
  /** Every pair that meets anywhere, the strongest first, then by country. */
  readonly pairs: readonly Contact[];
  /** Tables whose members are not listed: contacts may be more by these. In text order. */
  readonly membersUnknown: readonly string[];
}

/** Where each two of these countries meet. A country, table or meeting that is named twice counts once. */
export function contactsAmong(
  countries: readonly CountryCode[],
  tables: readonly Pick<LiveTable, "id" | "members">[],
  meetings: readonly HeldMeeting[],
): Contacts {
  const among = [...new Set(countries)].toSorted(compareText);
  const found = new Map<
    string,
    { first: CountryCode; second: CountryCode; at: Record<Place, Set<string>> }
  >();
  const meet = (place: Place, id: string, present: readonly CountryCode[]) => {
    const here = among.filter((country) => present.includes(country));
    for (const [index, first] of here.entries()) {
      for (const second of here.slice(index + 1)) {
        const pair = `${first} ${second}`;
        const contact = found.get(pair) ?? { first, second, at: { tables: new Set(), meetings: new Set() } };
        contact.at[place].add(id);
        found.set(pair, contact);
      }
    }
  };
  for (const { id, members } of tables) meet("tables", id, members ?? []);
  for (const { id, countries: present } of meetings) meet("meetings", id, present);
  const pairs = [...found.values()].map(({ first, second, at }) => ({
    first,
    second,
    tables: [...at.tables].toSorted(compareText),
    meetings: [...at.meetings].toSorted(compareText),
    strength: at.tables.size + at.meetings.size,
  }));
  return { pairs: pairs.toSorted(byStrength), membersUnknown: unlistedAmong(tables) };
}

/** The contact of two countries among those found; absent when they meet nowhere. */
export function contactBetween(
  { pairs }: Pick<Contacts, "pairs">,
  one: CountryCode,
  other: CountryCode,
): Contact | null {
  const [first, second] = [one, other].toSorted(compareText);
  return pairs.find((pair) => pair.first === first && pair.second === second) ?? null;
}

/** A country at a table, over a set of meetings. */
export interface Attendance {
  /** Absent where the members of the table are not listed. */
  readonly sits: boolean | null;
  readonly attended: number;
}

/** How often each country took part in what each table held. */
export interface AttendanceRow {
  readonly table: string;
  readonly held: number;
  /** In the order of the countries asked for. */
  readonly countries: readonly (Attendance & { readonly country: CountryCode })[];
}

/** Tables against countries: who sits where, and how often each came. Rows are in the order of the tables. */
export function attendanceAt(
  countries: readonly CountryCode[],
  tables: readonly Pick<LiveTable, "id" | "members">[],
  meetings: readonly HeldMeeting[],
): readonly AttendanceRow[] {
  return tables.map(({ id, members }) => {
    const own = meetings.filter(({ table }) => table === id);
    return {
      table: id,
      held: own.length,
      countries: countries.map((country) => ({
        country,
        sits: members?.includes(country) ?? null,
        attended: own.filter((meeting) => meeting.countries.includes(country)).length,
      })),
    };
  });
}

type Place = "tables" | "meetings";

function unlistedAmong(tables: readonly Pick<LiveTable, "id" | "members">[]): readonly string[] {
  return tables
    .filter(({ members }) => members === null)
    .map(({ id }) => id)
    .toSorted(compareText);
}

function byStrength(a: Contact, b: Contact): number {
  return b.strength - a.strength || compareText(a.first, b.first) || compareText(a.second, b.second);
}
