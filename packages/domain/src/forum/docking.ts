import type { CountryCode, ForumId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { Forum } from "./forum.ts";

/** A forum that a set of countries could use instead of a table of their own. */
export interface Dock {
  readonly forum: ForumId;
  /** Countries of the set that sit there already, that would have to join, and who sits there beside them. In text order. */
  readonly present: readonly CountryCode[];
  readonly missing: readonly CountryCode[];
  readonly beyond: readonly CountryCode[];
}

export interface Docks {
  /** Fewest missing first, then fewest beyond the set, then by id. */
  readonly docks: readonly Dock[];
  /** Forums whose members are not known to be countries, or not listed: nothing can be said of them. By id. */
  readonly membersUnknown: readonly ForumId[];
}

/**
 * The forums by how well they would serve these countries. All are listed, also those where nobody of the set sits;
 * pass the live ones. A country that is named twice counts once.
 *
 * @example
 * ```ts
 * import { docksFor, parseCountryCode, parseForumId } from "@entente/domain";
 *
 * const country = (text: string) => {
 *   const code = parseCountryCode(text);
 *   if (!code.ok) throw new Error(text);
 *   return code.value;
 * };
 * const quad = parseForumId("quad");
 * if (quad.ok) {
 *   const forums = [{ id: quad.value, members: ["AUS", "IND", "JPN", "USA"].map(country) }];
 *   const [best] = docksFor(["JPN", "KOR", "USA"].map(country), forums).docks;
 *   console.log(best?.forum, "missing", best?.missing.join(), "beyond", best?.beyond.join()); // → quad missing KOR beyond AUS,IND
 * }
 * ```
 */
export function docksFor(
  countries: readonly CountryCode[],
  forums: readonly Pick<Forum, "id" | "members">[],
): Docks {
  const wanted = [...new Set(countries)].toSorted(compareText);
  const docks = forums.flatMap(({ id, members }): readonly Dock[] => {
    if (members === null) return [];
    const present = wanted.filter((country) => members.includes(country));
    const missing = wanted.filter((country) => !members.includes(country));
    const beyond = [...new Set(members)].filter((member) => !wanted.includes(member)).toSorted(compareText);
    return [{ forum: id, present, missing, beyond }];
  });
  return {
    docks: docks.toSorted(
      (a, b) =>
        a.missing.length - b.missing.length ||
        a.beyond.length - b.beyond.length ||
        compareText(a.forum, b.forum),
    ),
    membersUnknown: forums
      .filter(({ members }) => members === null)
      .map(({ id }) => id)
      .toSorted(compareText),
  };
}
