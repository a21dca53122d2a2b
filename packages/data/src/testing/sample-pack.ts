import type { CountryCode, FigureSourceId, IndicatorId, PackId, TechnologyId } from "@entente/domain";
import { briefAlignment } from "../alignment/brief-alignment.ts";
import { briefCoalitions } from "../coalition/brief-coalitions.ts";
import type { KnownNames } from "../pack/read-pack.ts";

/** The countries and technologies of the register that the sample pack is read into. */
export const KNOWN: KnownNames = {
  countries: ["USA", "JPN", "EU"] as readonly string[] as readonly CountryCode[],
  technologies: ["ai"] as readonly string[] as readonly TechnologyId[],
  requirements: briefCoalitions().set,
  alignment: briefAlignment().model,
  sources: [{ id: "other_bank" as FigureSourceId, pack: "other" as PackId }],
  indicators: [
    { id: "other_gdp" as IndicatorId, pack: "other" as PackId },
    { id: "gdp" as IndicatorId, pack: "sample" as PackId },
  ],
};

const FILES = {
  "pack.json": '{ "id": "sample", "title": "A sample", "optional": false, "license": "CC0 1.0" }',
  "sources.csv": `id,publisher,title,year,license,license_class,locator,caveat
bank,A bank,Figures of the world,2024,CC0 1.0,open,table 3,Years differ
`,
  "indicators.csv": `id,title,theme,technology,unit,direction,source,note
gdp,Economic output,context,,usd,higher-better,bank,
ai_share,Share of AI,technology-capability,ai,percent,higher-better,bank,
trade,Trade between two,trade,,usd,context,bank,
club,Member of the club,membership,,binary,context,bank,
`,
  "figures.csv": `country,indicator,year,value,unit,source
USA,gdp,2020,21.5,usd,bank
EUU,gdp,2020,0,usd,bank
JPN,ai_share,2021,12.5,percent,bank
`,
  "pairs.csv": `country_a,country_b,indicator,year,value,unit,source
USA,JPN,trade,2020,5,usd,bank
`,
  "memberships.csv": `country,indicator,year,value,status,confidence,checked_with,source
USA,club,,1,member,published,,bank
JPN,club,2020,0,observer,to-be-checked,a page,bank
`,
  "arrangements.csv": `country_a,country_b,title,year,status,note,confidence,source
EUU,JPN,A pact,2019,in-force,,less-certain,bank
`,
};

/** The files of a small pack that is right, with one passage of one file replaced. */
export function samplePack(file?: string, passage?: string, replacement?: string): Map<string, string> {
  const texts = new Map<string, string>(Object.entries(FILES));
  if (file === undefined || passage === undefined || replacement === undefined) return texts;
  const text = texts.get(file) ?? "";
  if (!text.includes(passage)) throw new Error(`${file} does not say ${passage}`);
  return texts.set(file, text.replace(passage, replacement));
}
