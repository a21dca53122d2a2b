import { listOf, uncapitalized } from "../../../lib/sentence.ts";
import { type CoalitionNames, countriesWords } from "../../coalition/frame/coalition-names.ts";
import type { CollaborationsPage } from "../list/load-collaborations.ts";

export type Collaboration = CollaborationsPage["collaborations"][number];

/** Who works together on what, and since when or until when. */
export function collaborationSentence(
  { year, endedYear, members, forum, technologies }: Omit<Collaboration, "id" | "title" | "stages">,
  names: Pick<CoalitionNames, "country" | "forum" | "technology">,
): string {
  const who =
    members.length > 0
      ? `of ${countriesWords(members, names)}`
      : forum === null
        ? "of countries that are not known"
        : `under ${names.forum(forum)}`;
  const what =
    technologies.length === 0
      ? "on no technology that is named"
      : `on ${listOf(technologies.map((id) => uncapitalized(names.technology(id))))}`;
  const when = endedYear === null ? `running since ${year}` : `which ran from ${year} to ${endedYear}`;
  return `Joint work ${who} ${what}, ${when}.`;
}
