import type {
  CountryCode,
  CountryFigure,
  FigureSource,
  FigureSourceId,
  Indicator,
  IndicatorId,
  PackId,
  TechnologyId,
} from "@entente/domain";
import type { PackContents } from "../pack-port.ts";

export const countryOf = (code: string) => code as CountryCode;
export const indicatorOf = (id: string) => id as IndicatorId;
export const packOf = (id: string) => id as PackId;

/** The countries of the test pack; China is in no other reference data. */
export const TEST_COUNTRIES = ["USA", "JPN", "EU", "CHN"].map(countryOf);

const SOURCE = "bank" as FigureSourceId;
const source: FigureSource = {
  id: SOURCE,
  publisher: "A bank",
  title: "Figures of the world",
  year: 2024,
  license: "CC0 1.0",
  licenseClass: "open",
  locator: "table 3",
  caveat: "Years differ.",
};

export function testIndicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return {
    id: indicatorOf(id),
    title: `Indicator ${id}`,
    theme: "context",
    technology: null,
    unit: "usd",
    direction: "higher-better",
    source: SOURCE,
    note: null,
    ...changes,
  };
}

export function testFigure(
  country: string,
  year: number,
  value: number,
  indicator = "output",
): CountryFigure {
  return { country: countryOf(country), indicator: indicatorOf(indicator), year, value, source: SOURCE };
}

/** A small pack: two figures for Japan, one for China, a pair, two memberships and a pact. */
export function testPack(changes: Partial<PackContents> = {}): PackContents {
  const place = { region: null, subRegion: null, source: SOURCE };
  return {
    id: packOf("test-pack"),
    title: "A pack for tests",
    isOptional: false,
    license: "CC0 1.0",
    contentHash: "a".repeat(64),
    sources: [source],
    countries: [
      { ...place, code: countryOf("CHN"), name: "China", focus: "reference" },
      { ...place, code: countryOf("EU"), name: "The Union", focus: "bloc" },
      { ...place, code: countryOf("JPN"), name: "Nippon", region: "Asia", focus: "core" },
      { ...place, code: countryOf("MEX"), name: "Mexico", focus: null },
    ],
    indicators: [
      testIndicator("output"),
      testIndicator("trade", { theme: "trade", technology: "ai" as TechnologyId }),
      testIndicator("club", { theme: "membership", unit: "binary", direction: "context" }),
    ],
    figures: [testFigure("JPN", 2020, 5.5), testFigure("JPN", 2021, 0), testFigure("CHN", 2020, 14.25)],
    pairs: [
      {
        countryA: countryOf("JPN"),
        countryB: countryOf("USA"),
        indicator: indicatorOf("trade"),
        year: 2021,
        value: 7,
        source: SOURCE,
      },
    ],
    memberships: ["JPN", "EU"].map((code) => ({
      country: countryOf(code),
      indicator: indicatorOf("club"),
      year: null,
      isMember: code === "JPN",
      status: code === "JPN" ? "member" : "observer",
      confidence: "published",
      checkedWith: null,
      source: SOURCE,
    })),
    entries: [
      {
        kind: "pacts",
        ordinal: 1,
        countries: [countryOf("JPN"), countryOf("EU")],
        fact: { title: "A pact" },
      },
      { kind: "pacts", ordinal: 2, countries: [countryOf("USA")], fact: { title: "Another" } },
    ],
    ...changes,
  };
}
