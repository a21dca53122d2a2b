import { err, ok, type Result } from "../result.ts";

/** What the number of a figure counts. `as-in-title`: the indicator's title says it. */
export const UNITS = [
  "binary",
  "count",
  "persons",
  "rank",
  "year",
  "percent",
  "percent-of-gdp",
  "share-0-1",
  "score-0-100",
  "index",
  "usd",
  "usd-ppp",
  "as-in-title",
] as const;
export type Unit = (typeof UNITS)[number];

/** The numbers that a unit allows; `isWhole` when parts of one make no sense. */
export interface UnitRange {
  readonly lowest: number;
  readonly highest: number;
  readonly isWhole: boolean;
}

const NO_END = Number.MAX_VALUE;
const AMOUNT: UnitRange = { lowest: 0, highest: NO_END, isWhole: false };
const NUMBER: UnitRange = { lowest: -NO_END, highest: NO_END, isWhole: false };
const NUMBER_OF: UnitRange = { lowest: 0, highest: Number.MAX_SAFE_INTEGER, isWhole: true };
const OUT_OF_100: UnitRange = { lowest: 0, highest: 100, isWhole: false };

const RANGE: Readonly<Record<Unit, UnitRange>> = {
  binary: { lowest: 0, highest: 1, isWhole: true },
  count: NUMBER_OF,
  persons: NUMBER_OF,
  rank: { lowest: 1, highest: Number.MAX_SAFE_INTEGER, isWhole: true },
  year: { lowest: 1, highest: 9999, isWhole: true },
  percent: OUT_OF_100,
  "percent-of-gdp": OUT_OF_100,
  "share-0-1": { lowest: 0, highest: 1, isWhole: false },
  "score-0-100": OUT_OF_100,
  index: NUMBER,
  usd: AMOUNT,
  "usd-ppp": AMOUNT,
  "as-in-title": NUMBER,
};

export function unitRange(unit: Unit): UnitRange {
  return RANGE[unit];
}

/** A number that its unit does not allow. */
export interface FigureOffRange extends UnitRange {
  readonly code: "figure-off-range";
  readonly unit: Unit;
  readonly value: number;
}

/** Fails with `figure-off-range` when the unit has no such number, as a share above 1 or half a person. */
export function checkFigure(unit: Unit, value: number): Result<number, FigureOffRange> {
  const range = unitRange(unit);
  const isInside = value >= range.lowest && value <= range.highest;
  return isInside && (!range.isWhole || Number.isInteger(value))
    ? ok(value)
    : err({ code: "figure-off-range", unit, value, ...range });
}
