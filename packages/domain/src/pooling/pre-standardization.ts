import type { TechnologyId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { ReadinessBand } from "../technology/index.ts";

/** What to do in a cell, as the focus matrix of priorities has it. */
export type CellFocus = "pursue" | "clear-the-way" | "keep-going" | "leave";

/** One technology in one readiness band, with its focus. */
export interface FocusFigures {
  readonly technology: TechnologyId;
  readonly band: ReadinessBand;
  /** Absent when nothing is rated on one of its sides. */
  readonly focusClass: CellFocus | null;
  /** Whether no missing or uncertain rating could change the class. */
  readonly isCertain: boolean;
  /** Criticality and amenability in one figure, 0 to 1; absent when one of them is. */
  readonly headline: number | null;
}

/** A table or effort that may cover a technology at a band already; what it does not state is absent. */
export interface CoveringEffort {
  readonly id: string;
  readonly technologies: readonly TechnologyId[] | null;
  readonly bands: readonly ReadinessBand[] | null;
}

/** `ready`: much opportunity, few obstacles. `obstructed`: much of both. `little-to-gain`: little opportunity now. */
export const WINDOW_STATES = ["ready", "obstructed", "little-to-gain", "not-rated"] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

/** A technology in the window before standards are set. */
export interface PreStandardizationCandidate {
  readonly technology: TechnologyId;
  readonly state: WindowState;
  /** Whether work before standards is worth starting: ready or obstructed. */
  readonly isCandidate: boolean;
  readonly isCertain: boolean;
  readonly headline: number | null;
  /** Efforts that state this technology and the window; work may be done there. In text order. */
  readonly coveredBy: readonly string[];
  /** Efforts that could cover it, but do not state what they are about. In text order. */
  readonly mayBeCoveredBy: readonly string[];
}

/** The band in which the brief sees the opening: after research, before standards are fixed. */
const WINDOW: ReadinessBand = "pre-standardization";

const STATE_OF_FOCUS = {
  pursue: "ready",
  "clear-the-way": "obstructed",
  "keep-going": "little-to-gain",
  leave: "little-to-gain",
} as const satisfies Record<CellFocus, WindowState>;

/**
 * Technologies by how much the window before standards offers, from the focus of their cell in that band: ready ones
 * first, then obstructed, little to gain, not rated; within each what is certain first, then the larger headline, then
 * by id. A technology without a cell in the band is not rated.
 *
 * @example
 * ```ts
 * import { parseTechnologyId, preStandardizationCandidates } from "@entente/domain";
 *
 * const quantum = parseTechnologyId("quantum");
 * if (quantum.ok) {
 *   const technology = quantum.value;
 *   const band = "pre-standardization";
 *   const cell = { technology, band, focusClass: "pursue", isCertain: true, headline: 0.7 } as const;
 *   const effort = { id: "quad-cet", technologies: [technology], bands: null };
 *   const [first] = preStandardizationCandidates([cell], [effort]);
 *   console.log(first?.technology, first?.state, first?.mayBeCoveredBy.join()); // → quantum ready quad-cet
 * }
 * ```
 */
export function preStandardizationCandidates(
  cells: readonly FocusFigures[],
  efforts: readonly CoveringEffort[],
): readonly PreStandardizationCandidate[] {
  const technologies = [...new Set(cells.map(({ technology }) => technology))];
  return technologies.map((technology) => candidateOf(technology, cells, efforts)).toSorted(byPromise);
}

function candidateOf(
  technology: TechnologyId,
  cells: readonly FocusFigures[],
  efforts: readonly CoveringEffort[],
): PreStandardizationCandidate {
  const cell = cells.find((one) => one.technology === technology && one.band === WINDOW) ?? null;
  const focus = cell?.focusClass ?? null;
  const state = focus === null ? "not-rated" : STATE_OF_FOCUS[focus];
  const reach = (effort: CoveringEffort) => reachOf(effort, technology);
  return {
    technology,
    state,
    isCandidate: state === "ready" || state === "obstructed",
    isCertain: cell?.isCertain ?? false,
    headline: cell?.headline ?? null,
    coveredBy: idsOf(efforts.filter((effort) => reach(effort) === "covers")),
    mayBeCoveredBy: idsOf(efforts.filter((effort) => reach(effort) === "may-cover")),
  };
}

function reachOf(
  { technologies, bands }: CoveringEffort,
  technology: TechnologyId,
): "covers" | "may-cover" | "elsewhere" {
  const isElsewhere =
    (technologies !== null && !technologies.includes(technology)) ||
    (bands !== null && !bands.includes(WINDOW));
  if (isElsewhere) return "elsewhere";
  return technologies === null || bands === null ? "may-cover" : "covers";
}

function idsOf(efforts: readonly CoveringEffort[]): readonly string[] {
  return efforts.map(({ id }) => id).toSorted(compareText);
}

function byPromise(a: PreStandardizationCandidate, b: PreStandardizationCandidate): number {
  return (
    WINDOW_STATES.indexOf(a.state) - WINDOW_STATES.indexOf(b.state) ||
    Number(b.isCertain) - Number(a.isCertain) ||
    (b.headline ?? -1) - (a.headline ?? -1) ||
    compareText(a.technology, b.technology)
  );
}
