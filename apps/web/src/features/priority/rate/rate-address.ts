import {
  type CriterionId,
  type PriorityModel,
  parseRecommendationKey,
  type RatedCriterion,
  type RatingSubject,
  READINESS_BANDS,
  type RecommendationKey,
  type TechnologyId,
} from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";

/** Where a rating is to be put. */
export interface RatePlace {
  readonly subject: RatingSubject;
  readonly criterion: CriterionId;
}

/** What can be rated. */
export interface Ratable {
  readonly model: Pick<PriorityModel, "criteria" | "triageCriteria">;
  readonly technologies: readonly { readonly id: TechnologyId }[];
}

export interface ReadPlace {
  /** Absent until the address names all of it. */
  readonly place: RatePlace | null;
  /** What of the address could not be used, a sentence each. */
  readonly problems: readonly string[];
}

export const RATE_PATH = "/priorities/rate";
/** In place of a band in the address: the rating holds for the whole chain. */
export const WHOLE_CHAIN = "whole-chain";

/** Reads `?technology=ai&band=research&criterion=foundation`, or `?recommendation=CHIP-1&criterion=effect`. */
export function readRatePlace(parameters: Parameters, { model, technologies }: Ratable): ReadPlace {
  const given = (name: string) => [parameters[name] ?? []].flat()[0]?.trim() ?? "";
  const [key, technology, criterion, bandName] = ["recommendation", "technology", "criterion", "band"].map(
    given,
  );
  const problems: string[] = [];

  if (key !== undefined && key !== "") {
    const recommendation = parseRecommendationKey(key.toUpperCase());
    const found = model.triageCriteria.find(({ id }) => id === criterion);
    if (!recommendation.ok) problems.push(`${quoted(key)} is not a recommendation's key.`);
    if (found === undefined)
      problems.push(`${quoted(criterion)} is not something that recommendations are rated on.`);
    if (!recommendation.ok || found === undefined) return { place: null, problems };
    return { place: placeOfRecommendation(recommendation.value, found), problems };
  }

  const rated = technologies.find(({ id }) => id === technology);
  const found = model.criteria.find(({ id }) => id === criterion);
  const band = READINESS_BANDS.find((known) => known === bandName) ?? null;
  const isWhole = bandName === undefined || bandName === "" || bandName === WHOLE_CHAIN;
  if (rated === undefined && technology !== "")
    problems.push(`${quoted(technology)} is not a technology of the register.`);
  if (found === undefined && criterion !== "")
    problems.push(`${quoted(criterion)} is not a criterion of the model.`);
  if (band === null && !isWhole) problems.push(`${quoted(bandName)} is not a band.`);
  if (rated === undefined || found === undefined || (band === null && !isWhole))
    return { place: null, problems };
  if (band !== null && !found.isPerBand) {
    problems.push(`“${found.name}” is rated once for the whole chain; the band in the address is left out.`);
  }
  const subject = { kind: "technology", technology: rated.id, band: found.isPerBand ? band : null } as const;
  return { place: { subject, criterion: found.id }, problems };
}

function placeOfRecommendation(recommendation: RecommendationKey, { id }: RatedCriterion): RatePlace {
  return { subject: { kind: "recommendation", recommendation }, criterion: id };
}

/** The form for this place; after something was saved there, with the number of that entry. */
export function ratePlaceHref({ subject, criterion }: RatePlace, saved: number | null = null): string {
  const parameters = new URLSearchParams(
    subject.kind === "technology"
      ? { technology: subject.technology, ...(subject.band === null ? {} : { band: subject.band }) }
      : { recommendation: subject.recommendation },
  );
  parameters.set("criterion", criterion);
  if (saved !== null) parameters.set("saved", String(saved));
  return `${RATE_PATH}?${parameters}`;
}

function quoted(value: string | undefined): string {
  return `“${(value ?? "").slice(0, 60)}”`;
}
