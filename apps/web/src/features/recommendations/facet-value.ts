import {
  agencyId,
  closure,
  countryCode,
  forumId,
  healthLabel,
  implementation,
  position,
  resolution,
  technologyId,
  theme,
  type Vocabulary,
  verification,
} from "@entente/contract";
import { type Facet, FINDING_KINDS } from "@entente/domain";
import { z } from "zod";
import {
  CLOSURE_WORDS,
  FINDING_WORDS,
  HEALTH_WORDS,
  IMPLEMENTATION_WORDS,
  POSITION_WORDS,
  RESOLUTION_WORDS,
  THEME_WORDS,
  VERIFICATION_WORDS,
} from "../../lib/words.ts";

/** An agency and what it claims of its own share, such as `NIST:in-progress`. */
const share = z.string().refine((value) => {
  const [agency, claim, ...rest] = value.split(":");
  return rest.length === 0 && agencyId.safeParse(agency).success && implementation.safeParse(claim).success;
});

const VALUE = {
  agency: agencyId,
  lead: agencyId,
  theme,
  technology: technologyId,
  health: healthLabel,
  finding: z.enum(FINDING_KINDS),
  position,
  resolution,
  implementation,
  verification,
  closure,
  forum: forumId,
  country: countryCode,
  share,
} as const satisfies Record<Facet, z.ZodType<string>>;

/** Whether a value may stand for this facet: one of its closed list, or an identifier of the right kind. */
export function isFacetValue(facet: Facet, value: string): boolean {
  return VALUE[facet].safeParse(value).success;
}

/** Words of the facets whose values are closed lists, in the order of the list. */
const CLOSED = {
  theme: THEME_WORDS,
  health: HEALTH_WORDS,
  finding: FINDING_WORDS,
  position: POSITION_WORDS,
  resolution: RESOLUTION_WORDS,
  implementation: IMPLEMENTATION_WORDS,
  verification: VERIFICATION_WORDS,
  closure: CLOSURE_WORDS,
} as const satisfies Partial<Record<Facet, Readonly<Record<string, string>>>>;

/** The values of a closed list in its order; absent for facets whose values are in the register. */
export function closedValues(facet: Facet): readonly string[] | null {
  return facet in CLOSED ? Object.keys(CLOSED[facet as keyof typeof CLOSED]) : null;
}

/** Names of what records refer to, by facet and value. */
export type Names = Readonly<
  Record<"agency" | "technology" | "forum" | "country", ReadonlyMap<string, string>>
>;

export function namesOf({ agencies, technologies, forums, countries }: Vocabulary): Names {
  return {
    agency: new Map(agencies.map(({ id, name }) => [id, name])),
    technology: new Map(technologies.map(({ id, name }) => [id, name])),
    forum: new Map(forums.map(({ id, name }) => [id, name])),
    country: new Map(countries.map(({ code, name }) => [code, name])),
  };
}

/** A value in words: a status word, an agency's short name, the name of a technology, forum or country. */
export function facetValueWords(facet: Facet, value: string, names: Names): string {
  switch (facet) {
    case "agency":
    case "lead":
      return value;
    case "technology":
    case "forum":
    case "country":
      return names[facet].get(value) ?? value;
    case "share": {
      const [agency = "", claim = ""] = value.split(":");
      return `${agency}, ${wordOf("implementation", claim).toLowerCase()}`;
    }
    case "theme":
    case "health":
    case "finding":
    case "position":
    case "resolution":
    case "implementation":
    case "verification":
    case "closure":
      return wordOf(facet, value);
  }
}

/** Whether the register holds what the value names. */
export function isKnown(facet: Facet, value: string, names: Names): boolean {
  if (facet === "lead" || facet === "agency") return names.agency.has(value);
  if (facet === "share") return names.agency.has(value.split(":")[0] ?? "");
  if (facet === "technology" || facet === "forum" || facet === "country") return names[facet].has(value);
  return true;
}

function wordOf(facet: keyof typeof CLOSED, value: string): string {
  const words: Readonly<Record<string, string>> = CLOSED[facet];
  return words[value] ?? value;
}
