import type { AgencyId } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import {
  type KnownWeights,
  readWeighting,
  usableAgencies,
  type Weighting,
  weightingHref,
} from "../frame/weighting-address.ts";
import { indexWithoutPoints } from "./points-problem.ts";
import { readTyped, type TypedPoints, typedIn } from "./typed-points.ts";

export const WEIGHTS_PATH = "/priorities/weights";

/** Weights that the sliders can start from; own points are measured against them. */
export type Start = Exclude<Weighting, { readonly kind: "points" }>;

export interface WeightsAddress {
  readonly weighting: Weighting;
  readonly start: Start;
  readonly note: string | null;
  /** What was typed where it cannot be used as it stands; absent otherwise. */
  readonly typed: TypedPoints | null;
}

export type ReadAddress =
  | { readonly kind: "shown"; readonly address: WeightsAddress }
  /** The same question, asked by an address that says it in full. */
  | { readonly kind: "elsewhere"; readonly href: string };

/**
 * Reads `?weights=…&points=…&from=…`, and what the form sends without scripts. An address that asks for nothing leads
 * to the weights of the person's agency, where there are any.
 */
export function readAddress(
  parameters: Parameters,
  known: KnownWeights,
  agency: AgencyId | null,
): ReadAddress {
  const start = readStart(parameters, known);
  const typed = typedIn(known.model, parameters);
  if (typed !== null) {
    const points = readTyped(typed);
    if (points !== null && indexWithoutPoints(known.model, points) === null) {
      return { kind: "elsewhere", href: weightsHref({ kind: "points", points }, start) };
    }
    return { kind: "shown", address: { weighting: start, start, note: null, typed } };
  }
  const own = usableAgencies(known).find((id) => id === agency);
  if (parameters["weights"] === undefined && own !== undefined) {
    return { kind: "elsewhere", href: weightsHref({ kind: "agency", agency: own }) };
  }
  const { weighting, note } = readWeighting(parameters, known);
  return {
    kind: "shown",
    address: { weighting, start: weighting.kind === "points" ? start : weighting, note, typed: null },
  };
}

/** The page with these weights, and for own points what they are measured against. */
export function weightsHref(weighting: Weighting, start: Start = EQUAL, path = WEIGHTS_PATH): string {
  if (weighting.kind === "equal") return `${path}?weights=equal`;
  const others: Readonly<Record<string, string>> =
    weighting.kind === "points" ? { from: startName(start) } : {};
  return weightingHref(path, weighting, others);
}

/** What `from` says for weights to start from. */
export function startName(start: Start): string {
  return start.kind === "agency" ? start.agency : start.kind;
}

const EQUAL: Start = { kind: "equal" };

function readStart(parameters: Parameters, known: KnownWeights): Start {
  const { weighting } = readWeighting({ weights: parameters["from"] }, known);
  return weighting.kind === "points" ? EQUAL : weighting;
}
