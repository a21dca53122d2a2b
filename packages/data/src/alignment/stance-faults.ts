import {
  type AlignmentModel,
  type CalendarDate,
  type CountryStance,
  type CountryStanceRefusal,
  checkCountryStance,
} from "@entente/domain";
import { citationFaults, type Library } from "../citation.ts";
import type { Fault } from "../fault.ts";
import type { SourceRow, StanceRow } from "./rows.ts";
import { stanceOf } from "./stance.ts";

/** What every stance is checked against. */
export interface StanceChecks {
  readonly model: AlignmentModel;
  readonly library: Library<SourceRow>;
  /** The day on which stances are put on record. */
  readonly recordedOn: CalendarDate;
}

/** What keeps a stance from being put on record after the rows before it. */
export function stanceFaults(
  row: StanceRow,
  earlier: readonly StanceRow[],
  { model, library, recordedOn }: StanceChecks,
): readonly Fault[] {
  const faults = [...citationFaults(row, library), ...figureFaults(row)];
  if (faults.length > 0) return faults;
  const samePlace = earlier.filter(
    (other) => other.holder === row.holder && other.issue === row.issue && library.sources.has(other.source),
  );
  const standing = samePlace.map((other): CountryStance => stanceOf(other, model, library));
  const stance = stanceOf(row, model, library);
  const checked = checkCountryStance({ model, standing, today: recordedOn }, stance);
  return checked.ok ? [] : [refusedStance(row, checked.error)];
}

/** Indicator and figure are stated together; a year belongs to them. */
function figureFaults({ indicator, year, figure }: StanceRow): readonly Fault[] {
  if (indicator !== null && figure === null) {
    return [{ field: "figure", value: "", remedy: "state the figure of the indicator" }];
  }
  if (indicator === null && (figure !== null || year !== null)) {
    return [{ field: "indicator", value: "", remedy: "name the indicator, or leave year and figure empty" }];
  }
  return [];
}

function refusedStance(row: StanceRow, refusal: CountryStanceRefusal): Fault {
  switch (refusal.code) {
    case "holder-unknown":
      return { field: "holder", value: refusal.holder, remedy: "use a holder of alignment/model.json" };
    case "issue-unknown":
      return { field: "issue", value: refusal.issue, remedy: "use an issue of alignment/model.json" };
    case "stance-kind-mismatched":
      return { field: "value", value: row.value, remedy: `write ${refusal.expected}` };
    case "stance-option-unknown":
      return { field: "value", value: row.value, remedy: `write one of ${refusal.expected.join(", ")}` };
    case "stance-off-range": {
      const remedy = `write a number from ${refusal.lowest} to ${refusal.highest}`;
      return { field: "value", value: row.value, remedy };
    }
    case "day-ahead": {
      const remedy = `write a day up to ${refusal.today}`;
      return refusal.field === "dated"
        ? {
            field: "source",
            value: row.source,
            remedy: `date it up to ${refusal.today} in alignment/sources.csv`,
          }
        : { field: refusal.field, value: refusal.day, remedy };
    }
    case "stance-repeated":
      return { field: "since", value: refusal.since, remedy: "say it once of each day and place" };
    case "stance-source-missing":
      return { field: "source", value: row.source, remedy: "give it a title in alignment/sources.csv" };
  }
}
