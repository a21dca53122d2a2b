import type { weighting } from "@entente/contract";
import {
  type AgencyId,
  type CriterionId,
  indexWeights,
  type PriorityModel,
  type SwingPoints,
  type WeightSet,
} from "@entente/domain";
import type { z } from "zod";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";

/** Whose weights a page shows, as the API takes it. */
export type Weighting = z.output<typeof weighting>;

/** What is known of weights: the model in force and what the agencies stated. */
export interface KnownWeights {
  readonly model: PriorityModel;
  readonly weightSets: readonly { readonly weightSet: Pick<WeightSet, "agency" | "points"> }[];
}

export interface ReadWeighting {
  readonly weighting: Weighting;
  /** Why equal weights are shown instead of what the address asked for; absent when it got what it asked for. */
  readonly note: string | null;
}

/**
 * Reads `?weights=equal|mean|<agency>|own&points=shared-need:80,foundation:20`. Equal weights stand in for what cannot
 * be used, with a note; an address without weights asks for equal ones.
 */
export function readWeighting(parameters: Parameters, known: KnownWeights): ReadWeighting {
  const asked = parameterOf(parameters, "weights");
  const equal = (note: string | null): ReadWeighting => ({ weighting: { kind: "equal" }, note });
  if (asked === "" || asked === "equal") return equal(null);
  if (asked === "own") {
    const points = readPoints(parameterOf(parameters, "points"));
    const weights = points === null ? null : indexWeights(known.model, points);
    if (points !== null && weights?.ok === true) return { weighting: { kind: "points", points }, note: null };
    const why =
      weights === null || weights.ok
        ? "They are written as criterion:points, with commas between."
        : refusalWords(weights.error).present;
    return equal(`The points in the address cannot be used: ${why} Shown with equal weights.`);
  }
  const agencies = usableAgencies(known);
  if (asked === "mean") {
    if (agencies.length > 0) return { weighting: { kind: "mean" }, note: null };
    return equal("No agency has stated weights for this model. Shown with equal weights.");
  }
  const agency = agencies.find((id) => id === asked.toUpperCase());
  if (agency !== undefined) return { weighting: { kind: "agency", agency }, note: null };
  return equal(`No weights of “${asked.slice(0, 40)}” are stated for this model. Shown with equal weights.`);
}

/** The agencies whose weights fit the model in force, in the order in which they are known. */
export function usableAgencies({ model, weightSets }: KnownWeights): readonly AgencyId[] {
  return weightSets
    .filter(({ weightSet }) => indexWeights(model, weightSet.points).ok)
    .map(({ weightSet }) => weightSet.agency);
}

/** The same weights as parameters of an address; none for equal weights. */
export function weightingParameters(weighting: Weighting): URLSearchParams {
  switch (weighting.kind) {
    case "equal":
      return new URLSearchParams();
    case "mean":
      return new URLSearchParams({ weights: "mean" });
    case "agency":
      return new URLSearchParams({ weights: weighting.agency });
    case "points":
      return new URLSearchParams({ weights: "own", points: writePoints(weighting.points) });
  }
}

/** The page with these weights. `others` are kept, such as `{ capacity: "5" }`. */
export function weightingHref(
  path: string,
  weighting: Weighting,
  others: Readonly<Record<string, string>> = {},
): string {
  const parameters = weightingParameters(weighting);
  for (const [name, value] of Object.entries(others)) parameters.append(name, value);
  const text = parameters.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

function writePoints(points: SwingPoints): string {
  return Object.entries(points)
    .map(([criterion, value]) => `${criterion}:${value}`)
    .join(",");
}

/** Absent when the text is not points; which criteria they are for is not checked. */
function readPoints(text: string): SwingPoints | null {
  const entries: [CriterionId, number][] = [];
  for (const pair of text.split(",")) {
    const match = /^([a-z][a-z0-9-]{0,60}):(\d{1,3}(?:\.\d{1,4})?)$/u.exec(pair.trim());
    if (match === null) return null;
    entries.push([match[1] as CriterionId, Number(match[2])]);
  }
  const points = Object.fromEntries(entries) as SwingPoints;
  return Object.keys(points).length === entries.length ? points : null;
}
