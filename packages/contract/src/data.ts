import {
  FACT_FORMS,
  FIGURE_THEMES,
  FOCUS_ROLES,
  INDICATOR_DIRECTIONS,
  LICENSE_CLASSES,
  UNITS,
} from "@entente/domain";
import { z } from "zod";
import { countryCode, figureSourceId, indicatorId, instant, packId, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";
import {
  aggregate,
  aiModel,
  arrangement,
  chainPresence,
  disagreement,
  factConfidence,
  law,
  secretariat,
  standardsBody,
} from "./pack-entry.ts";
import { author } from "./status.ts";

/** Most figures, memberships or pairs that one answer holds; the total stands beside them. */
export const FIGURES_LIMIT = 500;
/** Most indicators on one page of coverage. */
export const COVERAGE_LIMIT = 50;

const figureTheme = z.enum(FIGURE_THEMES);

export const figureSource = z.object({
  id: figureSourceId,
  publisher: z.string(),
  title: z.string(),
  year: z.int(),
  license: z.string(),
  licenseClass: z.enum(LICENSE_CLASSES),
  locator: z.string().nullable(),
  caveat: z.string().nullable(),
});
export const storedSource = figureSource.extend({ pack: packId });
export type StoredSourceOutput = z.output<typeof storedSource>;

export const indicator = z.object({
  id: indicatorId,
  title: z.string(),
  theme: figureTheme,
  technology: technologyId.nullable(),
  unit: z.enum(UNITS),
  direction: z.enum(INDICATOR_DIRECTIONS),
  source: figureSourceId,
  note: z.string().nullable(),
});
export const storedIndicator = indicator.extend({ pack: packId, form: z.enum(FACT_FORMS) });
export type StoredIndicatorOutput = z.output<typeof storedIndicator>;

export const countryProfile = z.object({
  code: countryCode,
  name: z.string(),
  region: z.string().nullable(),
  subRegion: z.string().nullable(),
  focus: z.enum(FOCUS_ROLES).nullable(),
  source: figureSourceId,
});

export const countryFigure = z.object({
  country: countryCode,
  indicator: indicatorId,
  year: z.int(),
  value: z.number(),
  source: figureSourceId,
});
export const pairFigure = z.object({
  countryA: countryCode,
  countryB: countryCode,
  indicator: indicatorId,
  year: z.int(),
  value: z.number(),
  source: figureSourceId,
});
export const statedMembership = z.object({
  country: countryCode,
  indicator: indicatorId,
  year: z.int().nullable(),
  isMember: z.boolean(),
  status: z.string(),
  confidence: factConfidence,
  checkedWith: z.string().nullable(),
  source: figureSourceId,
});

/** How far back the series of a figure goes, and how many years of it there are. */
const series = { firstYear: z.int(), years: z.int() };
const latestFigure = countryFigure.extend(series);
const latestPair = pairFigure.extend(series);

function listed<Row extends z.ZodType>(row: Row) {
  return z.object({ rows: listOf(row), total: z.int() });
}

const packHeading = { id: packId, title: z.string(), isOptional: z.boolean(), license: z.string() };
const storedPack = z.object({
  ...packHeading,
  version: z.int(),
  contentHash: z.string(),
  facts: z.int(),
  at: instant,
  by: author,
  personName: z.string(),
  sources: listOf(storedSource),
  /** How many indicators of figures it has, and how many lists of members. */
  indicators: z.object({ figures: z.int(), memberships: z.int() }),
});

/** Packs in the register, and those that come with the product. */
export const packsOutput = z.object({
  loaded: listOf(storedPack),
  shipped: listOf(
    z.object({
      ...packHeading,
      /** Where its folder stands, seen from the top of the repository. */
      path: z.string(),
      /** `different`: the register holds another content under this name. */
      standing: z.enum(["loaded", "different", "not-loaded"]),
    }),
  ),
});
export type PacksOutput = z.output<typeof packsOutput>;

const filters = {
  theme: figureTheme.nullable().default(null),
  technology: technologyId.nullable().default(null),
  pack: packId.nullable().default(null),
};
export const indicatorsInput = z.strictObject(filters).prefault({});
export const indicatorsOutput = z.object({
  indicators: listOf(storedIndicator),
  sources: listOf(storedSource),
  total: z.int(),
});

export const coverageInput = z
  .strictObject({
    ...filters,
    /** Figures, those between countries among them, or what is stated of memberships. */
    facts: z.enum(["figures", "memberships"]).default("figures"),
    offset: z.int().min(0).max(1000).default(0),
    limit: z.int().min(1).max(FIGURES_LIMIT).default(COVERAGE_LIMIT),
  })
  .prefault({});
export type CoverageInput = z.input<typeof coverageInput>;

const knownCount = { known: z.int(), of: z.int() };
/** On how many indicators: what a filter would leave. */
const choice = <Value extends z.ZodType>(value: Value) => listOf(z.object({ value, indicators: z.int() }));

/** What is known of the countries that the brief is about, on the indicators that the filters leave. */
export const coverageOutput = z.object({
  countries: listOf(countryProfile),
  ...knownCount,
  byCountry: listOf(z.object({ country: countryCode, ...knownCount })),
  leastKnown: listOf(countryCode),
  /** All indicators that the filters leave, by theme. */
  themes: listOf(
    z.object({ theme: figureTheme, indicators: z.int(), cells: listOf(z.int()), ...knownCount }),
  ),
  /** One page of them; cells in the order of the countries, absent where nothing is known. */
  rows: listOf(
    z.object({
      indicator: storedIndicator,
      cells: listOf(z.object({ latestYear: z.int().nullable(), facts: z.int() }).nullable()),
      known: z.int(),
      missing: listOf(countryCode),
    }),
  ),
  total: z.int(),
  sources: listOf(storedSource),
  /** Over all indicators of such facts, whatever the filters. */
  choices: z.object({
    themes: choice(figureTheme),
    technologies: choice(technologyId),
    packs: choice(packId),
  }),
});
export type CoverageOutput = z.output<typeof coverageOutput>;

export const countryDataInput = z.strictObject({
  country: countryCode,
  /** Most AI models; the total stands beside them. */
  models: z.int().min(0).max(FIGURES_LIMIT).default(25),
});
/** Everything that is known of one country. */
export const countryDataOutput = z.object({
  country: countryProfile,
  /** The latest figure of each indicator. */
  figures: listed(latestFigure),
  memberships: listed(statedMembership),
  disagreements: listOf(disagreement),
  /** Indicators of figures between countries with how many pairs there are with this one. */
  pairs: listOf(z.object({ indicator: indicatorId, facts: z.int(), latestYear: z.int().nullable() })),
  arrangements: listed(arrangement),
  secretariats: listed(secretariat),
  standardsBodies: listed(standardsBody),
  laws: listed(law),
  /** `name` of the input, absent where the pack lists none under its id. */
  presence: listed(chainPresence.extend({ name: z.string().nullable() })),
  models: listed(aiModel),
  /** Indicators of figures on which nothing is known of it. */
  missing: listOf(indicatorId),
  indicators: listOf(storedIndicator),
  /** Of all facts above, and of the indicators on which nothing is known. */
  sources: listOf(storedSource),
});
export type CountryDataOutput = z.output<typeof countryDataOutput>;

export const indicatorDataInput = z.strictObject({
  indicator: indicatorId,
  /** Gives all years of this country instead of the latest of each. */
  country: countryCode.nullable().default(null),
  /** Gives the figures of this year instead of the latest of each country. */
  year: z.int().min(1).max(9999).nullable().default(null),
});
/** Everything that is known on one indicator but for figures between countries; `sources` are those that are cited. */
export const indicatorDataOutput = z.object({
  indicator: storedIndicator,
  sources: listOf(storedSource),
  figures: listed(latestFigure),
  /** In which years how many countries have a figure, latest first. */
  years: listOf(z.object({ year: z.int(), countries: z.int() })),
  memberships: listed(statedMembership),
  disagreements: listOf(disagreement),
  aggregates: listed(aggregate),
  /** Countries that the brief is about of which nothing is known, or nothing of the year asked for. */
  missing: listOf(countryCode),
  focus: listOf(countryCode),
});
export type IndicatorDataOutput = z.output<typeof indicatorDataOutput>;

export const pairFiguresInput = z.strictObject({
  indicator: indicatorId,
  /** Only pairs with this country. */
  country: countryCode.nullable().default(null),
  /** With a country: all years between the two instead of the latest of each pair. */
  other: countryCode.nullable().default(null),
});
export const pairFiguresOutput = z.object({
  indicator: storedIndicator,
  sources: listOf(storedSource),
  pairs: listed(latestPair),
});
export type PairFiguresOutput = z.output<typeof pairFiguresOutput>;
