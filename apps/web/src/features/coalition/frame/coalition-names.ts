import type { Vocabulary } from "@entente/contract";
import { listOf } from "../../../lib/sentence.ts";

export interface CoalitionNames {
  /** The name of a country as a heading; its code when the register does not have it. */
  readonly country: (code: string) => string;
  /** The name of a requirement; its id when the set does not have it. */
  readonly requirement: (id: string) => string;
  readonly technology: (id: string) => string;
  readonly forum: (id: string) => string;
  readonly collaboration: (id: string) => string;
}

/** Names for what coalitions refer to by id. */
export function coalitionNames(
  set: { readonly requirements: readonly { readonly id: string; readonly name: string }[] },
  vocabulary: Pick<Vocabulary, "countries" | "technologies" | "forums" | "collaborations">,
): CoalitionNames {
  const named = (entries: readonly (readonly [string, string])[]) => {
    const names = new Map(entries);
    return (id: string) => names.get(id) ?? id;
  };
  return {
    country: named(vocabulary.countries.map(({ code, name }) => [code, name])),
    requirement: named(set.requirements.map(({ id, name }) => [id, name])),
    technology: named(vocabulary.technologies.map(({ id, name }) => [id, name])),
    forum: named(vocabulary.forums.map(({ id, name }) => [id, name])),
    collaboration: named(vocabulary.collaborations.map(({ id, title }) => [id, title])),
  };
}

const WITH_ARTICLE: readonly string[] = ["USA", "GBR", "NLD", "EU"];

/** A country within a sentence: "Japan", "the Netherlands". */
export function countryWords(code: string, { country }: Pick<CoalitionNames, "country">): string {
  return WITH_ARTICLE.includes(code) ? `the ${country(code)}` : country(code);
}

/** Countries within a sentence: "Japan, the Netherlands and the United States". */
export function countriesWords(
  codes: readonly string[],
  names: Pick<CoalitionNames, "country">,
  conjunction: "and" | "or" = "and",
): string {
  return listOf(
    codes.map((code) => countryWords(code, names)),
    conjunction,
  );
}
