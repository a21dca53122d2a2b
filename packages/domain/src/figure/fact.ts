import type { CountryCode, FigureSourceId, IndicatorId } from "../id.ts";

/**
 * What facts on an indicator look like: a figure for each country, one between two, or how a country stands to a group.
 * Only figures can be missing: who is on no list of members is not known to be outside.
 */
export const FACT_FORMS = ["figures", "pairs", "memberships"] as const;
export type FactForm = (typeof FACT_FORMS)[number];

/** One value of an indicator for a country and a year. A year without a figure is not known, never zero. */
export interface CountryFigure {
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly value: number;
  readonly source: FigureSourceId;
}

/** One value of an indicator between two countries; where flows have a direction, from the first to the second. */
export interface PairFigure {
  readonly countryA: CountryCode;
  readonly countryB: CountryCode;
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly value: number;
  readonly source: FigureSourceId;
}

/** How firm a stated fact is: as a publisher gives it, or known but to be checked, or known in less detail. */
export const FACT_CONFIDENCES = ["published", "to-be-checked", "less-certain"] as const;
export type FactConfidence = (typeof FACT_CONFIDENCES)[number];

/** How a country stands to a group or an agreement. Countries without one are not known, not outside. */
export interface StatedMembership {
  readonly country: CountryCode;
  readonly indicator: IndicatorId;
  /** Since when, or of which year the list is. */
  readonly year: number | null;
  /** False for applicants, observers, partners and the like; `status` says which. */
  readonly isMember: boolean;
  readonly status: string;
  readonly confidence: FactConfidence;
  readonly checkedWith: string | null;
  readonly source: FigureSourceId;
}

/** A country of the set that the brief is about: one of the 16, the European Union as a bloc, or China for reference. */
export const FOCUS_ROLES = ["core", "bloc", "reference"] as const;
export type FocusRole = (typeof FOCUS_ROLES)[number];

/** A country as packs describe it. */
export interface CountryProfile {
  readonly code: CountryCode;
  readonly name: string;
  readonly region: string | null;
  readonly subRegion: string | null;
  /** Absent for countries outside the set. */
  readonly focus: FocusRole | null;
  readonly source: FigureSourceId;
}
