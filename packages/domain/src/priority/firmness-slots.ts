import type { TechnologyId } from "../id.ts";
import type { RandomStream } from "../internal/random.ts";
import { nextUniform } from "../internal/random.ts";
import { nextNormal, nextTriangular } from "../internal/random-variate.ts";
import type { ReadinessBand } from "../technology/stage.ts";
import { type Scale, valueOnScale } from "./criterion.ts";
import { INDEX_OF_BRANCH, type PriorityCriterion, type PriorityIndex, type PriorityModel } from "./model.ts";
import { expectedValue, type RatedValue } from "./rated-value.ts";
import { ratingInCell, type TechnologyRating } from "./rating.ts";

/** One uncertain worth. A rating that holds for the whole chain is drawn once for all bands. */
interface Slot {
  readonly scale: Scale;
  /** Absent when nobody rated: anything on the scale is possible. */
  readonly rated: RatedValue | null;
}

/** The worths of one sub-score in every cell, as places in a list of slots. */
export interface IndexSlots {
  readonly criteria: readonly PriorityCriterion[];
  /** A row for each cell, a column for each criterion. */
  readonly places: Int32Array;
}

export interface FirmnessSlots {
  readonly slots: readonly Slot[];
  readonly indexes: Readonly<Record<PriorityIndex, IndexSlots>>;
  /** Expected worth of each slot, 0 to 1; 0 where nobody rated. */
  readonly expected: Float64Array;
  /** 1 where somebody rated. */
  readonly isRated: Uint8Array;
}

export interface CellName {
  readonly technology: TechnologyId;
  readonly band: ReadinessBand;
}

/** The slots of these cells. */
export function firmnessSlots(
  model: PriorityModel,
  ratings: readonly TechnologyRating[],
  cells: readonly CellName[],
): FirmnessSlots {
  const slots: Slot[] = [];
  const placeOf = new Map<string, number>();
  const placed = ({ technology, band }: CellName, criterion: PriorityCriterion): number => {
    const rating = ratingInCell(ratings, technology, band, criterion.id);
    const holdsForBand = rating === null ? criterion.isPerBand : rating.band !== null;
    const name = `${technology} ${criterion.id} ${holdsForBand ? band : ""}`;
    const present = placeOf.get(name);
    if (present !== undefined) return present;
    placeOf.set(name, slots.length);
    return slots.push({ scale: criterion.scale, rated: rating?.value ?? null }) - 1;
  };
  const ofIndex = (index: PriorityIndex): IndexSlots => {
    const criteria = model.criteria.filter(({ branch }) => INDEX_OF_BRANCH[branch] === index);
    const places = cells.flatMap((cell) => criteria.map((criterion) => placed(cell, criterion)));
    return { criteria, places: Int32Array.from(places) };
  };
  const indexes = { criticality: ofIndex("criticality"), amenability: ofIndex("amenability") };
  return {
    slots,
    indexes,
    expected: Float64Array.from(slots, ({ scale, rated }) =>
      rated === null ? 0 : worthOf(scale, expectedValue(rated)),
    ),
    isRated: Uint8Array.from(slots, ({ rated }) => (rated === null ? 0 : 1)),
  };
}

/** Draws a worth for every slot; what nobody rated can be worth anything from 0 to 1. */
export function drawWorths({ slots }: FirmnessSlots, stream: RandomStream, worths: Float64Array): void {
  for (const [place, { scale, rated }] of slots.entries()) {
    worths[place] = rated === null ? nextUniform(stream) : worthOf(scale, drawnValue(rated, stream));
  }
}

function drawnValue(rated: RatedValue, stream: RandomStream): number {
  switch (rated.kind) {
    case "exact":
      return rated.value;
    case "interval":
      return rated.low + nextUniform(stream) * (rated.high - rated.low);
    case "triangular":
      return nextTriangular(stream, rated.low, rated.mode, rated.high);
    case "normal":
      return rated.mean + rated.standardDeviation * nextNormal(stream);
  }
}

/** Draws beyond the scale count as its end. */
function worthOf(scale: Scale, x: number): number {
  const value = valueOnScale({ ...scale, outOfRange: "clip" }, x);
  return value.ok ? value.value : 0;
}
