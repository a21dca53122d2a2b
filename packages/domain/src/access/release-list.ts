import type { CountryCode, ForumId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";

/** The home country: stands first in every list and is not repeated in ours. */
export const HOME_COUNTRY = "USA" as CountryCode;

/** To whom abroad: countries, and forums, which mean their members. Both in text order, each once, without the home country. */
export interface ReleaseList {
  readonly countries: readonly CountryCode[];
  readonly forums: readonly ForumId[];
}

export const NOBODY_ABROAD: ReleaseList = { countries: [], forums: [] };

/** The list in order, each name once, without the home country. */
export function releaseList(countries: readonly CountryCode[], forums: readonly ForumId[]): ReleaseList {
  return {
    countries: inOrder(countries).filter((country) => country !== HOME_COUNTRY),
    forums: inOrder(forums),
  };
}

export function isNobody({ countries, forums }: ReleaseList): boolean {
  return countries.length === 0 && forums.length === 0;
}

function inOrder<T extends string>(names: readonly T[]): readonly T[] {
  return [...new Set(names)].toSorted(compareText);
}

/** A forum as far as a release depends on it; `members` is absent where they are not listed. */
export interface ReleaseForum {
  readonly id: ForumId;
  readonly members: readonly CountryCode[] | null;
}

/** Who can stand in a list on a day: countries by their code, forums by theirs, which is their id in capitals. */
export interface ReleaseDirectory {
  readonly countries: ReadonlySet<CountryCode>;
  readonly forums: ReadonlyMap<ForumId, ReadonlySet<CountryCode> | null>;
}

/** A forum's code would also be a country's. */
export interface ReleaseCodeAmbiguous {
  readonly code: "release-code-ambiguous";
  readonly value: string;
}

/**
 * The directory of these countries and forums, with the members that they have on the day.
 *
 * Fails with `release-code-ambiguous` when a forum's code is that of a country, or of another forum.
 */
export function releaseDirectory(
  countries: readonly CountryCode[],
  forums: readonly ReleaseForum[],
): Result<ReleaseDirectory, ReleaseCodeAmbiguous> {
  const known = new Set([HOME_COUNTRY, ...countries]);
  const members = new Map<ForumId, ReadonlySet<CountryCode> | null>();
  for (const forum of forums) {
    const value = forumCode(forum.id);
    if ((known as ReadonlySet<string>).has(value) || members.has(forum.id)) {
      return err({ code: "release-code-ambiguous", value });
    }
    members.set(forum.id, forum.members === null ? null : new Set(forum.members));
  }
  return ok({ countries: known, forums: members });
}

/** How a list names a forum. */
export function forumCode(forum: ForumId): string {
  return forum.toUpperCase();
}

/** How much somebody may receive: a copy, a look, or nothing. From the most. */
export const RELEASES = ["released", "displayed", "withheld"] as const;
export type Release = (typeof RELEASES)[number];

/** To whom abroad a copy may go, and to whom a look. */
export interface ReleaseLists {
  readonly releasableTo: ReleaseList;
  readonly displayOnlyTo: ReleaseList;
}

/**
 * How much the lists let a country receive. Its own name counts before those of its forums; of two forums, the one that
 * may look only. Nobody receives anything by a forum whose members are not known, and the home country is not abroad.
 */
export function releaseAbroad(
  { releasableTo, displayOnlyTo }: ReleaseLists,
  country: CountryCode,
  directory: ReleaseDirectory,
): Release {
  if (country === HOME_COUNTRY) return "withheld";
  if (displayOnlyTo.countries.includes(country)) return "displayed";
  if (releasableTo.countries.includes(country)) return "released";
  const sitsAtOneOf = ({ forums }: ReleaseList) =>
    forums.some((forum) => directory.forums.get(forum)?.has(country) === true);
  if (sitsAtOneOf(displayOnlyTo)) return "displayed";
  return sitsAtOneOf(releasableTo) ? "released" : "withheld";
}
