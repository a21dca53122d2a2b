import {
  checkFigure,
  type FigureSourceId,
  type IndicatorId,
  UNITS,
  type Unit,
  type UnitRange,
} from "@entente/domain";
import { z } from "zod";
import { indicatorCell, numberCell, sourceCell, yearCell } from "./cells.ts";
import type { PackAround, Reference } from "./kind.ts";
import type { PackFault } from "./problem.ts";

/** The columns of every row that gives a number of an indicator. */
export const MEASURED = {
  indicator: indicatorCell,
  year: yearCell,
  value: numberCell,
  unit: z.enum(UNITS),
  source: sourceCell,
};

interface Measured {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly unit: Unit;
  readonly value: number;
  readonly source: FigureSourceId;
}

export function measuredReferences({ indicator, source }: Measured): readonly Reference[] {
  return [
    { field: "indicator", to: "indicator", value: indicator },
    { field: "source", to: "source", value: source },
  ];
}

/** What is kept of it; the unit is the indicator's. */
export function measuredOf({ indicator, year, value, source }: Measured): Omit<Measured, "unit"> {
  return { indicator, year, value, source };
}

/** A unit that is not the indicator's, or a number that the unit does not allow. */
export function measuredFaults(
  { indicator, unit, value }: Measured,
  { indicators }: PackAround,
): readonly PackFault[] {
  const expected = indicators.get(indicator)?.unit;
  if (expected !== undefined && unit !== expected) {
    const remedy = `give the figure in ${expected}, the unit of ${indicator}, or correct the unit in indicators.csv`;
    return [{ field: "unit", value: unit, remedy }];
  }
  const checked = checkFigure(unit, value);
  return checked.ok
    ? []
    : [{ field: "value", value: String(value), remedy: `write ${wordsOf(checked.error)} (${unit})` }];
}

function wordsOf({ lowest, highest, isWhole }: UnitRange): string {
  const kind = isWhole ? "a whole number" : "a number";
  return highest > 1e12 ? `${kind} from ${lowest}` : `${kind} from ${lowest} to ${highest}`;
}
