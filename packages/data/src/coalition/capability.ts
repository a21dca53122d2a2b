import {
  type CalendarDate,
  type Capability,
  type CapabilityFigure,
  type CapabilityRefusal,
  checkCapability,
  type RequirementSet,
} from "@entente/domain";
import { citationFaults, citationOf, type Library } from "../citation.ts";
import type { Fault } from "../fault.ts";
import type { CapabilityRow } from "./rows.ts";

/** What every capability is checked against. */
export interface CapabilityChecks {
  readonly set: RequirementSet;
  readonly library: Library;
  /** The day on which capabilities are put on record. */
  readonly recordedOn: CalendarDate;
}

/** What keeps a capability from being used, but for who its country is and whether the same was said before. */
export function capabilityFaults(
  row: CapabilityRow,
  { set, library, recordedOn }: CapabilityChecks,
): readonly Fault[] {
  const cited = [...citationFaults(row, library), ...figureFaults(row)];
  if (cited.length > 0) return cited;
  const checked = checkCapability(set, capabilityOf(row, { set, library }), recordedOn);
  return checked.ok ? [] : [refusedCapability(checked.error)];
}

/** The capability of a row without citation or figure faults. */
export function capabilityOf(
  row: CapabilityRow,
  { set, library }: Pick<CapabilityChecks, "set" | "library">,
): Capability {
  const { country, requirement, level, asOf, confidence, basis, reason } = row;
  const { source, passage } = citationOf(row, library);
  const figure = figureOf(row, set);
  return { country, requirement, level, asOf, confidence, basis, source, passage, figure, reason };
}

function figureOf(
  { requirement, indicator, firstYear, year, value }: CapabilityRow,
  { requirements }: RequirementSet,
): CapabilityFigure | null {
  if (indicator === null || year === null || value === null) return null;
  const codings = requirements.find(({ id }) => id === requirement)?.codings ?? [];
  const unit = codings.find((coding) => coding.indicator === indicator)?.unit ?? "";
  return { indicator, firstYear, year, value, unit };
}

/** A figure has an indicator, a year and a value, or is not there at all. */
function figureFaults(row: CapabilityRow): readonly Fault[] {
  if (row.indicator === null) {
    return (["firstYear", "year", "value"] as const).flatMap((field) =>
      row[field] === null
        ? []
        : [{ field, value: String(row[field]), remedy: "name the indicator, or leave it empty" }],
    );
  }
  const missing = (["year", "value"] as const).filter((field) => row[field] === null);
  if (missing.length > 0) {
    return missing.map((field) => ({ field, value: "", remedy: `state the ${field} of the figure` }));
  }
  if (row.firstYear === null || (row.year !== null && row.firstYear < row.year)) return [];
  const remedy = "name a year before that of the figure, or leave it empty";
  return [{ field: "firstYear", value: String(row.firstYear), remedy }];
}

/** What to write instead of a capability that the domain refuses. */
export function refusedCapability(refusal: CapabilityRefusal): Fault {
  switch (refusal.code) {
    case "requirement-unknown": {
      const remedy = "use a requirement of coalition/requirements.json";
      return { field: "requirement", value: refusal.requirement, remedy };
    }
    case "capability-level-invalid":
      return { field: "level", value: String(refusal.value), remedy: `write ${refusal.expected}` };
    case "capability-in-future":
      return { field: "asOf", value: refusal.asOf, remedy: `write a day up to ${refusal.today}` };
    case "capability-counted-elsewhere": {
      const whose = refusal.countedWith === "union" ? "the European Union" : "its member states";
      return {
        field: "country",
        value: refusal.country,
        remedy: `state it of ${whose}, who stand for it here`,
      };
    }
    case "figure-not-coded": {
      const remedy =
        refusal.coded.length === 0
          ? "leave it empty; no figure is coded here"
          : `use ${refusal.coded.join(" or ")}`;
      return { field: "indicator", value: refusal.indicator, remedy };
    }
    case "level-not-of-figure":
      return {
        field: "level",
        value: String(refusal.level),
        remedy: `write ${refusal.expected}, to which ${refusal.value} comes by the cut points`,
      };
  }
}
