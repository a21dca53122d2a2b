import type { AgencyId, CountryCode, HoldingId, TechnologyId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis, DayAhead } from "../source.ts";
import type { CalendarDate } from "../time.ts";

/**
 * How carefully data must be handled, the least careful first. `restricted`: not about persons, and not for everybody.
 * `special-category`: biometric, genetic, health and the like.
 */
export const SENSITIVITIES = ["open", "restricted", "personal", "special-category"] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Who holds data: a body of a country, which may be an agency of this register. */
export interface DataHolder {
  readonly country: CountryCode;
  /** Name of the body, such as National Physical Laboratory. */
  readonly body: string;
  readonly agency: AgencyId | null;
}

/** How much there is, in what: images, genomes, hours. */
export interface DataSize {
  /** Above 0. */
  readonly amount: number;
  readonly unit: string;
}

/** Where a holding is described. */
export interface HoldingSource {
  readonly title: string;
  readonly locator: string;
  readonly dated: CalendarDate;
  readonly basis: Basis;
}

/** Data that somebody holds and that others could use. */
export interface DataHolding {
  readonly id: HoldingId;
  readonly title: string;
  readonly holder: DataHolder;
  /** What it is about, such as face-recognition: holdings of one domain can be pooled. */
  readonly domain: string;
  readonly technology: TechnologyId | null;
  /** What the data are, such as images or genomes. */
  readonly modality: string;
  /** Whom or what they cover, such as travelers or newborns; empty when not known. */
  readonly populations: readonly string[];
  /** Absent when not known. */
  readonly size: DataSize | null;
  readonly sensitivity: Sensitivity | null;
  /** Law or consent on which the holder keeps and may share them; absent when not known. */
  readonly legalBasis: string | null;
  readonly source: HoldingSource;
}

export interface HoldingFieldMissing {
  readonly code: "holding-field-missing";
  readonly holding: HoldingId;
  readonly field: "title" | "body" | "domain" | "modality" | "unit" | "source";
}
export interface HoldingSizeInvalid {
  readonly code: "holding-size-invalid";
  readonly holding: HoldingId;
  readonly amount: number;
}
export interface PopulationRepeated {
  readonly code: "population-repeated";
  readonly holding: HoldingId;
  readonly population: string;
}
export type HoldingRefusal = HoldingFieldMissing | HoldingSizeInvalid | PopulationRepeated;

/**
 * The holding itself when it can be written down.
 *
 * Fails with `holding-field-missing` when title, body, domain, modality, unit or source is blank;
 * `holding-size-invalid` unless the amount is a finite number above 0; `population-repeated`.
 */
export function checkHolding(holding: DataHolding): Result<DataHolding, HoldingRefusal> {
  const { id, title, holder, domain, modality, size, source, populations } = holding;
  const texts = { title, body: holder.body, domain, modality, unit: size?.unit ?? "-", source: source.title };
  for (const field of ["title", "body", "domain", "modality", "unit", "source"] as const) {
    if (isBlank(texts[field])) return err({ code: "holding-field-missing", holding: id, field });
  }
  if (size !== null && !(size.amount > 0 && Number.isFinite(size.amount))) {
    return err({ code: "holding-size-invalid", holding: id, amount: size.amount });
  }
  const population = populations.find((one, index) => populations.indexOf(one) !== index);
  return population === undefined
    ? ok(holding)
    : err({ code: "population-repeated", holding: id, population });
}

/** As `checkHolding`; fails with `day-ahead` too, when its source is dated after today. */
export function checkRecordedHolding(
  holding: DataHolding,
  today: CalendarDate,
): Result<DataHolding, HoldingRefusal | DayAhead> {
  const { dated } = holding.source;
  if (dated > today) return err({ code: "day-ahead", field: "dated", day: dated, today });
  return checkHolding(holding);
}
