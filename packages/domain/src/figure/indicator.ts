import type { FigureSourceId, IndicatorId, PackId, TechnologyId } from "../id.ts";
import type { LicenseClass } from "./license.ts";
import type { Unit } from "./unit.ts";

export const FIGURE_THEMES = [
  "ai-governance",
  "context",
  "cooperation",
  "cybersecurity",
  "data-governance",
  "digital-government",
  "export-control",
  "finance",
  "governance",
  "infrastructure",
  "innovation-capacity",
  "manufacturing",
  "market",
  "membership",
  "patents",
  "political-alignment",
  "proposal",
  "research",
  "standards",
  "supply-chain",
  "talent",
  "technology-adoption",
  "technology-capability",
  "telecommunications",
  "trade",
] as const;
export type FigureTheme = (typeof FIGURE_THEMES)[number];

/** Which way is better; `context` where neither is. */
export const INDICATOR_DIRECTIONS = ["higher-better", "lower-better", "context"] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** Who published figures, when, and under which terms. */
export interface FigureSource {
  readonly id: FigureSourceId;
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
  readonly license: string;
  readonly licenseClass: LicenseClass;
  /** Where it was found, in which version. */
  readonly locator: string | null;
  readonly caveat: string | null;
}

/** What figures measure. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly title: string;
  readonly theme: FigureTheme;
  /** Absent where it is about no technology in particular. */
  readonly technology: TechnologyId | null;
  readonly unit: Unit;
  readonly direction: IndicatorDirection;
  readonly source: FigureSourceId;
  readonly note: string | null;
}

/** Sources and facts that are loaded whole, or not at all. */
export interface PackHeading {
  readonly id: PackId;
  readonly title: string;
  /** Loaded by an operator's choice alone. */
  readonly isOptional: boolean;
  readonly license: string;
}
