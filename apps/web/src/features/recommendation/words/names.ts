import type { Vocabulary } from "@entente/contract";
import {
  type AgencyId,
  type CollaborationId,
  type CountryCode,
  type ForumId,
  parseCalendarDate,
  type TechnologyId,
} from "@entente/domain";
import { formatDate, formatMonth } from "../../../lib/dates.ts";

/** Names for what a record refers to; what is not known keeps its short name. */
export interface Names {
  readonly agency: (id: AgencyId) => string;
  readonly technology: (id: TechnologyId) => string;
  readonly country: (code: CountryCode) => string;
  readonly forum: (id: ForumId) => string;
  readonly collaboration: (id: CollaborationId) => string;
  /** Title, publisher and date of a source. */
  readonly source: (id: string) => { readonly title: string; readonly imprint: string };
}

export function namesOf(vocabulary: Vocabulary): Names {
  const agencies = new Map(vocabulary.agencies.map(({ id, name }) => [id, name]));
  const technologies = new Map(vocabulary.technologies.map(({ id, name }) => [id, name]));
  const countries = new Map(vocabulary.countries.map(({ code, name }) => [code, name]));
  const forums = new Map(vocabulary.forums.map(({ id, name }) => [id, name]));
  const collaborations = new Map(vocabulary.collaborations.map((known) => [known.id, known]));
  const sources = new Map(vocabulary.sources.map((source) => [source.id, source]));
  return {
    agency: (id) => agencies.get(id) ?? id,
    technology: (id) => technologies.get(id) ?? id,
    country: (code) => countries.get(code) ?? code,
    forum: (id) => forums.get(id) ?? id,
    collaboration(id) {
      const known = collaborations.get(id);
      if (known === undefined) return id;
      const { title, year, endedYear } = known;
      return `${title} (${endedYear === null ? year : `${year} to ${endedYear}`})`;
    },
    source(id) {
      const known = sources.get(id);
      if (known === undefined) return { title: id, imprint: "" };
      return {
        title: known.title,
        imprint: `${known.authors.join(" and ")}, ${known.publisher}, ${publishedWords(known.published)}`,
      };
    },
  };
}

/** A year, month or day of publishing, as the source gives it: "October 2021". */
function publishedWords(published: string): string {
  const day = parseCalendarDate(published);
  if (day.ok) return formatDate(day.value);
  const month = parseCalendarDate(`${published}-01`);
  return month.ok ? formatMonth(month.value) : published;
}
