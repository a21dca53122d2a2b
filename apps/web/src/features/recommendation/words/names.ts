import type { Vocabulary } from "@entente/contract";
import type { AgencyId, CollaborationId, CountryCode, ForumId, TechnologyId } from "@entente/domain";

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
        imprint: `${known.authors.join(" and ")}, ${known.publisher}, ${known.published}`,
      };
    },
  };
}
